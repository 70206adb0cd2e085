import { fail, ok, type Result } from "./result";
import { monthsOf } from "./horizon";
import { persons, type Kronor, type Persons, type Years } from "./units";

/** No number of participants, share or time earns the cost back when each brings nothing, or less. */
export type BreakEvenFault = { readonly code: "value-not-positive" };

/**
 * Break-even participants: how many must bring the value for the cost to be earned back within the horizon.
 *
 *   participants = 12 · cost / (value per participant and year · 12n)
 *
 * @param cost kronor, more than 0
 * @param value kronor per participant and year
 * @param horizon years, more than 0
 * @returns the exact number; for whole people round it up with `wholePeople`
 *
 * | case | fault |
 * |---|---|
 * | value ≤ 0 | value-not-positive |
 *
 * Source: METHOD section 2; RAR 2020: 57,000,000 kr at 500,000 kr a year needs 114.
 * @example breakEvenParticipants(kronor(57000000), kronor(500000), years(1)) → 114
 */
export function breakEvenParticipants(cost: Kronor, value: Kronor, horizon: Years): Result<Persons, BreakEvenFault> {
  if (!value.greaterThan(0)) return fail({ code: "value-not-positive" });
  return ok(persons(cost.times(12).div(value.times(monthsOf(horizon)))));
}

/**
 * A number of participants as whole people: rounded up.
 * @example wholePeople(persons("114.01")) → 115
 */
export const wholePeople = (participants: Persons): Persons => persons(participants.ceil());
