import type { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const DEVELOPMENT_BENEFIT_RULES = [
  "developmentBenefit.withUpperSecondary",
  "developmentBenefit.without",
  "dayBenefits.daysPerMonth",
] as const;

/**
 * Development benefit (utvecklingsersättning) for a full year: a day amount, higher with upper secondary school,
 * 22 days a month.
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set.
 */
export const developmentBenefit = (rules: Rules<typeof DEVELOPMENT_BENEFIT_RULES>, upperSecondary: boolean): Decimal =>
  rules[upperSecondary ? "developmentBenefit.withUpperSecondary" : "developmentBenefit.without"]
    .times(rules["dayBenefits.daysPerMonth"])
    .times(12);
