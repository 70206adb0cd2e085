import { Decimal, ZERO } from "../../calculation/decimal";
import type { Ore, Share } from "../../calculation/units";
import type { Rules } from "../assumptions/pick";
import { downToHundreds, notNegative, oreOf } from "../ore";
import { creditBase } from "./credit-shape";

export const EARNED_INCOME_CREDIT_RULES = [
  "priceBaseAmount",
  "earnedIncomeCredit.first",
  "earnedIncomeCredit.a",
  "earnedIncomeCredit.b",
  "earnedIncomeCredit.c",
  "earnedIncomeCredit.d",
  "earnedIncomeCredit.last",
  "earnedIncomeCredit.e",
  "earnedIncomeCredit.phaseOutRate",
  "earnedIncomeCredit.phaseOutFrom",
] as const;

/**
 * Earned-income credit (jobbskatteavdrag):
 *
 *   (B − basic allowance) · local rate − 3 % of the earned income above 13.54 price base amounts (2016-2024)
 *
 * @param earned yearly wage; used down to whole hundreds of kronor
 * @param allowance the basic allowance on the whole income
 * @param localRate municipality + region
 * @returns kronor in öre, never negative; whether the local tax is enough is the caller's
 *
 * Source: Income Tax Act 67:7. Check: 2019, 25,000 a month, 32.19 % → 25,110 kr.
 */
export function earnedIncomeCredit(
  earned: Ore,
  allowance: Ore,
  localRate: Share,
  rules: Rules<typeof EARNED_INCOME_CREDIT_RULES>,
): Ore {
  const income = new Decimal(downToHundreds(earned)).div(100);
  const baseAmount = rules.priceBaseAmount;
  const base = creditBase(income.div(baseAmount), {
    first: rules["earnedIncomeCredit.first"],
    a: rules["earnedIncomeCredit.a"],
    b: rules["earnedIncomeCredit.b"],
    c: rules["earnedIncomeCredit.c"],
    d: rules["earnedIncomeCredit.d"],
    last: rules["earnedIncomeCredit.last"],
    e: rules["earnedIncomeCredit.e"],
  }).times(baseAmount);
  const full = base.minus(new Decimal(allowance).div(100)).times(localRate);
  return notNegative(oreOf(full.minus(phaseOut(income, rules))));
}

/** Infinite price base amounts where there is no phase-out. */
function phaseOut(income: Decimal, rules: Rules<typeof EARNED_INCOME_CREDIT_RULES>): Decimal {
  const above = income.minus(rules["earnedIncomeCredit.phaseOutFrom"].times(rules.priceBaseAmount));
  return above.gt(0) ? above.times(rules["earnedIncomeCredit.phaseOutRate"]) : ZERO;
}
