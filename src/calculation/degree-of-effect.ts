import { fail, ok, type Result } from "./result";
import { share, type Kronor, type Share } from "./units";

export type DegreeOfEffectFault = { readonly code: "potential-zero" };

/**
 * Degree of effect (verkningsgrad): how much of what the state before costs is turned into income.
 *
 *   degree = annual income / potential before
 *
 * @param annualIncome kronor per year; may be negative
 * @param potential kronor per year that the state before costs against unsubsidised full-time work
 * @returns a share, not rounded
 *
 * | case | fault |
 * |---|---|
 * | potential 0 | potential-zero |
 *
 * Source: METHOD section 2.
 * @example degreeOfEffect(kronor(50000), kronor(200000)) → 0.25
 */
export function degreeOfEffect(annualIncome: Kronor, potential: Kronor): Result<Share, DegreeOfEffectFault> {
  if (potential.isZero()) return fail({ code: "potential-zero" });
  return ok(share(annualIncome.div(potential)));
}
