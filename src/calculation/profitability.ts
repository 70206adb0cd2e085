import { NO_TIMING, type Timing } from "./timing";
import { kronor, type Kronor, type Years } from "./units";
import { weightOverYears } from "./weights";

/**
 * Profitability (lönsamhet) over n years: income over n years − cost.
 *
 *   profitability = (annual · Σ weights − 12 · cost) / 12
 *
 * Divided last, so that its sign always agrees with payback.
 * @param cost kronor paid at time 0, 0 or more
 * @param annual kronor per year; may be negative
 * @param horizon years, more than 0
 * @param timing lag, discount rate, drop-off; none unless given
 * @returns kronor, not rounded; negative while the cost is not yet earned back
 *
 * Source: METHOD section 2.
 * @example profitability(kronor(3342486), kronor(1539550), years(1)) → -1802936
 */
export function profitability(cost: Kronor, annual: Kronor, horizon: Years, timing: Timing = NO_TIMING): Kronor {
  return kronor(annual.times(weightOverYears(horizon, timing)).minus(cost.times(12)).div(12));
}
