import { incomeOverYears } from "./income-over-years";
import { fail, ok, type Result } from "./result";
import { NO_TIMING, type Timing } from "./timing";
import { share, type Kronor, type Share, type Years } from "./units";

export type SwitchingDeadweightFault = { readonly code: "unprofitable-without-deadweight" };

/**
 * Switching deadweight (dödvikt): the share of the benefit that may have come about anyway before the intervention
 * no longer earns its cost back.
 *
 *   deadweight = 1 − cost / income over n years
 *
 * @param cost kronor, more than 0
 * @param annual kronor per year
 * @param horizon years, more than 0
 * @param timing lag, discount rate, drop-off; none unless given
 * @returns a share in [0, 1), not rounded; 0 at equality
 *
 * | case | fault |
 * |---|---|
 * | income < cost | unprofitable-without-deadweight |
 *
 * Source: METHOD section 2.
 * @example switchingDeadweight(kronor(300000), kronor(100000), years(5)) → 0.4
 */
export function switchingDeadweight(
  cost: Kronor,
  annual: Kronor,
  horizon: Years,
  timing: Timing = NO_TIMING,
): Result<Share, SwitchingDeadweightFault> {
  const income = incomeOverYears(annual, horizon, timing);
  if (income.lessThan(cost) || !income.greaterThan(0)) return fail({ code: "unprofitable-without-deadweight" });
  return ok(share(income.minus(cost).div(income)));
}
