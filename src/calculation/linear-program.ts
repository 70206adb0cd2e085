import { solve } from "yalps";
import { fail, ok, type Result } from "./result";

/** A sum of variables by position, with a lower bound, an upper bound or both. */
export interface LinearConstraint {
  readonly terms: readonly LinearTerm[];
  readonly min?: number;
  readonly max?: number;
}

export type LinearTerm = readonly [variable: number, coefficient: number];

/** Variables 0 to variables − 1, each 0 or more. */
export interface LinearProgram {
  readonly variables: number;
  readonly objective: readonly LinearTerm[];
  readonly direction: "minimize" | "maximize";
  readonly constraints: readonly LinearConstraint[];
}

export interface LinearOptimum {
  readonly value: number;
  /** One number for each variable. */
  readonly at: readonly number[];
}

/** not-solved: the solver gave up, or its answer breaks a constraint; nothing is known then. */
export type LinearFault = { readonly code: "infeasible" | "unbounded" | "not-solved" };

/** How far an answer may break a constraint, as a part of the constraint's own size. */
const TOLERANCE = 1e-6;

/**
 * The best value of a linear program with variables of 0 or more, by the simplex method in floating point. Put numbers
 * in at about 1 to 1,000,000 (money in thousands), and check what must be exact against whole numbers of your own.
 *
 * The answer is put into every constraint again; one that does not hold is not-solved. Variables are not whole numbers:
 * the library reads the clock for those, which pure code may not. Source: docs/decisions, the note on yalps.
 * @example solveLinearProgram({ variables: 1, objective: [[0, 2]], direction: "maximize", constraints: [{ terms: [[0, 1]], max: 3 }] }) → { value: 6, at: [3] }
 */
export function solveLinearProgram(program: LinearProgram): Result<LinearOptimum, LinearFault> {
  const { variables, constraints, direction } = program;
  const columns: [number, number][][] = Array.from({ length: variables }, () => []);
  const put = (name: number, terms: readonly LinearTerm[]): void =>
    merged(terms).forEach((coefficient, variable) => columns[variable]?.push([name, coefficient]));
  put(OBJECTIVE, program.objective);
  constraints.forEach(({ terms }, at) => put(at, terms));
  const { status, variables: found } = solve(
    {
      direction,
      objective: OBJECTIVE,
      constraints: constraints.map(({ min, max }, at) => [at, bounds(min, max)] as const),
      variables: columns.map((column, variable) => [variable, column] as const),
    },
    { maxPivots: 64 * (variables + constraints.length) + 1024 },
  );
  if (status === "infeasible" || status === "unbounded") return fail({ code: status });
  const at = new Array<number>(variables).fill(0);
  for (const [variable, value] of found) at[variable] = value;
  if (status !== "optimal" || !constraints.every((one) => holds(one, at))) return fail({ code: "not-solved" });
  return ok({ value: total(program.objective, at), at });
}

/** A name no constraint has: they are numbered from 0. */
const OBJECTIVE = -1;

const bounds = (min: number | undefined, max: number | undefined): { min?: number; max?: number } => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** The library takes the last of two terms with one variable; here they add up. */
function merged(terms: readonly LinearTerm[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [variable, coefficient] of terms) {
    const before = sums.get(variable);
    sums.set(variable, before === undefined ? coefficient : before + coefficient);
  }
  return sums;
}

const total = (terms: readonly LinearTerm[], at: readonly number[]): number =>
  terms.reduce((sum, [variable, coefficient]) => sum + coefficient * (at[variable] as number), 0);

function holds({ terms, min, max }: LinearConstraint, at: readonly number[]): boolean {
  const sum = total(terms, at);
  const size = terms.reduce((most, [variable, coefficient]) => {
    return Math.max(most, Math.abs(coefficient * (at[variable] as number)));
  }, 1);
  const slack = TOLERANCE * size;
  return (min === undefined || sum >= min - slack) && (max === undefined || sum <= max + slack);
}
