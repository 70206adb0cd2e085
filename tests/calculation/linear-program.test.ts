import fc from "fast-check";
import { solveLinearProgram, type LinearConstraint, type LinearTerm } from "../../src/calculation/linear-program";

const row = (...coefficients: readonly number[]): LinearTerm[] =>
  coefficients.map((coefficient, variable): LinearTerm => [variable, coefficient]);

describe("solveLinearProgram", () => {
  const KITCHEN: readonly LinearConstraint[] = [
    { terms: row(1, 2), max: 14 },
    { terms: row(3, -1), min: 0 },
    { terms: row(1, -1), max: 2 },
  ];

  it.each<[why: string, direction: "minimize" | "maximize", constraints: readonly LinearConstraint[], value: unknown]>([
    ["a textbook corner: 6 and 4", "maximize", KITCHEN, 34],
    ["the least of it is nothing", "minimize", KITCHEN, 0],
    ["an equality is a lower and an upper bound", "maximize", [{ terms: row(1, 1), min: 4, max: 4 }], 16],
    ["nothing holds it", "maximize", [{ terms: row(1, -1), max: 2 }], "unbounded"],
    ["cannot be", "maximize", [{ terms: row(1, 1), max: -1 }], "infeasible"],
    [
      "two terms with one variable add up",
      "maximize",
      [
        { terms: [...row(1), ...row(1, 1)], max: 6 },
        { terms: [[1, 1]], max: 0 },
      ],
      9,
    ],
    ["a constraint without bounds holds nothing back", "minimize", [{ terms: row(1, 1) }], 0],
  ])("%s", (_why, direction, constraints, value) => {
    const solved = solveLinearProgram({ variables: 2, objective: row(3, 4), direction, constraints });
    expect(solved.ok ? solved.value.value : solved.fault.code).toBe(value);
  });

  it("tells where the best value is, zeros too", () => {
    const constraints = [{ terms: row(1, 1, 1), min: 5, max: 5 }];
    const solved = solveLinearProgram({ variables: 3, objective: row(3, 1, 2), direction: "minimize", constraints });
    expect(solved).toEqual({ ok: true, value: { value: 5, at: [0, 5, 0] } });
  });

  it("is never beaten by a point that keeps the constraints", () => {
    const number = fc.integer({ min: 0, max: 9 });
    const point = fc.tuple(number, number, number);
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 4 }), point, point, (rows, objective, inside) => {
        const at = (weights: readonly number[]): number =>
          weights.reduce((sum, weight, index) => sum + weight * (inside[index] as number), 0);
        // The last constraint bounds every variable; all hold at `inside`.
        const constraints = [...rows, [1, 1, 1]].map((weights) => ({ terms: row(...weights), max: at(weights) }));
        const best = solveLinearProgram({
          variables: 3,
          objective: row(...objective),
          direction: "maximize",
          constraints,
        });
        expect(best.ok && best.value.value >= at(objective) - 1e-6).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
