import { Decimal } from "./decimal";
import { kronor, type Kronor, type Persons } from "./units";

/**
 * The sum of amounts, exact; 0 for none.
 * @example sumKronor([kronor("0.1"), kronor("0.2")]) → 0.3
 */
export const sumKronor = (list: readonly Kronor[]): Kronor =>
  kronor(list.reduce<Decimal>((sum, amount) => sum.plus(amount), new Decimal(0)));

/**
 * An amount less another.
 * @example subtractKronor(kronor(5), kronor(7)) → -2
 */
export const subtractKronor = (amount: Kronor, less: Kronor): Kronor => kronor(amount.minus(less));

/**
 * An amount per participant, not rounded.
 * @param participants more than 0 (0 is a bug of the caller: there is nothing to divide among)
 * @example perParticipant(kronor(1539550), persons(42)).toFixed(2) → "36655.95"
 */
export function perParticipant(amount: Kronor, participants: Persons): Kronor {
  if (!participants.greaterThan(0)) throw new RangeError(`Per participant of ${participants.toString()} participants`);
  return kronor(amount.div(participants));
}

/**
 * What all participants cost together.
 * @example costOfParticipants(kronor(79583), persons(42)) → 3342486
 */
export const costOfParticipants = (costPerParticipant: Kronor, participants: Persons): Kronor =>
  kronor(costPerParticipant.times(participants));

/**
 * An amount as the reports show it, in whole thousands: rounded half away from zero, as ROUND does.
 * @example roundToThousands(kronor(-1802500)) → -1803000
 */
export const roundToThousands = (amount: Kronor): Kronor => roundToUnit(amount, kronor(1000));

/**
 * An amount rounded to a printed unit (öre, thousands, tenths of a million), half away from zero.
 * @example roundToUnit(kronor(-1850000), kronor(100000)) → -1900000
 */
export function roundToUnit(amount: Kronor, unit: Kronor): Kronor {
  return kronor(amount.div(unit).round().times(unit));
}
