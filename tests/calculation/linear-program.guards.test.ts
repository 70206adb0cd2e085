import { solve } from "yalps";
import { solveLinearProgram } from "../../src/calculation/linear-program";

jest.mock("yalps");
const answers = (status: string, at: readonly number[]): unknown =>
  jest.mocked(solve).mockReturnValue({ status, result: 0, variables: at.map((value, one) => [one, value]) } as never);

// The library is put to no such test by programs we know of; what it says is believed of none.
it.each<[why: string, status: string, at: readonly number[], found: unknown]>([
  ["holds", "optimal", [2, 3], { ok: true, value: { value: 5, at: [2, 3] } }],
  ["holds but for a rounding", "optimal", [2, 3.000001], { ok: true, value: { value: 5.000001, at: [2, 3.000001] } }],
  ["more than the upper bound", "optimal", [2, 3.1], { ok: false, fault: { code: "not-solved" } }],
  ["less than the lower bound", "optimal", [0.5, 3], { ok: false, fault: { code: "not-solved" } }],
  ["one constraint of two", "optimal", [6, 3], { ok: false, fault: { code: "not-solved" } }],
  ["gave up", "timedout", [2, 3], { ok: false, fault: { code: "not-solved" } }],
])("an answer that %s: %s, %j", (_why, status, at, found) => {
  answers(status, at);
  const constraints = [
    { terms: [[0, 1], [1, 1]] as const, max: 5 },
    { terms: [[0, 1]] as const, min: 1 },
  ];
  const objective = [[0, 1], [1, 1]] as const;
  expect(solveLinearProgram({ variables: 2, objective, direction: "maximize", constraints })).toEqual(found);
}); // prettier-ignore
