import { Decimal } from "../../calculation/decimal";
import type { Ore } from "../../calculation/units";
import type { Rules } from "../assumptions/pick";
import { NO_MONEY, oreOf } from "../ore";

export const EARNED_INCOME_REDUCTION_RULES = [
  "reduction.earnedIncome.rate",
  "reduction.earnedIncome.from",
  "reduction.earnedIncome.to",
  "reduction.earnedIncome.highest",
] as const;

/**
 * Tax reduction on earned income (skattereduktion för förvärvsinkomst), from 2021:
 *
 *   0.75 % of the taxable income between 40,000 and 240,000 kr, at most 1,500 kr
 *
 * @param taxable yearly income after the basic allowance, benefits included
 * @returns kronor in öre; nothing in years without limits
 *
 * Source: the assumption set (confirmed).
 */
export function earnedIncomeReduction(taxable: Ore, rules: Rules<typeof EARNED_INCOME_REDUCTION_RULES>): Ore {
  const income = Decimal.min(new Decimal(taxable).div(100), rules["reduction.earnedIncome.to"]);
  const above = income.minus(rules["reduction.earnedIncome.from"]);
  if (!above.gt(0)) return NO_MONEY;
  return oreOf(Decimal.min(above.times(rules["reduction.earnedIncome.rate"]), rules["reduction.earnedIncome.highest"]));
}
