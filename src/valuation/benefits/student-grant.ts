import type { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const STUDENT_GRANT_RULES = ["priceBaseAmount", "studentGrant.perWeek", "studentGrant.weeks"] as const;

/**
 * Study grant (studiemedlens bidrag) for a year of studies: the weekly grant, 40 weeks. The loan is not income.
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set.
 */
export const studentGrant = (rules: Rules<typeof STUDENT_GRANT_RULES>): Decimal =>
  rules["studentGrant.perWeek"].times(rules.priceBaseAmount).times(rules["studentGrant.weeks"]);
