import type { BreakEvenFault } from "./break-even-participants";
import { fail, ok, type Result } from "./result";
import { years, type Kronor, type Persons, type Years } from "./units";

/**
 * Break-even years: how long the value must last for the cost to be earned back.
 *
 *   years = cost / (value per participant and year · participants)
 *
 * @param cost kronor, more than 0
 * @param value kronor per participant and year
 * @param participants more than 0
 * @returns years, not rounded
 *
 * | case | fault |
 * |---|---|
 * | value ≤ 0 | value-not-positive |
 *
 * Source: METHOD section 2.
 * @example breakEvenYears(kronor(1000000), kronor(50000), persons(8)) → 2.5
 */
export function breakEvenYears(cost: Kronor, value: Kronor, participants: Persons): Result<Years, BreakEvenFault> {
  if (!value.greaterThan(0)) return fail({ code: "value-not-positive" });
  return ok(years(cost.div(value.times(participants))));
}
