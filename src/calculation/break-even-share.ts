import { breakEvenParticipants, type BreakEvenFault } from "./break-even-participants";
import { ok, type Result } from "./result";
import { share, type Kronor, type Persons, type Share, type Years } from "./units";

/**
 * Break-even share: which share of the participants must bring the value.
 *
 *   share = break-even participants / participants
 *
 * @param cost kronor, more than 0
 * @param value kronor per participant and year
 * @param participants more than 0
 * @param horizon years, more than 0
 * @returns a share, not rounded; over 1 when more are needed than there are ("behöver 41 av 34")
 *
 * | case | fault |
 * |---|---|
 * | value ≤ 0 | value-not-positive |
 *
 * Source: METHOD section 2.
 * @example breakEvenShare(kronor(1000000), kronor(50000), persons(40), years(1)) → 0.5
 */
export function breakEvenShare(
  cost: Kronor,
  value: Kronor,
  participants: Persons,
  horizon: Years,
): Result<Share, BreakEvenFault> {
  const needed = breakEvenParticipants(cost, value, horizon);
  return needed.ok ? ok(share(needed.value.div(participants))) : needed;
}
