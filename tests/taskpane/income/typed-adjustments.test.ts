import {
  applied,
  askedFor,
  hasWrong,
  NOTHING_APPLIED,
  NOTHING_TYPED,
  readPercent,
  readWage,
} from "../../../src/taskpane/income/typed-adjustments";

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

test("what cannot be read leaves what counted before", () => {
  const percent = { ...NOTHING_TYPED.percent, deadweight: "20", publicFunds: "30" };
  const before = applied({ ...NOTHING_TYPED, percent, wage: "31 000" }, NOTHING_APPLIED);
  const wrong = { ...NOTHING_TYPED, percent: { ...percent, deadweight: "150", publicFunds: "40" }, wage: "?" };
  const { adjustments, monthlyWage } = askedFor(applied(wrong, before), new Map());
  expect(adjustments.deadweight.toString()).toBe("0.2");
  expect(adjustments.marginalCostOfPublicFunds.toString()).toBe("0.4");
  expect(monthlyWage).toBe(3_100_000);
  expect([hasWrong(wrong), hasWrong(NOTHING_TYPED)]).toEqual([true, false]);
  expect(askedFor(applied(NOTHING_TYPED, before), new Map()).monthlyWage).toBeNull();
});
