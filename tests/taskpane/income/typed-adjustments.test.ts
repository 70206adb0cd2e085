import { askedFor, NOTHING_TYPED, readPercent, readWage } from "../../../src/taskpane/income/typed-adjustments";

test.each<[string, string | null]>([
  ["0", "0"],
  ["12,5", "0.125"],
  ["12.5 %", "0.125"],
  ["100", "1"],
  ["101", null],
  ["-1", null],
  ["", null],
  ["5 kr", null],
  ["mycket", null],
])("%j in percent is the share %s", (text, part) => {
  expect(readPercent(text)?.toString() ?? null).toBe(part);
});

test.each<[string, number | null | undefined]>([
  ["", undefined],
  ["  ", undefined],
  ["31 000", 3_100_000],
  ["31 tkr", 3_100_000],
  ["0", null],
  ["-5", null],
  ["99 000 000", null],
  ["lön", null],
])("%j is the monthly wage %s öre", (text, ore) => {
  expect(readWage(text)).toBe(ore);
});

test("what cannot be read is as shipped", () => {
  const percent = { ...NOTHING_TYPED.percent, deadweight: "?", publicFunds: "30" };
  const { adjustments, monthlyWage } = askedFor({ ...NOTHING_TYPED, percent, wage: "?" }, new Map());
  expect(adjustments.deadweight.toString()).toBe("0");
  expect(adjustments.marginalCostOfPublicFunds.toString()).toBe("0.3");
  expect(monthlyWage).toBeNull();
});
