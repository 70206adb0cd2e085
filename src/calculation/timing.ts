import { months, share, type Months, type Share } from "./units";

/**
 * When the benefit comes. The cost is paid at time 0; the benefit accrues monthly, a twelfth of the year's amount at
 * the end of each month, the first one in month lag + 1. Source: METHOD section 2.
 */
export interface Timing {
  /** Whole months before the first benefit month, 0 or more. */
  readonly lag: Months;
  /** Yearly discount rate (kalkylränta) in [0, 1). */
  readonly discountRate: Share;
  /** Yearly drop-off of the benefit (bortfall) in [0, 1]; benefit year 0 is always whole. */
  readonly dropOff: Share;
}

/** No lag, no discounting, no drop-off: the report's rule. */
export const NO_TIMING: Timing = { lag: months(0), discountRate: share(0), dropOff: share(0) };

/** The longest payback that is told, and the longest horizon. */
export const MOST_MONTHS: Months = months(1200);

/** True when every benefit month weighs 1: then sums are counts of months, and exact. */
export const weighsNothing = (timing: Timing): boolean => timing.discountRate.isZero() && timing.dropOff.isZero();
