import { breakEvenShare } from "../../src/calculation/break-even-share";
import { kronor, persons, years } from "../../src/calculation/units";

describe("breakEvenShare", () => {
  it.each([
    ["half of them", 1000000, 50000, 40, 1, 0.5],
    ["more than there are is over 1", 2050000, 50000, 34, 1, 41 / 34],
    ["over several years fewer are needed", 1000000, 50000, 40, 5, 0.1],
    ["nobody brings anything", 100, 0, 10, 1, "value-not-positive"],
  ])("%s", (_why, cost, value, participants, horizon, expected) => {
    const needed = breakEvenShare(kronor(cost), kronor(value), persons(participants), years(horizon));
    expect(needed.ok ? needed.value.toNumber() : needed.fault.code).toBe(expected);
  });
});
