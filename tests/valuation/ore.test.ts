import { Decimal } from "../../src/calculation/decimal";
import type { Ore } from "../../src/calculation/units";
import {
  downToHundreds,
  kronorOf,
  minusOre,
  NO_MONEY,
  notNegative,
  oreOf,
  roundOre,
  smallerOre,
  sumOre,
  timesOre,
  upToHundreds,
} from "../../src/valuation/ore";

const ore = (amount: number): Ore => amount as Ore;

test.each([
  ["1.005", 101, "half an öre goes away from zero"],
  ["-1.005", -101, "on either side"],
  ["1.0049", 100, "less than half falls"],
  ["-0.001", 0, "never the double -0"],
  ["25000", 2_500_000, "whole kronor"],
])("%s kr is %i öre: %s", (amount, expected) => {
  expect(oreOf(new Decimal(amount))).toBe(expected);
});

test("öre become kronor exactly", () => {
  expect(kronorOf(ore(-123_456)).toString()).toBe("-1234.56");
});

test.each([
  [10_000, "0.333", "1", 3330, "a product is rounded"],
  [1, "0.5", "1", 1, "half away from zero"],
  [100, "1", "3", 33, "divided last"],
  [5, "1", "2", 3, "a half after division too"],
])("%i · %s / %s = %i: %s", (amount, factor, divisor, expected) => {
  expect(timesOre(ore(amount), new Decimal(factor), new Decimal(divisor))).toBe(expected);
});

test("without a divisor it is a product", () => {
  expect(timesOre(ore(7), new Decimal(3))).toBe(21);
});

test("sums, differences and the like", () => {
  expect(sumOre([])).toBe(NO_MONEY);
  expect(sumOre([ore(1), ore(2), ore(-5)])).toBe(-2);
  expect(minusOre(ore(1), ore(3))).toBe(-2);
  expect([smallerOre(ore(1), ore(2)), smallerOre(ore(2), ore(1))]).toEqual([1, 1]);
  expect([notNegative(ore(-1)), notNegative(ore(0)), notNegative(ore(1))]).toEqual([0, 0, 1]);
  expect(notNegative(ore(-0))).toBe(0);
  expect(roundOre(new Decimal("2.5"))).toBe(3);
});

test.each([
  [9_999, 0, 10_000],
  [10_000, 10_000, 10_000],
  [10_001, 10_000, 20_000],
  [0, 0, 0],
])("%i öre lies between the hundreds %i and %i", (amount, down, up) => {
  expect([downToHundreds(ore(amount)), upToHundreds(ore(amount))]).toEqual([down, up]);
});
