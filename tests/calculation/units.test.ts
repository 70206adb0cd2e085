import { wholeOre } from "../../src/calculation/units";

describe("wholeOre", () => {
  it.each([
    ["whole kronor", 1540000, 154000000],
    ["öre that doubles hold badly", 0.07, 7],
    ["negative", -1522200.5, -152220050],
    ["less than an öre", 0.005, undefined],
    ["the largest amount with exact months", 1e10, 1e12],
    ["and the smallest", -1e10, -1e12],
    ["too large for exact months", 1.1e10, undefined],
    ["not a number", NaN, undefined],
  ])("%s", (_why, amount, expected) => {
    expect(wholeOre(amount)).toBe(expected);
  });
});
