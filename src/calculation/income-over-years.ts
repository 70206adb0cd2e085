import { NO_TIMING, type Timing } from "./timing";
import { kronor, type Kronor, type Years } from "./units";
import { weightOverYears } from "./weights";

/**
 * Income over n years (intäkt): what the benefit brings within the horizon, at its value at time 0.
 *
 *   income = annual · Σ weights of months 1 … 12n / 12        (with r = d = lag = 0 exactly n × annual)
 *
 * @param annual kronor per year; may be negative
 * @param horizon years, more than 0
 * @param timing lag, discount rate, drop-off; none unless given
 * @returns kronor, not rounded; negative when annual is
 *
 * | case | result |
 * |---|---|
 * | the lag reaches past the horizon | 0 |
 * | 12n within 1e-6 of a whole number | that number of months |
 * | else | the last part month in proportion |
 *
 * Source: METHOD section 2.
 * @example incomeOverYears(kronor(1539550), years(5)) → 7697750
 */
export function incomeOverYears(annual: Kronor, horizon: Years, timing: Timing = NO_TIMING): Kronor {
  return kronor(annual.times(weightOverYears(horizon, timing)).div(12));
}
