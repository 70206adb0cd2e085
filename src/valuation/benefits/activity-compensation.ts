import type { Decimal } from "../../calculation/decimal";
import type { Rules } from "../assumptions/pick";

export const ACTIVITY_COMPENSATION_RULES = [
  "priceBaseAmount",
  "activityCompensation.lowest",
  "activityCompensation.highest",
  "activityCompensation.ageBand",
] as const;

/**
 * Activity compensation (aktivitetsersättning) for a full year: the guarantee, at a place in its range by age:
 *
 *   (lowest + age band · (highest − lowest)) · price base amount
 *
 * @returns kronor a year at full extent, not rounded
 *
 * Source: the assumption set; the age band is assumed to be the middle.
 */
export function activityCompensation(rules: Rules<typeof ACTIVITY_COMPENSATION_RULES>): Decimal {
  const lowest = rules["activityCompensation.lowest"];
  const range = rules["activityCompensation.highest"].minus(lowest);
  return lowest.plus(range.times(rules["activityCompensation.ageBand"])).times(rules.priceBaseAmount);
}
