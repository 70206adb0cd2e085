import fc from "fast-check";
import { share } from "../../../src/calculation/units";
import { pick } from "../../../src/valuation/assumptions/pick";
import { earnedIncomeCredit, EARNED_INCOME_CREDIT_RULES } from "../../../src/valuation/tax/earned-income-credit";
import reference from "../../reference/parameters-se.json";
import { kr, RULE_YEARS, SEED, setOf, valueOf } from "../valuing";

const credit = (year: number, earned: number, allowance: number, localPercent = 32): number =>
  earnedIncomeCredit(
    kr(earned),
    kr(allowance),
    share(localPercent / 100),
    valueOf(pick(setOf(year), EARNED_INCOME_CREDIT_RULES, new Set())),
  ) / 100;

test.each(reference.earnedIncomeCredit.checks)("published: $monthly kr a month in $year", (check) => {
  expect(Math.round(credit(check.year, 12 * check.monthly, 20_300, check.localTaxPercent))).toBe(check.creditPerYear);
});

test.each([
  [2019, 30_000, 30_000, 0, "below the first bend B is the income, all of it free of tax"],
  [2019, 42_300, 19_700, 7_232, "0.9097 price base amounts, still the income: 22,600 · 0.32"],
  [2019, 100_000, 30_500, 10_066.16, "0.91 + 0.3405 · (2.1505 − 0.91) = 1.3324: (61,956.74 − 30,500) · 0.32"],
  [2019, 300_000, 20_300, 24_961.61, "1.703 + 0.128 · 3.2116 = 2.1141"],
  [2019, 300_099, 20_300, 24_961.61, "wage down to whole hundreds"],
  [2019, 380_000, 13_700, 30_182.24, "above 8.08: 2.323 · 46,500 = 108,019.50, less 13,700"],
  [2019, 700_000, 13_700, 28_070.54, "less 3 % of what is above 13.54 · 46,500 = 629,610"],
  [2019, 5_000_000, 13_700, 0, "phased out, never below 0"],
  [2015, 5_000_000, 13_100, 26_495.2, "no phase-out before 2016: (2.155 · 44,500 − 13,100) · 0.32"],
  [2025, 5_000_000, 17_300, 46_697.22, "nor from 2025: (2.776 · 58,800 − 17,300) · 0.32"],
])("%i, %d kr with %d kr free: %d kr: %s", (year, earned, allowance, expected) => {
  expect(credit(year, earned, allowance)).toBe(expected);
});

test("never negative, and grows with the wage up to the phase-out, every year", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RULE_YEARS),
      fc.integer({ min: 0, max: 5_500 }),
      fc.integer({ min: 0, max: 200 }),
      (year, hundreds, more) => {
        const less = credit(year, hundreds * 100, 13_000);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(credit(year, (hundreds + more) * 100, 13_000)).toBeGreaterThanOrEqual(less);
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
});
