import { pick } from "../../../src/valuation/assumptions/pick";
import {
  earnedIncomeReduction,
  EARNED_INCOME_REDUCTION_RULES,
} from "../../../src/valuation/tax/earned-income-reduction";
import { kr, setOf, valueOf } from "../valuing";

test.each([
  [2021, 0, 0, "nothing"],
  [2021, 40_000, 0, "up to 40,000 kr"],
  [2021, 40_100, 0.75, "0.75 % of what is above"],
  [2021, 140_000, 750, "half way"],
  [2021, 240_000, 1_500, "the whole of it"],
  [2021, 240_100, 1_500, "and no more"],
  [2026, 1_000_000, 1_500, "the same in the last year"],
  [2020, 240_000, 0, "not before 2021"],
])("%i, %d kr taxable: %d kr: %s", (year, taxable, expected) => {
  const rules = valueOf(pick(setOf(year), EARNED_INCOME_REDUCTION_RULES, new Set()));
  expect(earnedIncomeReduction(kr(taxable), rules)).toBe(kr(expected));
});

test("the highest holds, whatever the limits are edited to", () => {
  const wide = setOf(2021, { "reduction.earnedIncome.to": 500_000 });
  const rules = valueOf(pick(wide, EARNED_INCOME_REDUCTION_RULES, new Set()));
  expect(earnedIncomeReduction(kr(500_000), rules)).toBe(kr(1_500));
});
