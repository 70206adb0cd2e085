import { ONE, type Decimal } from "../../calculation/decimal";
import { ok, type Result } from "../../calculation/result";
import type { AssumptionSet } from "../assumptions/assumption-set";
import type { MissingValue } from "../assumptions/faults";
import { pick, type Used } from "../assumptions/pick";

/**
 * Production factor f: the value of production per krona of wage. The edited one, else the labour cost:
 *
 *   1 + employer contribution rate
 *
 * Source: METHOD section 4, item 3; 1.66 is the factor derived for the report of 2020.
 */
export function productionFactor(set: AssumptionSet, used: Used): Result<Decimal, MissingValue> {
  const edited = pick(set, ["production.factor"], used);
  if (edited.ok) return ok(edited.value["production.factor"]);
  const rate = pick(set, ["employerContribution"], used);
  return rate.ok ? ok(ONE.plus(rate.value.employerContribution)) : rate;
}
