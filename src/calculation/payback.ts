import type { Decimal } from "./decimal";
import { fail, ok, type Result } from "./result";
import { MOST_MONTHS, NO_TIMING, weighsNothing, type Timing } from "./timing";
import { months, type Kronor, type Months } from "./units";
import { weightsOf, type Weights } from "./weights";

export type PaybackFault =
  | { readonly code: "never"; readonly why: "annual-zero" | "annual-negative" | "limit-not-reached" }
  /** `months` where they are known without a search (r = d = 0), else null. */
  | { readonly code: "over-100-years"; readonly months: Months | null }
  | { readonly code: "cost-not-positive" };

/**
 * Payback (återbetalningstid): the first whole month in which the cumulated benefit reaches the cost.
 *
 *   r = d = 0:  lag + ceil(12 · cost / annual)
 *   else:       lag + the least m with annual · Σ weights of m benefit months ≥ 12 · cost
 *
 * @param cost kronor paid at time 0, more than 0
 * @param annual kronor per year
 * @param timing lag, discount rate, drop-off; none unless given
 * @returns whole months from time 0, exactly: 33.0 is 33
 *
 * | case | fault |
 * |---|---|
 * | cost ≤ 0 | cost-not-positive |
 * | annual ≤ 0, or no month's sum reaches the cost (the limit does not exceed it) | never |
 * | more than 1,200 months | over-100-years |
 *
 * Source: METHOD section 2; RAR 2020 tables 7-14 (27 months for society 2016).
 * @example payback(kronor(3342486), kronor(1539550)) → 27
 */
export function payback(cost: Kronor, annual: Kronor, timing: Timing = NO_TIMING): Result<Months, PaybackFault> {
  if (cost.lessThanOrEqualTo(0)) return fail({ code: "cost-not-positive" });
  if (annual.isZero()) return fail({ code: "never", why: "annual-zero" });
  if (annual.isNegative()) return fail({ code: "never", why: "annual-negative" });
  const twelveCosts = cost.times(12);
  if (weighsNothing(timing)) return countedMonths(twelveCosts.div(annual).ceil().plus(timing.lag));

  const weights = weightsOf(timing);
  if (!everReached(twelveCosts, annual, timing, weights)) return fail({ code: "never", why: "limit-not-reached" });
  const reached = (count: number): boolean =>
    annual.times(weights.ofBenefitMonths(months(count))).greaterThanOrEqualTo(twelveCosts);
  const most = MOST_MONTHS - timing.lag;
  const count = most > 0 ? firstReached(most, reached) : null;
  return count === null ? fail({ code: "over-100-years", months: null }) : ok(months(timing.lag + count));
}

function countedMonths(count: Decimal): Result<Months, PaybackFault> {
  if (count.lessThanOrEqualTo(MOST_MONTHS)) return ok(months(count.toNumber()));
  const known = count.lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
  return fail({ code: "over-100-years", months: known ? months(count.toNumber()) : null });
}

/** With d = 1 only the first benefit year brings anything, and its end is reached; a limit never is. */
function everReached(twelveCosts: Decimal, annual: Kronor, timing: Timing, weights: Weights): boolean {
  if (timing.dropOff.equals(1)) {
    return annual.times(weights.ofBenefitMonths(months(12))).greaterThanOrEqualTo(twelveCosts);
  }
  const { limit } = weights;
  return limit === null || annual.times(limit.over).greaterThan(twelveCosts.times(limit.under));
}

/** The least count in 1 … most that is reached, or null: doubling, then halving, as sums only grow. */
function firstReached(most: number, reached: (count: number) => boolean): number | null {
  let below = 0;
  let at = Math.min(12, most);
  while (!reached(at)) {
    if (at === most) return null;
    below = at;
    at = Math.min(2 * at, most);
  }
  while (at - below > 1) {
    const middle = (below + at) >> 1;
    if (reached(middle)) at = middle;
    else below = middle;
  }
  return at;
}
