import { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const UNEMPLOYMENT_INSURANCE_RULES = [
  "base.previousMonthlyIncome",
  "unemploymentInsurance.share",
  "unemploymentInsurance.base",
  "unemploymentInsurance.cap",
  "dayBenefits.daysPerMonth",
] as const;

/**
 * Unemployment insurance (a-kassa) for a full year: 80 % of the previous monthly income, not below the base and not
 * above the cap of the first 100 days, 22 days a month.
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set.
 */
export const unemploymentInsurance = (rules: Rules<typeof UNEMPLOYMENT_INSURANCE_RULES>): Decimal =>
  unemploymentDay(rules).times(rules["dayBenefits.daysPerMonth"]).times(12);

/** A day of unemployment insurance, kronor, not rounded: where base and cap cross, the cap holds. */
export function unemploymentDay(rules: Rules<typeof UNEMPLOYMENT_INSURANCE_RULES>): Decimal {
  const monthly = rules["base.previousMonthlyIncome"].times(rules["unemploymentInsurance.share"]);
  const day = monthly.div(rules["dayBenefits.daysPerMonth"]);
  return Decimal.min(Decimal.max(day, rules["unemploymentInsurance.base"]), rules["unemploymentInsurance.cap"]);
}
