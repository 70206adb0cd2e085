import type { Decimal } from "../../src/calculation/decimal";
import { months, share, years } from "../../src/calculation/units";
import { weightOverYears, weightsOf } from "../../src/calculation/weights";

const timing = (lag: number, r: number, d: number) => ({ lag: months(lag), discountRate: share(r), dropOff: share(d) });
const sum = (count: number, lag: number, r: number, d: number): number =>
  weightsOf(timing(lag, r, d))
    .ofBenefitMonths(months(count))
    .toNumber();

describe("weightsOf", () => {
  it.each([
    ["no discounting, no drop-off: months are counted", 17, 5, 0, 0, 17],
    ["benefit year 0 is whole also for d = 1", 12, 0, 0, 1, 12],
    ["and nothing after it", 40, 3, 0, 1, 12],
    ["half of each year before", 36, 0, 0, 0.5, 21],
    ["the drop-off's years begin with the benefit, not with the lag", 12, 7, 0, 0.5, 12],
    ["part of a year", 18, 0, 0, 0.1, 17.4],
  ])("%s", (_why, count, lag, r, d, expected) => {
    expect(sum(count, lag, r, d)).toBe(expected);
  });

  it("is the formula of METHOD month by month", () => {
    for (const [lag, r, d] of [
      [0, 0.03, 0],
      [7, 0.035, 0.1],
      [13, 0.5, 0.9],
      [2, 0.99, 1],
      [5, 0, 0.25],
    ] as const) {
      let expected = 0;
      for (let k = lag + 1; k <= lag + 60; k++) {
        const year = Math.floor((k - 1 - lag) / 12);
        expected += (year === 0 ? 1 : Math.pow(1 - d, year)) / Math.pow(1 + r, k / 12);
        expect(sum(k - lag, lag, r, d)).toBeCloseTo(expected, 10);
      }
    }
  });

  it("keeps the sums of a timing, so that a column with one timing builds them once", () => {
    const when = timing(4, 0.05, 0.2);
    expect(weightsOf(when)).toBe(weightsOf(when));
    expect(weightsOf(when)).not.toBe(weightsOf(timing(4, 0.05, 0.2)));
  });

  it("has the limit its sums approach, and none without discounting and drop-off", () => {
    const { limit, ofBenefitMonths } = weightsOf(timing(4, 0.05, 0.2));
    const reached = ofBenefitMonths(months(1200));
    const left = limit!.over.div(limit!.under).minus(reached);
    expect(left.greaterThan(0) && left.lessThan(1e-9)).toBe(true);
    expect(weightsOf(timing(4, 0, 0)).limit).toBeNull();
  });
});

describe("weightOverYears", () => {
  it.each([
    ["whole years", 5, 0, 60],
    ["a third of a year as typed", 0.333333333333333, 0, 4],
    ["0.1 year: a part month in proportion", 0.1, 0, 1.2],
    ["the lag takes its months", 1, 5, 7],
    ["the lag takes all", 1, 12, 0],
    ["the lag reaches past the horizon", 1, 30, 0],
    ["a part month after the lag", 0.1, 1, 0.2],
  ])("%s", (_why, horizon, lag, expected) => {
    expect(weightOverYears(years(horizon), timing(lag, 0, 0)).toNumber()).toBe(expected);
  });

  it("a part month weighs in proportion to its own month", () => {
    const when = timing(0, 0.04, 0.3);
    const [low, part, high] = [1, 12.5 / 12, 13 / 12].map((n) => weightOverYears(years(n), when)) as [
      Decimal,
      Decimal,
      Decimal,
    ];
    expect(part.minus(low).toNumber()).toBeCloseTo(high.minus(low).toNumber() / 2, 12);
  });
});
