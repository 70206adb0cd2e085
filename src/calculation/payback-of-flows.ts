import { ONE, ZERO, type Decimal } from "./decimal";
import { fail, ok, type Result } from "./result";
import { periods, type Kronor, type Periods, type Share } from "./units";

export interface FlowPayback {
  /** Periods from time 0, the last one in part by linear interpolation. */
  readonly periods: Periods;
  /** True when a later running sum is below 0 again: the payback does not hold. */
  readonly fallsBelowAgain: boolean;
}

export type FlowPaybackFault = { readonly code: "never" } | { readonly code: "no-flows" };

/**
 * Payback of a flow series: flows at whole periods 0, 1, 2 …; the first period whose (discounted) running sum is ≥ 0,
 * with the part of that period by linear interpolation.
 *
 *   periods = t − 1 + (−S(t−1)) / flow(t)        where S(t) ≥ 0 > S(t−1);  0 when the first flow is ≥ 0
 *
 * @param flows kronor, costs negative; the first at time 0
 * @param discountRate per period, in [0, 1)
 * @returns periods, not rounded
 *
 * | case | fault |
 * |---|---|
 * | the running sum never comes to 0 | never |
 * | no flows | no-flows |
 *
 * Source: METHOD section 2; R package greenbook, unit tests (3.3333 and, at 3.5 %, 3.6101).
 * @example paybackOfFlows([kronor(-100), kronor(30), kronor(30), kronor(40)], share(0)) → { periods: 3, fallsBelowAgain: false }
 */
export function paybackOfFlows(flows: readonly Kronor[], discountRate: Share): Result<FlowPayback, FlowPaybackFault> {
  if (flows.length === 0) return fail({ code: "no-flows" });
  const growth = ONE.plus(discountRate);
  let sum: Decimal = ZERO;
  let found: Periods | null = null;
  let fallsBelowAgain = false;
  flows.forEach((flow, period) => {
    const value = flow.div(growth.pow(period));
    const before = sum;
    sum = sum.plus(value);
    if (found !== null) fallsBelowAgain ||= sum.isNegative() && !sum.isZero();
    else if (sum.greaterThanOrEqualTo(0)) {
      found = periods(
        period === 0
          ? 0
          : before
              .negated()
              .div(value)
              .plus(period - 1),
      );
    }
  });
  return found === null ? fail({ code: "never" }) : ok({ periods: found, fallsBelowAgain });
}
