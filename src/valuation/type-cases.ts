import { Decimal, ZERO } from "../calculation/decimal";
import { fail, ok, type Result } from "../calculation/result";
import type { Persons } from "../calculation/units";
import type { AssumptionSet, InForce } from "./assumptions/assumption-set";
import type { AssumptionName } from "./assumptions/names";
import { restsOn } from "./assumptions/pick";
import { roundOre } from "./ore";
import type { Sector } from "./sectors";
import { sectorsOfParts, type BySector } from "./state/ledger";
import type { State } from "./state/state";
import { NO_OPTIONS, type StateNote, type ValuationOptions } from "./state/state-flows";
import { eachOnce, stepTransfer, type StepFault, type StepTransfer } from "./step-transfer";

/** A typical step (typfall) and how many it stands for. */
export interface TypeCase {
  readonly name: string;
  readonly before: State;
  readonly after: State;
  /** 0 or more: persons, or any other measure of how much the case counts. */
  readonly weight: Persons;
}

export interface WeightedSteps {
  /** Kronor in öre per person and year. */
  readonly value: BySector;
  readonly cases: readonly (StepTransfer & Pick<TypeCase, "name" | "weight">)[];
  readonly restsOn: readonly InForce[];
  readonly notes: readonly StateNote[];
}

export type TypeCaseFault =
  | { readonly code: "no-weight" }
  | { readonly code: "negative-weight"; readonly name: string; readonly found: string }
  | { readonly code: "in-case"; readonly name: string; readonly fault: StepFault };

/**
 * The value of a step as type cases weighted together, per person and year:
 *
 *   Σ weight · value / Σ weight
 *
 * @returns whole öre: each sector that is no sum is rounded, the sums are sums
 *
 * | case | fault |
 * |---|---|
 * | no case, or all weights 0 | no-weight |
 * | a weight below 0 | negative-weight |
 * | a case that cannot be valued | in-case, with its name |
 *
 * Source: METHOD section 4; the weights are the user's.
 */
export function weightedSteps(
  cases: readonly TypeCase[],
  set: AssumptionSet,
  options: ValuationOptions = NO_OPTIONS,
): Result<WeightedSteps, TypeCaseFault> {
  const negative = cases.find(({ weight }) => !weight.gte(0));
  if (negative !== undefined)
    return fail({ code: "negative-weight", name: negative.name, found: negative.weight.toString() });
  const total = cases.reduce((sum, { weight }) => sum.plus(weight), ZERO);
  if (total.isZero()) return fail({ code: "no-weight" });
  const valued: (StepTransfer & Pick<TypeCase, "name" | "weight">)[] = [];
  for (const { name, before, after, weight } of cases) {
    const step = stepTransfer(before, after, set, options);
    if (!step.ok) return fail({ code: "in-case", name, fault: step.fault });
    valued.push({ ...step.value, name, weight });
  }
  const mean = (sector: Sector) =>
    roundOre(
      valued
        .reduce<Decimal>((sum, { value, weight }) => sum.plus(weight.times(value[sector])), new Decimal(0))
        .div(total),
    );
  const used = new Set<AssumptionName>(valued.flatMap((one) => [...one.before.used, ...one.after.used]));
  return ok({
    value: sectorsOfParts({
      municipality: mean("municipality"),
      region: mean("region"),
      employmentService: mean("employmentService"),
      socialInsurance: mean("socialInsurance"),
      stateOther: mean("stateOther"),
      others: mean("others"),
    }),
    cases: valued,
    restsOn: restsOn(set, used),
    notes: eachOnce(valued.flatMap(({ notes }) => notes)),
  });
}
