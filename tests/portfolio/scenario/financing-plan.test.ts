import fc from "fast-check";
import { incomeOverYears } from "../../../src/calculation/income-over-years";
import { profitability } from "../../../src/calculation/profitability";
import { NO_TIMING } from "../../../src/calculation/timing";
import { kronor, months, share, years } from "../../../src/calculation/units";
import { financingPlan } from "../../../src/portfolio/scenario/financing-plan";

const plain = (...args: Parameters<typeof financingPlan>) =>
  financingPlan(...args).map((one) => [one.year, one.pays.toNumber(), one.gains.toNumber(), one.standing.toNumber()]);

describe("financingPlan", () => {
  it("pays at time 0 and gains year by year, the last perhaps a part of one", () => {
    expect(plain(kronor(100), kronor(60), years(2.5), NO_TIMING)).toEqual([
      [0, 100, 0, -100],
      [1, 0, 60, -40],
      [2, 0, 60, 20],
      [3, 0, 30, 50],
    ]);
  });

  it("gains nothing while the benefit waits, and less as it drops off", () => {
    const timing = { lag: months(12), discountRate: share(0), dropOff: share(0.5) };
    expect(plain(kronor(0), kronor(60), years(3), timing)).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [2, 0, 60, 60],
      [3, 0, 30, 90],
    ]);
  });

  it("a sector that loses gains below nothing", () => {
    expect(plain(kronor(0), kronor(-12), years(1), NO_TIMING)).toEqual([[0, 0, 0, 0], [1, 0, -12, -12]]); // prettier-ignore
  });

  it("sums to the income over the horizon, and ends at the profitability", () => {
    const rates = fc.tuple(fc.nat(24), fc.nat(20), fc.nat(100));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(1e8), fc.integer({ min: -1e8, max: 1e8 }), rates, (quarters, c, a, [lag, r, d]) => {
        const timing = { lag: months(lag), discountRate: share(r / 100), dropOff: share(d / 100) };
        const [cost, annual, n] = [kronor(c / 100), kronor(a / 100), years(quarters / 4)];
        const plan = financingPlan(cost, annual, n, timing);
        const sum = plan.reduce((total, { gains }) => total.plus(gains), kronor(0).plus(0));
        expect(sum.minus(incomeOverYears(annual, n, timing)).abs().lt(1e-40)).toBe(true);
        expect(plan.at(-1)!.standing.minus(profitability(cost, annual, n, timing)).abs().lt(1e-40)).toBe(true);
      }),
      { seed: 8, numRuns: 60 },
    ); // prettier-ignore
  });
});
