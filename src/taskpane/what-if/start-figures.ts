import type { Result } from "../../calculation/result";
import type { KeptScenario } from "../../pipeline/scenarios";
import type { OfferedBase } from "../../pipeline/scenario-bases";
import type { ScenarioExample } from "../../portfolio/scenario/examples";
import type { GroupBase, PlannedStep, ScenarioFigures, Terms } from "../../portfolio/scenario/figures";
import { TERM_DOMAINS } from "../../portfolio/scenario/figures";
import type { NamedScenario } from "../../portfolio/scenario/scenario-file";
import type { Edits } from "../../valuation/assumptions/faults";
import { RAR_2020_COST } from "../../valuation/presets/rar-2020-cost";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";

/** Where a question starts: no group (an intervention that does not exist yet), or one the portfolio offers. */
export const NO_GROUP = "";

/** What a scenario can be held against. */
export type Against =
  | { readonly kind: "nothing" }
  /** The scenario's own group, without what is planned. */
  | { readonly kind: "group" }
  /** A group of the portfolio as it turned out. */
  | { readonly kind: "outcome"; readonly key: string }
  | { readonly kind: "kept"; readonly id: number };

export interface Question {
  /** NO_GROUP, or the key of an offered base. */
  readonly from: string;
  /** A published design that was chosen: it has no group, and assumptions of its own. null: none. */
  readonly example: ScenarioExample | null;
  /** An opened scenario keeps the group and the assumptions it was kept with. */
  readonly opened: { readonly id: number; readonly named: NamedScenario } | null;
  readonly step: PlannedStep;
  readonly terms: Terms;
  readonly against: Against;
}

type Costs = Readonly<Record<CostSector, number>>;
const costs = (of: (sector: CostSector) => number): Costs =>
  Object.fromEntries(COST_SECTORS.map((sector) => [sector, of(sector)])) as Costs;

/** What the report's profitability rests on per participant: an assumption until somebody says otherwise. */
const DEFAULT_COSTS = costs((sector) => RAR_2020_COST.amounts.get(sector)?.toNumber() ?? NaN);

/** The group's own costs per participant, in whole kronor; the default where it has nobody. */
function costsOf(base: GroupBase | null): Costs {
  if (base === null || base.participants <= 0) return DEFAULT_COSTS;
  return costs((sector) => Math.round(Number(base.cost[sector]) / base.participants));
}

const HALF_TIME = 0.5;

/** The first question: ten more in half-time work with 80 % subsidy, from social assistance, over five years. */
export function startQuestion(bases: readonly OfferedBase[], today: string): Question {
  const from = bases.find(({ base }) => base.ok)?.key ?? NO_GROUP;
  const base = baseOf(from, bases);
  return {
    from,
    example: null,
    opened: null,
    step: {
      participants: 10,
      shareToWork: 1,
      before: "Försörjningsstöd",
      extent: HALF_TIME,
      monthlyWage: null,
      subsidy: { scheme: "wageSubsidy", share: 0.8 },
      besideWork: "rest",
      costPerParticipant: costsOf(base),
    },
    terms: {
      horizon: 5,
      lag: 0,
      dropOff: 0,
      discountRate: 0,
      deadweight: base?.deadweight ?? 0,
      displacement: 0,
      ruleYear: ruleYearOf(from, bases, today),
      assumptions: {},
    },
    against: from === NO_GROUP ? { kind: "nothing" } : { kind: "group" },
  };
}

/** The group's own year where there are rules for it, else today's, else the nearest there are rules for. */
function ruleYearOf(from: string, bases: readonly OfferedBase[], today: string): number {
  const year = bases.find(({ key }) => key === from)?.year ?? Number(today.slice(0, 4));
  const { min, max } = TERM_DOMAINS.ruleYear;
  return Number.isInteger(year) ? Math.min(max, Math.max(min, year)) : max;
}

export function baseOf(from: string, bases: readonly OfferedBase[]): GroupBase | null {
  const found = bases.find(({ key }) => key === from)?.base;
  return found?.ok === true ? found.value : null;
}

/** Another group, with its own cost per participant and year of rules; the rest of the question stays. */
export function startFrom(question: Question, from: string, bases: readonly OfferedBase[], today: string): Question {
  const base = baseOf(from, bases);
  return {
    ...question,
    from,
    example: null,
    opened: null,
    step: { ...question.step, costPerParticipant: costsOf(base) },
    terms: { ...question.terms, deadweight: base?.deadweight ?? 0, ruleYear: ruleYearOf(from, bases, today) },
    against: base === null ? { kind: "nothing" } : { kind: "group" },
  };
}

/** A published design, to be changed from there. */
export function startFromExample(question: Question, example: ScenarioExample): Question {
  const { steps, terms } = example.figures;
  return {
    ...question,
    from: NO_GROUP,
    example,
    opened: null,
    step: steps[0] ?? question.step,
    terms,
    against: { kind: "nothing" },
  };
}

/** A kept scenario as it was kept; held against its own group where it has one. */
export function opened(id: number, named: NamedScenario, before: Question): Question {
  const { base, steps, terms } = named.figures;
  return {
    from: before.from,
    example: null,
    opened: { id, named },
    step: steps[0] ?? before.step,
    terms,
    against: base === null ? { kind: "nothing" } : { kind: "group" },
  };
}

/** The question as figures, with the user's own assumptions; an opened one keeps those it was kept with. */
export function figuresOf(question: Question, bases: readonly OfferedBase[], edits: Edits): ScenarioFigures {
  const { step, terms, opened: kept, example } = question;
  if (kept !== null) return { ...kept.named.figures, steps: [step, ...kept.named.figures.steps.slice(1)], terms };
  if (example !== null)
    return { base: null, steps: [step], terms: { ...terms, assumptions: example.figures.terms.assumptions } };
  return {
    base: baseOf(question.from, bases),
    steps: [step],
    terms: { ...terms, assumptions: Object.fromEntries(edits) },
  };
}

/** What the figures are held against; null where there is nothing, or it is no longer there. */
export function againstFigures(
  against: Against,
  figures: ScenarioFigures,
  bases: readonly OfferedBase[],
  kept: readonly KeptScenario[],
): ScenarioFigures | null {
  const asItIs = (base: GroupBase | null): ScenarioFigures | null =>
    base === null ? null : { base, steps: [], terms: { ...figures.terms, deadweight: base.deadweight } };
  switch (against.kind) {
    case "nothing":
      return null;
    case "group":
      return asItIs(figures.base);
    case "outcome":
      return asItIs(baseOf(against.key, bases));
    case "kept": {
      const found: Result<NamedScenario, unknown> | undefined = kept.find(({ id }) => id === against.id)?.scenario;
      return found?.ok === true ? found.value.figures : null;
    }
  }
}
