import { fail, ok, type Result } from "../../../calculation/result";
import { SECTORS } from "../../../valuation/sectors";
import { incomeOfParticipations, type IncomeOptions } from "../../income/income-of-participations";
import { DEFAULT_FEWEST, type SafeIncome } from "../../income/safe-income";
import { pivot, pivots } from "../../pivot";
import type { Pivot, PivotCostOptions, PivotFault, PivotMeasure, PivotQuery, PortfolioData } from "../../pivot/model";
import { safeReport, type SafePivot } from "../../suppression/safe-report";

/** How the portfolio is worked out; the same for all tables of a report. */
export interface PortfolioChoices {
  readonly income: IncomeOptions;
  readonly cost: PivotCostOptions;
  readonly horizons: PivotQuery["horizons"];
  /** Counts below this are not shown, nor what rests on them. */
  readonly fewest?: number;
}

/** What the sector tables print, each by year and sector. */
export const SECTOR_MEASURES = [
  "incomeShort", "incomeLong", "cost", "profitabilityShort", "profitabilityLong", "payback", "benefitCostRatio",
] as const satisfies readonly PivotMeasure[]; // prettier-ignore
export type SectorMeasure = (typeof SECTOR_MEASURES)[number];

/** Who stands behind, by year. */
export const PERSON_MEASURES = [
  "participations", "finished", "valued", "coverage", "succeeded", "successShare",
] as const satisfies readonly PivotMeasure[]; // prettier-ignore

/** The figures of a report on participant rows, as they may be shown together. */
export interface ParticipantFigures {
  readonly bySector: Readonly<Record<SectorMeasure, SafePivot>>;
  readonly persons: SafePivot;
  /** Further tables of the same report, as they were asked for. */
  readonly others: readonly SafePivot[];
  readonly years: readonly SafeIncome[];
  readonly fewest: number;
}

/**
 * Every table of a report on participations: measures per year and sector, who stands behind, and further pivots; what
 * is suppressed in one is suppressed in all. Source: METHOD sections 2, 5 and 6.
 */
export function participantFigures(
  data: PortfolioData,
  choices: PortfolioChoices,
  others: readonly PivotQuery[] = [],
): Result<ParticipantFigures, PivotFault> {
  const steps = participantSteps(data, choices, others);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same step by step, for those who let others go on between: each step tells how far it has come. */
export function* participantSteps(
  data: PortfolioData,
  choices: PortfolioChoices,
  others: readonly PivotQuery[] = [],
): Generator<StepsDone, Result<ParticipantFigures, PivotFault>, undefined> {
  const { fewest = DEFAULT_FEWEST, ...asked } = choices;
  // One pass for the report's own tables; after the pivots: incomes per year, and what may be shown of all of it.
  const total = others.length + 3;
  const own = pivots(data, { rows: ["year"], filters: {}, targetGroupRule: "split", ...asked }, COLUMNS);
  if (!own.ok) return own;
  yield { done: 1, total };
  const all: Pivot[] = [...own.value];
  for (const [at, query] of others.entries()) {
    const made = pivot(data, query);
    if (!made.ok) return made;
    all.push(made.value);
    yield { done: at + 2, total };
  }
  const years = incomeOfParticipations(data.participations, choices.income);
  if (!years.ok) return fail({ code: "assumptions", faults: years.fault });
  yield { done: total - 1, total };
  const safe = safeReport({ pivots: all, years: years.value }, fewest);
  const entries = SECTOR_MEASURES.map((measure, at) => [measure, safe.pivots[at] as SafePivot] as const);
  return ok({
    bySector: Object.fromEntries(entries) as Record<SectorMeasure, SafePivot>,
    persons: safe.pivots[SECTOR_MEASURES.length] as SafePivot,
    others: safe.pivots.slice(SECTOR_MEASURES.length + 1),
    years: safe.years,
    fewest,
  });
}

export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

const COLUMNS: readonly PivotQuery["columns"][] = [
  ...SECTOR_MEASURES.map((measure) => ({ kind: "sectors", measure, sectors: SECTORS }) as const),
  { kind: "measures", sector: "society", measures: PERSON_MEASURES },
];
