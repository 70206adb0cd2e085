import { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const SICKNESS_COMPENSATION_RULES = [
  "base.previousMonthlyIncome",
  "priceBaseAmount",
  "sicknessCompensation.rate",
  "sicknessCompensation.cap",
  "sicknessCompensation.guarantee",
] as const;

/**
 * Sickness compensation (sjukersättning) for a full year: the larger of
 *
 *   rate · the smaller of the previous yearly income and 7.5 price base amounts, and the guarantee
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set. Checks: guarantee 13,275 kr a month 2024 and 13,622 kr 2025.
 */
export function sicknessCompensation(rules: Rules<typeof SICKNESS_COMPENSATION_RULES>): Decimal {
  const income = rules["base.previousMonthlyIncome"].times(12);
  const counted = Decimal.min(income, rules["sicknessCompensation.cap"].times(rules.priceBaseAmount));
  const guarantee = rules["sicknessCompensation.guarantee"].times(rules.priceBaseAmount);
  return Decimal.max(counted.times(rules["sicknessCompensation.rate"]), guarantee);
}
