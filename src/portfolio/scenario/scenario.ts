import { sumKronor } from "../../calculation/amounts";
import { benefitCostRatio } from "../../calculation/benefit-cost-ratio";
import { ONE } from "../../calculation/decimal";
import { payback } from "../../calculation/payback";
import { paybackCurve, type CurvePoint } from "../../calculation/payback-curve";
import { profitability } from "../../calculation/profitability";
import { fail, ok, type Result } from "../../calculation/result";
import type { Timing } from "../../calculation/timing";
import { calendarYear, kronor, months, persons, share, years } from "../../calculation/units";
import type { Kronor, Months, Persons, Share } from "../../calculation/units";
import { assumptionSet, type AssumptionSet, type InForce } from "../../valuation/assumptions/assumption-set";
import { COST_SECTORS, SECTORS, STATE_PARTS, type CostSector, type Sector } from "../../valuation/sectors";
import type { StateNote } from "../../valuation/state/state-flows";
import type { StepFault } from "../../valuation/step-transfer";
import type { Adjustments, KronorBySector } from "../income/adjustments";
import { both, measured, measuredPayback, none } from "../measured";
import type { Measured } from "../model";
import { breakEvenAt, type BreakEvenAt } from "./break-even";
import { checkFigures, type FigureFault } from "./check-figures";
import type { GroupBase, ScenarioFigures, Terms } from "./figures";
import { financingPlan, type PlanYear } from "./financing-plan";
import { valuePlan, type ValuedPlan } from "./planned-step";

export type ScenarioFault =
  FigureFault | { readonly code: "not-valued"; readonly step: number; readonly fault: StepFault };

/** One sector's measures; nothing is rounded. */
export interface ScenarioSector {
  /** A sector that bears no cost says so. */
  readonly cost: Measured<Kronor>;
  /** Kronor per year. */
  readonly annualIncome: Kronor;
  /** Over the horizon. */
  readonly profitability: Kronor;
  readonly payback: Measured<Months>;
  readonly benefitCostRatio: Measured<Share>;
  /** Month 0 to the end of the horizon. */
  readonly curve: readonly CurvePoint[];
  readonly plan: readonly PlanYear[];
  /** At the deadlines; null: the sector bears no cost. */
  readonly breakEven: readonly BreakEvenAt[] | null;
}

export interface Scenario {
  readonly figures: ScenarioFigures;
  readonly participants: Persons;
  /** Those break-even counts: who come to work, and the base's valued; null: not known of the base. */
  readonly successes: Persons | null;
  readonly plans: readonly ValuedPlan[];
  readonly sectors: Readonly<Record<Sector, ScenarioSector>>;
  readonly timing: Timing;
  readonly restsOn: readonly InForce[];
  readonly notes: readonly StateNote[];
}

/**
 * What if: a group as it is, an intervention that does not exist yet, or the one and then the other; measures per sector.
 *
 * Incomes of the base are scaled to the scenario's deadweight, (1 − new)/(1 − what was taken off); planned steps are
 * valued by the rule year with the scenario's own assumptions. Faults of figures are returned, all of them.
 * Source: METHOD sections 2 and 4.
 */
export function scenarioOf(figures: ScenarioFigures): Result<Scenario, readonly ScenarioFault[]> {
  const faults = checkFigures(figures);
  if (faults.length > 0) return fail(faults);
  const { base, steps, terms } = figures;
  const set = assumptionSet(calendarYear(terms.ruleYear), new Map(Object.entries(terms.assumptions)));
  if (!set.ok) return fail(set.fault.map((fault) => ({ code: "assumption", fault })));
  const valued = plansOf(steps, set.value, adjustmentsOf(terms));
  if (!valued.ok) return valued;
  const plans = valued.value;
  const timing: Timing = {
    lag: months(terms.lag),
    discountRate: share(terms.discountRate),
    dropOff: share(terms.dropOff),
  };
  const participants = total([
    persons(base === null ? 0 : base.participants),
    ...plans.map((plan) => plan.participants),
  ]);
  const ofBase = base === null ? persons(0) : base.valued === null ? null : persons(base.valued);
  const successes = ofBase === null ? null : total([ofBase, ...plans.map((plan) => plan.successes)]);
  const incomes = incomesOf(base, plans, terms);
  const costs = costsOf(base, plans);
  const sector = (of: Sector): ScenarioSector =>
    sectorOf({ cost: costs(of), annual: incomes[of], participants, successes, timing, terms });
  return ok({
    figures,
    participants,
    successes,
    plans,
    sectors: Object.fromEntries(SECTORS.map((one) => [one, sector(one)])) as Record<Sector, ScenarioSector>,
    timing,
    restsOn: eachOnce(
      plans.flatMap((plan) => plan.restsOn),
      ({ name }) => name,
    ),
    notes: eachOnce(
      plans.flatMap((plan) => plan.notes),
      (note) => JSON.stringify(note),
    ),
  });
}

const total = (list: readonly Persons[]): Persons => list.reduce((sum, one) => persons(sum.plus(one)), persons(0));

const eachOnce = <T>(list: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(list.map((one) => [key(one), one])).values(),
];

const adjustmentsOf = ({ deadweight, displacement }: Terms): Adjustments => ({
  deadweight: share(deadweight),
  displacement: { subsidised: share(displacement), unsubsidised: share(displacement) },
  marginalCostOfPublicFunds: share(0),
});

function plansOf(
  steps: ScenarioFigures["steps"],
  set: AssumptionSet,
  adjustments: Adjustments,
): Result<readonly ValuedPlan[], readonly ScenarioFault[]> {
  const plans: ValuedPlan[] = [];
  const faults: ScenarioFault[] = [];
  steps.forEach((step, at) => {
    const plan = valuePlan(step, set, adjustments);
    if (plan.ok) plans.push(plan.value);
    else faults.push({ code: "not-valued", step: at, fault: plan.fault });
  });
  return faults.length > 0 ? fail(faults) : ok(plans);
}

function incomesOf(base: GroupBase | null, plans: readonly ValuedPlan[], terms: Terms): KronorBySector {
  const kept = base === null ? ONE : ONE.minus(terms.deadweight).div(ONE.minus(base.deadweight));
  return Object.fromEntries(
    SECTORS.map((sector) => {
      const ofBase = base === null ? [] : [kronor(kronor(base.income[sector]).times(kept))];
      return [sector, sumKronor([...ofBase, ...plans.map((plan) => plan.income[sector])])];
    }),
  ) as Record<Sector, Kronor>;
}

/** Society's and the state's cost are sums; others bear none. */
function costsOf(base: GroupBase | null, plans: readonly ValuedPlan[]): (sector: Sector) => Measured<Kronor> {
  const part = (sector: CostSector): Kronor =>
    sumKronor([...(base === null ? [] : [kronor(base.cost[sector])]), ...plans.map((plan) => plan.cost[sector])]);
  return (sector) => {
    if (sector === "others") return none("no-cost");
    if (sector === "society") return measured(sumKronor(COST_SECTORS.map(part)));
    return measured(sector === "state" ? sumKronor(STATE_PARTS.map(part)) : part(sector));
  };
}

interface SectorFigures {
  readonly cost: Measured<Kronor>;
  readonly annual: Kronor;
  readonly participants: Persons;
  readonly successes: Persons | null;
  readonly timing: Timing;
  readonly terms: Terms;
}

function sectorOf({ cost, annual, participants, successes, timing, terms }: SectorFigures): ScenarioSector {
  const horizon = years(terms.horizon);
  const borne = cost.kind === "value" ? cost.value : kronor(0);
  const positive: Measured<Kronor> = borne.greaterThan(0) ? measured(borne) : none("no-cost");
  return {
    cost,
    annualIncome: annual,
    profitability: profitability(borne, annual, horizon, timing),
    payback: positive.kind === "none" ? positive : measuredPayback(payback(borne, annual, timing)),
    benefitCostRatio: both(positive, measured(annual), (c, a) => benefitCostRatio(c, a, horizon, timing)),
    curve: paybackCurve(borne, annual, horizon, timing),
    plan: financingPlan(borne, annual, horizon, timing),
    breakEven:
      positive.kind === "none"
        ? null
        : breakEvenAt({ cost: borne, annual, participants, successes, taken: share(terms.deadweight), timing }),
  };
}
