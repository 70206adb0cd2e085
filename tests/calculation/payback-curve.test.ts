import fc from "fast-check";
import { payback } from "../../src/calculation/payback";
import { paybackCurve } from "../../src/calculation/payback-curve";
import { profitability } from "../../src/calculation/profitability";
import { kronor, months, share, years } from "../../src/calculation/units";

const timing = (lag: number, r: number, d: number) => ({ lag: months(lag), discountRate: share(r), dropOff: share(d) });
const nets = (cost: number, annual: number, n: number, when = timing(0, 0, 0)): number[] =>
  paybackCurve(kronor(cost), kronor(annual), years(n), when).map(({ net }) => net.toNumber() + 0);

describe("paybackCurve", () => {
  it.each([
    ["every month of a year, and month 0", 100, 600, 0.25, timing(0, 0, 0), [-100, -50, 0, 50]],
    ["flat during the lag", 100, 600, 0.25, timing(2, 0, 0), [-100, -100, -100, -50]],
    ["no point for a part month", 100, 600, 0.1, timing(0, 0, 0), [-100, -50]],
    ["falling when the benefit is negative", 0, -12, 0.25, timing(0, 0, 0), [0, -1, -2, -3]],
  ])("%s", (_why, cost, annual, n, when, expected) => {
    expect(nets(cost, annual, n, when)).toEqual(expected);
  });

  it("ends at the profitability, and turns positive in the payback month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.nat(20),
        (cost, annual, lag) => {
          const when = timing(lag, 0.03, 0.1);
          const points = paybackCurve(kronor(cost), kronor(annual), years(10), when);
          expect(points).toHaveLength(121);
          expect(points[120]!.net.equals(profitability(kronor(cost), kronor(annual), years(10), when))).toBe(true);
          const first = points.findIndex(({ net }) => net.greaterThanOrEqualTo(0));
          const result = payback(kronor(cost), kronor(annual), when);
          expect(first).toBe(result.ok && result.value <= 120 ? result.value : -1);
        },
      ),
      { seed: 6, numRuns: 100 },
    );
  });
});
