import { incomeOverYears } from "./income-over-years";
import { NO_TIMING, type Timing } from "./timing";
import { share, type Kronor, type Share, type Years } from "./units";

/**
 * Benefit-cost ratio (nyttokvot): income over n years / cost. Not "ROI", which is net / cost.
 *
 * @param cost kronor, more than 0 (anything else is a bug of the caller: there is no ratio)
 * @param annual kronor per year; may be negative
 * @param horizon years, more than 0
 * @param timing lag, discount rate, drop-off; none unless given
 * @returns a ratio, not rounded; 1 is break-even
 *
 * Source: METHOD section 2; BASE, Gloucestershire supported employment (1.17).
 * @example benefitCostRatio(kronor(554353), kronor(648108), years(1)).toFixed(4) → "1.1691"
 */
export function benefitCostRatio(cost: Kronor, annual: Kronor, horizon: Years, timing: Timing = NO_TIMING): Share {
  if (!cost.greaterThan(0)) throw new RangeError(`Benefit-cost ratio of cost ${cost.toString()}`);
  return share(incomeOverYears(annual, horizon, timing).div(cost));
}
