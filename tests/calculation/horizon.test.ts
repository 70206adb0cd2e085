import { horizonMonths, monthsOf } from "../../src/calculation/horizon";
import { years } from "../../src/calculation/units";

describe("horizonMonths", () => {
  it.each([
    ["whole years", 5, 60, 0],
    ["half a year", 0.5, 6, 0],
    ["a third of a year in fifteen digits", 0.333333333333333, 4, 0],
    ["within 1e-6 from above", 0.33333338, 4, 0],
    ["further away: a part month", 0.3333, 3, 0.9996],
    ["a tenth of a year", 0.1, 1, 0.2],
    ["less than a month", 0.01, 0, 0.12],
  ])("%s", (_why, horizon, whole, part) => {
    const months = horizonMonths(years(horizon));
    expect([months.whole, months.part.toNumber()]).toEqual([whole, part]);
    expect(monthsOf(years(horizon)).toNumber()).toBe(whole + part);
  });
});
