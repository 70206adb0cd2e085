import { Decimal } from "./decimal";
import type { Months, Years } from "./units";
import { months } from "./units";

/** A horizon as whole months and the part of one more month (0 ≤ part < 1). */
export interface HorizonMonths {
  readonly whole: Months;
  readonly part: Decimal;
}

const NEAR = new Decimal("0.000001");

/**
 * The months of a horizon: 12 × years, where 12n within 1e-6 of a whole number is that number (a third of a year
 * typed as 0.3333333 is four months), else a last part month. Source: METHOD section 2.
 * @example horizonMonths(years(1.5)).whole → 18
 */
export function horizonMonths(horizon: Years): HorizonMonths {
  const exact = horizon.times(12);
  const nearest = exact.round();
  if (exact.minus(nearest).abs().lessThanOrEqualTo(NEAR)) {
    return { whole: months(nearest.toNumber()), part: new Decimal(0) };
  }
  const whole = exact.floor();
  return { whole: months(whole.toNumber()), part: exact.minus(whole) };
}

/** The same as one number of months, parts included. */
export function monthsOf(horizon: Years): Decimal {
  const { whole, part } = horizonMonths(horizon);
  return part.plus(whole);
}
