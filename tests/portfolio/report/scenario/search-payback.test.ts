import fc from "fast-check";
import { payback } from "../../../../src/calculation/payback";
import { kronor, months, share } from "../../../../src/calculation/units";
import type { Timing } from "../../../../src/calculation/timing";
import { searchPayback, weightTable } from "../../../../src/portfolio/report/scenario/search-payback";

const timing = (lag = 0, discountRate = 0, dropOff = 0): Timing => ({
  lag: months(lag),
  discountRate: share(discountRate),
  dropOff: share(dropOff),
});

/** What the sheet's last column makes of the steps. */
function found(cost: number, annual: number, of: Timing): number | null {
  const steps = searchPayback(cost, annual, weightTable(of));
  if (steps === null || steps.never || steps.wholeYears >= 100) return null;
  const counted = of.lag + 12 * steps.wholeYears + steps.months + 1;
  return counted > 1200 ? null : counted;
}
const kernel = (cost: number, annual: number, of: Timing): number | null => {
  const result = payback(kronor(cost), kronor(annual), of);
  return result.ok ? result.value : null;
};

test.each<[string, number, number, Timing, number | null]>([
  ["the report's society 2016", 3_342_486, 1_539_550, timing(), 27],
  ["exactly 33 months", 2750, 1000, timing(), 33],
  ["one öre more than 33 months", 2750.01, 1000, timing(), 34],
  ["exactly a year", 12, 12, timing(), 12],
  ["a lag is waited out", 12, 12, timing(7), 19],
  ["half drops off each year: two years never suffice", 2, 1, timing(0, 0, 0.5), null],
  ["all drops off after the first year, whose end is reached", 12, 12, timing(0, 0, 1), 12],
  ["the last month there is", 100, 1, timing(), 1200],
  ["one month more", 100.01, 1, timing(), null],
  ["a lag of a hundred years", 1, 1, timing(1200), null],
  ["nothing is gained", 1, 0, timing(), null],
  ["something is lost", 1, -1, timing(), null],
])("%s", (_why, cost, annual, of, wanted) => {
  expect([found(cost, annual, of), kernel(cost, annual, of)]).toEqual([wanted, wanted]);
});

test("without a cost there is nothing to search for", () => {
  expect(searchPayback(null, 5, weightTable(timing()))).toBeNull();
  expect(searchPayback(0, 5, weightTable(timing()))).toBeNull();
});

test("whatever the figures, the steps lead to the month of the calculation", () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 }).map((ore) => ore / 100);
  const part = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 60 }), part, part, (cost, annual, lag, rate, dropOff) => {
      const of = timing(lag, rate, dropOff);
      expect(found(cost, annual, of)).toBe(kernel(cost, annual, of));
    }),
    { numRuns: 300, seed: 8 },
  );
});
