import type { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const ESTABLISHMENT_BENEFIT_RULES = ["establishmentBenefit.perDay", "dayBenefits.daysPerMonth"] as const;

/**
 * Establishment benefit (etableringsersättning) for a full year: a day amount, 22 days a month; without supplements.
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set.
 */
export const establishmentBenefit = (rules: Rules<typeof ESTABLISHMENT_BENEFIT_RULES>): Decimal =>
  rules["establishmentBenefit.perDay"].times(rules["dayBenefits.daysPerMonth"]).times(12);
