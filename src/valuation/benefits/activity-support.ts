import { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";
import { unemploymentDay, UNEMPLOYMENT_INSURANCE_RULES } from "./unemployment-insurance";

export const ACTIVITY_SUPPORT_RULES = [...UNEMPLOYMENT_INSURANCE_RULES, "activitySupport.lowest"] as const;

/**
 * Activity support (aktivitetsstöd) for a full year: as unemployment insurance, and never below the lowest day.
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set.
 */
export const activitySupport = (rules: Rules<typeof ACTIVITY_SUPPORT_RULES>): Decimal =>
  Decimal.max(unemploymentDay(rules), rules["activitySupport.lowest"])
    .times(rules["dayBenefits.daysPerMonth"])
    .times(12);
