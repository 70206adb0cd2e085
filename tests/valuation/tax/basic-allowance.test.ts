import fc from "fast-check";
import { basicAllowance, BASIC_ALLOWANCE_RULES } from "../../../src/valuation/tax/basic-allowance";
import { pick } from "../../../src/valuation/assumptions/pick";
import reference from "../../reference/parameters-se.json";
import { kr, RULE_YEARS, SEED, setOf, valueOf } from "../valuing";

const allowance = (year: number, income: number, edits: Readonly<Record<string, number>> = {}): number =>
  basicAllowance(kr(income), valueOf(pick(setOf(year, edits), BASIC_ALLOWANCE_RULES, new Set()))) / 100;

test.each(reference.basicAllowance.checks)("published: $monthly kr a month in $year gives $allowance", (check) => {
  expect(allowance(check.year, 12 * check.monthly)).toBe(check.allowance);
});

// 2019: price base amount 46,500; bends at 46,035, 126,480, 144,615 and 366,420 kr.
test.each([
  [0, 0, "no income"],
  [19_600, 19_600, "never above the income"],
  [19_700, 19_700, "0.423 · 46,500 = 19,669.50, up to whole hundreds"],
  [19_800, 19_700, "flat"],
  [46_000, 19_700, "the last of the flat part"],
  [46_100, 19_700, "0.2 · 65 = 13 more, the same hundred"],
  [46_300, 19_800, "0.2 · 265 = 53 more"],
  [100_000, 30_500, "19,669.50 + 0.2 · 53,965 = 30,462.50"],
  [126_400, 35_800, "just below the top: 19,669.50 + 16,073"],
  [126_500, 35_900, "0.77 · 46,500 = 35,805"],
  [144_600, 35_900, "the last of the top"],
  [145_600, 35_800, "35,805 − 0.1 · 985 = 35,706.50"],
  [300_000, 20_300, "35,805 − 0.1 · 155,385 = 20,266.50"],
  [366_400, 13_700, "the last of the fall: 13,626.50"],
  [366_500, 13_700, "0.293 · 46,500 = 13,624.50"],
  [2_000_000, 13_700, "and never less"],
])("2019, %i kr: %i kr: %s", (income, expected) => {
  expect(allowance(2019, income)).toBe(expected);
});

// The shape is continuous, so the bends show only with segments that do not meet.
test.each([
  [99_000, 42_300, "at the first bend the flat part holds"],
  [272_000, 95_300, "at the second bend the rise holds: 42,300 + 0.3061 · 173,000 = 95,255.30"],
  [311_000, 70_000, "at the third bend the top holds"],
  [788_000, 22_300, "at the fourth bend the fall holds: 70,000 − 0.1 · 477,000"],
  [788_100, 29_300, "above it the floor"],
])("price base amount 100,000, edited segments, %i kr: %i kr: %s", (income, expected) => {
  const edits = { priceBaseAmount: 100_000, "basicAllowance.high": 0.7, "basicAllowance.risesBy": 0.3061 };
  expect(allowance(2019, income, edits)).toBe(expected);
});

test("whole hundreds, never above the income and never negative, every year", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULE_YEARS), fc.integer({ min: 0, max: 12_000 }), (year, hundreds) => {
      const found = allowance(year, hundreds * 100);
      expect([found % 100, found <= hundreds * 100, found >= 0]).toEqual([0, true, true]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
