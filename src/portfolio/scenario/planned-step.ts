import { Decimal, ONE } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import { kronor, persons, share, type Kronor, type Persons } from "../../calculation/units";
import type { AssumptionSet, InForce } from "../../valuation/assumptions/assumption-set";
import { kronorOf, oreOf } from "../../valuation/ore";
import { COST_SECTORS, SECTORS, type CostSector, type Sector } from "../../valuation/sectors";
import { NO_STATE, type HeldLivelihood, type State } from "../../valuation/state/state";
import type { StateNote } from "../../valuation/state/state-flows";
import { readState } from "../../valuation/state-text";
import { stepTransfer, type StepFault } from "../../valuation/step-transfer";
import { adjusted, notDisplaced, type Adjustments, type KronorBySector } from "../income/adjustments";
import type { PlannedStep } from "./figures";

/** A planned step with what it brings and costs. */
export interface ValuedPlan {
  readonly after: State;
  readonly participants: Persons;
  readonly successes: Persons;
  /** Kronor per year for each who comes to work, adjustments taken off. */
  readonly valueEach: KronorBySector;
  /** Kronor per year for all. */
  readonly income: KronorBySector;
  /** Kronor for all participants. */
  readonly cost: Readonly<Record<CostSector, Kronor>>;
  readonly restsOn: readonly InForce[];
  readonly notes: readonly StateNote[];
}

/** Values a planned step by the rules of the set; its figures are checked before (`checkFigures`). Source: METHOD section 4. */
export function valuePlan(
  step: PlannedStep,
  set: AssumptionSet,
  adjustments: Adjustments,
): Result<ValuedPlan, StepFault> {
  const before = readState(step.before);
  if (!before.ok) throw new RangeError(`A state that was not checked: ${step.before}`);
  const after = stateAfter(before.value, step);
  const transfer = stepTransfer(before.value, after, set);
  if (!transfer.ok) return fail(transfer.fault);
  const left = notDisplaced(after, adjustments);
  const { value, restsOn, notes } = transfer.value;
  const valueEach = adjusted(
    bySector((sector) => kronor(kronorOf(value[sector]).times(left))),
    adjustments,
  );
  const participants = persons(step.participants);
  const successes = persons(participants.times(step.shareToWork));
  return ok({
    after,
    participants,
    successes,
    valueEach,
    income: bySector((sector) => kronor(valueEach[sector].times(successes))),
    cost: Object.fromEntries(
      COST_SECTORS.map((sector) => [sector, kronor(participants.times(step.costPerParticipant[sector]))]),
    ) as Record<CostSector, Kronor>,
    restsOn,
    notes,
  });
}

const bySector = (of: (sector: Sector) => Kronor): KronorBySector =>
  Object.fromEntries(SECTORS.map((sector) => [sector, of(sector)])) as Record<Sector, Kronor>;

/** Work as planned, and beside it what the step leaves of the livelihoods before. */
function stateAfter(before: State, { extent, monthlyWage, subsidy, besideWork }: PlannedStep): State {
  const wage = monthlyWage === null ? null : oreOf(new Decimal(monthlyWage));
  const job = { extent: share(extent), monthlyWage: wage };
  const livelihoods = besideWork === "none" ? [] : remaining(before.livelihoods, ONE.minus(extent));
  if (subsidy === null) return { ...NO_STATE, unsubsidised: job, livelihoods };
  const paid = subsidy.share === null ? null : share(subsidy.share);
  return { ...NO_STATE, subsidised: { ...job, scheme: subsidy.scheme, share: paid }, livelihoods };
}

/**
 * Livelihoods in what work leaves of full time, in proportion where they are more. Income support counts whatever its
 * extent; a wage, or none, is no livelihood beside work.
 */
function remaining(held: readonly HeldLivelihood[], room: Decimal): readonly HeldLivelihood[] {
  const support = held.filter(({ livelihood }) => livelihood === "FSTOD");
  const others = held.filter(({ livelihood }) => !["FSTOD", "LON", "INGEN"].includes(livelihood));
  const sum = others.reduce((all, { extent }) => all.plus(extent), new Decimal(0));
  if (!room.greaterThan(0)) return support;
  const factor = sum.greaterThan(room) ? room.div(sum) : ONE;
  return [...others.map(({ livelihood, extent }) => ({ livelihood, extent: share(extent.times(factor)) })), ...support];
}
