import fc from "fast-check";
import { incomeOverYears } from "../../src/calculation/income-over-years";
import { profitability } from "../../src/calculation/profitability";
import { months, kronor, share, years } from "../../src/calculation/units";

const timing = (lag: number, r: number, d: number) => ({ lag: months(lag), discountRate: share(r), dropOff: share(d) });

describe("incomeOverYears", () => {
  it.each([
    ["n × annual", 1539550, 5, timing(0, 0, 0), 7697750],
    ["negative income stays negative", -850200, 5, timing(0, 0, 0), -4251000],
    ["nothing", 0, 5, timing(0, 0, 0), 0],
    ["öre without noise", 0.1, 3, timing(0, 0, 0), 0.3],
    ["a lag of half a year", 1200, 1, timing(6, 0, 0), 600],
    ["a drop-off of a tenth", 1000, 2, timing(0, 0, 0.1), 1900],
    ["a lag past the horizon", 1000, 1, timing(24, 0.03, 0.1), 0],
  ])("%s", (_why, annual, horizon, when, expected) => {
    expect(incomeOverYears(kronor(annual), years(horizon), when).toNumber()).toBe(expected);
  });

  it("is exactly n × annual without timing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1200 }), (ore, twelfths) => {
        const annual = kronor(`${ore}e-2`);
        expect(incomeOverYears(annual, years(twelfths)).equals(annual.times(twelfths))).toBe(true);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("the parts sum to the whole, and so do their profitabilities", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((ore) => kronor(`${ore}e-2`));
    fc.assert(
      fc.property(amount, amount, amount, amount, fc.integer({ min: 1, max: 30 }), (a, b, costA, costB, n) => {
        const when = timing(3, 0.03, 0.1);
        const parts = incomeOverYears(a, years(n), when).plus(incomeOverYears(b, years(n), when));
        const whole = incomeOverYears(kronor(a.plus(b)), years(n), when);
        expect(parts.minus(whole).abs().lessThan("1e-40")).toBe(true);
        const partsNet = profitability(costA, a, years(n), when).plus(profitability(costB, b, years(n), when));
        const wholeNet = profitability(kronor(costA.plus(costB)), kronor(a.plus(b)), years(n), when);
        expect(partsNet.minus(wholeNet).abs().lessThan("1e-40")).toBe(true);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
