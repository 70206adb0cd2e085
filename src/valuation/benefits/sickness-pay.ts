import { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const SICKNESS_PAY_RULES = [
  "base.previousMonthlyIncome",
  "priceBaseAmount",
  "sicknessPay.share",
  "sicknessPay.factor",
  "sicknessPay.cap",
] as const;

/**
 * Sickness benefit (sjukpenning), and rehabilitation benefit with it, for a full year:
 *
 *   0.80 · 0.97 · the smaller of the previous yearly income and the cap in price base amounts, 365 days
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set. Checks: highest day 1,116 kr 2023 and 1,218 kr 2024.
 */
export function sicknessPay(rules: Rules<typeof SICKNESS_PAY_RULES>): Decimal {
  const income = rules["base.previousMonthlyIncome"].times(12);
  const counted = Decimal.min(income, rules["sicknessPay.cap"].times(rules.priceBaseAmount));
  return counted.times(rules["sicknessPay.share"]).times(rules["sicknessPay.factor"]);
}
