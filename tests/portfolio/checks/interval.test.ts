import fc from "fast-check";
import { Decimal } from "../../../src/calculation/decimal";
import {
  EVERYTHING,
  intersect,
  intervalText,
  isEmpty,
  overlap,
  projectOnSecond,
  rounded,
  within,
  type Constraint,
  type Interval,
} from "../../../src/portfolio/checks/interval";

const d = (value: number): Decimal => new Decimal(value);
const constraint = (a: number, b: number, low: number | null, high: number | null): Constraint => ({
  a: d(a),
  b: d(b),
  low: low === null ? null : d(low),
  high: high === null ? null : d(high),
});

test.each<[Interval, Interval, boolean, string]>([
  [rounded(7698000, 1000), rounded(7700000, 1000), false, "printed 5 years against 5 × the printed year"],
  [rounded(7698000, 1000), within(7700000, 2500), true, "the same with the printed year's own rounding carried along"],
  [within(1, 0), within(1, 0), true, "a point meets itself"],
  [EVERYTHING, within(5, 1), true, "without bounds"],
])("%#: overlap %s", (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(isEmpty(intersect(a, b))).toBe(!expected);
});

test.each<[Interval, number, string, string]>([
  [within(-1522200, 200), 1000, "-1522000", "both ends round to the same thousand"],
  [within(1000, 1000), 1000, "0..2000", "they do not"],
  [{ low: d(1), high: null }, 1, "", "without a bound nothing is required"],
  [within(-0.2, 0.1), 1, "0", "never minus zero"],
])("%#: as text %s", (interval, unit, expected) => {
  expect(intervalText(interval, unit)).toBe(expected);
});

describe("projection on the second variable", () => {
  test.each<[Constraint[], string, string, string]>([
    [[constraint(1, 0, 0, 10), constraint(1, -2, 0, 0)], "0", "5", "x in 0..10 and x = 2y: y in 0..5"],
    [[constraint(0, 2, 4, 6)], "2", "3", "the first does not occur"],
    [[constraint(1, 0, 5, 5), constraint(1, 0, 6, 6)], "1", "0", "impossible: empty"],
    [[constraint(1, 1, 0, null)], "null", "null", "one half-plane bounds nothing"],
  ])("%#", (constraints, low, high) => {
    const found = projectOnSecond(constraints);
    expect([`${found.low?.toString() ?? "null"}`, `${found.high?.toString() ?? "null"}`]).toEqual([low, high]);
  });

  test("holds every y that some x fulfils, and no y beyond its ends", () => {
    const number = fc.integer({ min: -20, max: 20 });
    const row = fc.tuple(number, number, number, fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), number, number, (rows, x, y) => {
        // Constraints around a point that fulfils them, so that the answer is known to hold it.
        const constraints = rows.map(([a, b, below, above]) =>
          constraint(a, b, a * x + b * y - Math.abs(below), a * x + b * y + above),
        );
        const found = projectOnSecond(constraints);
        expect(overlap(found, within(y, 0))).toBe(true);
        for (const end of [found.low, found.high]) {
          if (end === null) continue;
          const beyond = end.plus(end === found.low ? "-0.001" : "0.001");
          expect(feasible(constraints, beyond)).toBe(false);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

/** Whether some x fulfils all constraints at this y, found the plain way. */
function feasible(constraints: readonly Constraint[], y: Decimal): boolean {
  let low: Decimal | null = null;
  let high: Decimal | null = null;
  for (const { a, b, low: from, high: to } of constraints) {
    const [left, right] = [from?.minus(b.times(y)) ?? null, to?.minus(b.times(y)) ?? null];
    if (a.isZero()) {
      if ((left !== null && left.gt(0)) || (right !== null && right.lt(0))) return false;
      continue;
    }
    const [one, other] = a.gt(0) ? [left, right] : [right, left];
    if (one !== null && (low === null || one.div(a).gt(low))) low = one.div(a);
    if (other !== null && (high === null || other.div(a).lt(high))) high = other.div(a);
  }
  return low === null || high === null || low.lte(high);
}
