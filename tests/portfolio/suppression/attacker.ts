import { solve } from "yalps";
import type { CountRelation } from "../../../src/portfolio/suppression/count-system";

/**
 * One who tries to work out what is hidden, from all that is shown: every relation, k, that a hidden cell is not 0
 * since 0 is shown, and, where told, which of the hidden are few. Own code: nothing of what protects.
 */
export interface Known {
  /** What stands in the report, by key. */
  readonly shown: ReadonlyMap<string, number>;
  /** Hidden or never printed cells, with what is known of each beforehand. */
  readonly unknown: ReadonlyMap<string, Domain>;
  readonly relations: readonly CountRelation[];
}

export interface Domain {
  readonly least: number;
  readonly most: number;
}

/** Σ coefficient · unknown = sum, over whole numbers. */
interface Equation {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly sum: bigint;
}

function equations({ shown, relations }: Known): Equation[] {
  return relations.map(({ whole, parts }) => {
    const terms = new Map<string, bigint>();
    let sum = 0n;
    for (const [key, sign] of [[whole, 1n] as const, ...parts.map((part) => [part, -1n] as const)]) {
      const value = shown.get(key);
      if (value === undefined) terms.set(key, (terms.get(key) ?? 0n) + sign);
      else sum -= sign * BigInt(value);
    }
    return { terms: new Map([...terms].filter(([, coefficient]) => coefficient !== 0n)), sum };
  });
}

/** Reduced row echelon form without fractions: rows are kept as multiples of themselves. */
function eliminated(all: readonly Equation[]): Equation[] {
  const rows: Equation[] = [];
  const pivots: string[] = [];
  const reduce = (row: Equation, by: Equation, at: string): Equation => {
    const factor = row.terms.get(at);
    if (factor === undefined) return row;
    const own = by.terms.get(at) as bigint;
    const terms = new Map<string, bigint>();
    for (const key of new Set([...row.terms.keys(), ...by.terms.keys()])) {
      const value = (row.terms.get(key) ?? 0n) * own - (by.terms.get(key) ?? 0n) * factor;
      if (value !== 0n) terms.set(key, value);
    }
    return { terms, sum: row.sum * own - by.sum * factor };
  };
  for (const one of all) {
    let row = one;
    rows.forEach((other, at) => (row = reduce(row, other, pivots[at] as string)));
    const [pivot] = row.terms.keys();
    if (pivot === undefined) {
      if (row.sum !== 0n) throw new Error("What is shown contradicts itself");
      continue;
    }
    rows.forEach((other, at) => (rows[at] = reduce(other, row, pivot)));
    rows.push(row);
    pivots.push(pivot);
  }
  return rows;
}

/** Unknown cells that the equations alone decide: exact elimination. This is also the attack on money. */
export const solvedExactly = (known: Known): string[] =>
  eliminated(equations(known)).flatMap(({ terms }) => (terms.size === 1 ? [...terms.keys()] : []));

/** Whether the sum of some unknown cells follows from the equations: with it as one more, their rank stays. */
export function sumIsKnown(known: Known): (cells: readonly string[]) => boolean {
  const rows = eliminated(equations(known)).map(({ terms }) => ({ terms, sum: 0n }));
  return (cells) => {
    const wanted = { terms: new Map(cells.map((cell) => [cell, 1n])), sum: 0n };
    return eliminated([...rows, wanted]).length === rows.length;
  };
}

/** Unknown cells for which only one whole number is possible, of those asked for: integer programs, least and most. */
export function solvedByBounds(known: Known, cells: readonly string[]): string[] {
  return cells.filter((cell) => {
    const [least, most] = (["minimize", "maximize"] as const).map((direction) => bound(known, cell, direction));
    return least !== undefined && least === most;
  });
}

function bound(known: Known, cell: string, direction: "minimize" | "maximize"): number {
  const all = equations(known).filter(({ terms }) => terms.size > 0);
  const keys = [...known.unknown.keys()];
  const constraints = new Map(all.map(({ sum }, at) => [`e${at}`, { equal: Number(sum) }]));
  const variables = keys.map((key) => {
    const terms = new Map<string, number>([[`d${key}`, 1]]);
    all.forEach((row, at) => {
      const coefficient = row.terms.get(key);
      if (coefficient !== undefined) terms.set(`e${at}`, Number(coefficient));
    });
    if (key === cell) terms.set("objective", 1);
    return [key, terms] as const;
  });
  const domains = keys.map((key) => {
    const { least, most } = known.unknown.get(key) as Domain;
    return [`d${key}`, { min: least, ...(most !== Infinity && { max: most }) }] as const;
  });
  const model = { direction, objective: "objective", constraints: [...constraints, ...domains], variables };
  const solved = solve({ ...model, integers: true }, { timeout: 5_000 });
  if (solved.status === "unbounded") return direction === "maximize" ? Infinity : -Infinity;
  if (solved.status !== "optimal") throw new Error(`The attacker's program is ${solved.status}`);
  return Math.round(solved.result);
}
