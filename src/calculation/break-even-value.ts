import { monthsOf } from "./horizon";
import { kronor, type Kronor, type Persons, type Years } from "./units";

/**
 * Break-even value: what each participant must bring per year for the cost to be earned back within the horizon.
 *
 *   value = 12 · cost / (participants · 12n)
 *
 * @param cost kronor, more than 0
 * @param participants more than 0
 * @param horizon years, more than 0
 * @returns kronor per participant and year, not rounded
 *
 * Source: METHOD section 2; Arbetsförmedlingen 2022: 38,600 kr each, 8 % effect, 482,500 kr per additional person.
 * @example breakEvenValue(kronor(38600), persons("0.08"), years(1)) → 482500
 */
export const breakEvenValue = (cost: Kronor, participants: Persons, horizon: Years): Kronor =>
  kronor(cost.times(12).div(participants.times(monthsOf(horizon))));
