import { horizonMonths } from "./horizon";
import { NO_TIMING, type Timing } from "./timing";
import { kronor, months, type Kronor, type Months, type Years } from "./units";
import { weightsOf } from "./weights";

export interface CurvePoint {
  readonly month: Months;
  /** Benefit cumulated to the end of the month − cost. */
  readonly net: Kronor;
}

/**
 * The payback curve: the cumulated net at the end of every whole month of the horizon; month 0 is −cost.
 *
 *   net(k) = (annual · Σ weights of months 1 … k − 12 · cost) / 12
 *
 * @param cost kronor, 0 or more
 * @param annual kronor per year; may be negative
 * @param horizon years; a part month at the end has no point
 * @param timing lag, discount rate, drop-off; none unless given
 * @returns points for months 0 … 12n, kronor not rounded; first ≥ 0 in the payback month
 *
 * Source: METHOD section 2.
 * @example paybackCurve(kronor(100), kronor(600), years(1)).map((point) => point.net.toNumber()).slice(0, 4) → [-100, -50, 0, 50]
 */
export function paybackCurve(
  cost: Kronor,
  annual: Kronor,
  horizon: Years,
  timing: Timing = NO_TIMING,
): readonly CurvePoint[] {
  const { whole } = horizonMonths(horizon);
  const { ofBenefitMonths } = weightsOf(timing);
  const twelveCosts = cost.times(12);
  return Array.from({ length: whole + 1 }, (_, month) => {
    const sum = ofBenefitMonths(months(Math.max(0, month - timing.lag)));
    return { month: months(month), net: kronor(annual.times(sum).minus(twelveCosts).div(12)) };
  });
}
