import { calendarYear, kronor } from "../../../src/calculation/units";
import type { InterventionRow, MoneyKind } from "../../../src/participation/model/interventions";
import {
  FLAG,
  type Category,
  type CategoryField,
  type RecordedState,
} from "../../../src/participation/model/participations";
import { NO_ADJUSTMENTS } from "../../../src/portfolio/income/adjustments";
import type { IncomeOptions } from "../../../src/portfolio/income/value-steps";
import { preparePortfolio } from "../../../src/portfolio/pivot";
import type { PivotCostOptions, PivotQuery, PortfolioData } from "../../../src/portfolio/pivot/model";
import { RAR_2020_COST } from "../../../src/valuation/presets/rar-2020-cost";
import { made, state } from "../income/made-participations";

/** A participation as tests write it; what is not said is not told, and states are positions in STATES, from 1. */
export interface Person {
  readonly year?: number;
  readonly before?: number;
  readonly after?: number;
  readonly flags?: number;
  readonly age?: number;
  readonly of?: Readonly<Partial<Record<CategoryField, string>>>;
}

export const FINISHED = FLAG.personal | FLAG.finished;

/** Before and after of people who leave social assistance, sick leave …; the last two cannot be valued. */
export const STATES: readonly RecordedState[] = [
  state({ livelihoods: [{ code: "FSTOD", extent: null }], unsubsidisedWork: 0, subsidisedWork: 0, studies: 0 }),
  state({ livelihoods: [{ code: "INGEN", extent: null }], unsubsidisedWork: 100 }),
  state({ livelihoods: [{ code: "SJP", extent: 50 }, { code: "FSTOD", extent: null }], subsidisedWork: 50 }),
  state({ livelihoods: [{ code: "AKTST", extent: null }, { code: "SE", extent: 25 }, { code: "FSTOD", extent: null }], unsubsidisedWork: 25 }),
  state({ livelihoods: [{ code: "LON", extent: null }] }),
  state({ livelihoods: [{ code: "OKAND", extent: null }], unsubsidisedWork: 0 }),
]; // prettier-ignore

const FIELDS: readonly CategoryField[] = [
  "intervention", "municipality", "sex", "education", "benefitTime", "endReason", "targetGroup", "responsibleOrganisation",
]; // prettier-ignore

export function portfolio(people: readonly Person[], interventions: readonly InterventionRow[] = []): PortfolioData {
  const plain = made(
    people.map(({ year = 2018, before = 1, after = 2, flags = FINISHED }) => ({ year, before, after, flags })),
    STATES,
  );
  const categories: Partial<Record<CategoryField, Category>> = {};
  for (const field of FIELDS) {
    const names = ["", ...new Set(people.flatMap(({ of }) => of?.[field] ?? []))];
    if (names.length === 1) continue;
    categories[field] = { names, codes: Uint16Array.from(people, ({ of }) => names.indexOf(of?.[field] ?? "")) };
  }
  const age = Uint8Array.from(people, (one) => one.age ?? 255);
  return preparePortfolio({ participations: { ...plain, categories, age }, interventions });
}

let lastRow = 0;

export function intervention(
  name: string,
  year: number | null,
  money: Readonly<Partial<Record<MoneyKind, string | number>>>,
  more: Partial<InterventionRow> = {},
): InterventionRow {
  return {
    sheet: "Insatser",
    row: (lastRow += 1),
    name,
    association: null,
    year: year === null ? null : calendarYear(year),
    start: null,
    end: null,
    orientation: null,
    preciseOrientation: null,
    targetGroups: [],
    responsible: null,
    measurement: null,
    parties: null,
    counts: {},
    money: Object.fromEntries(Object.entries(money).map(([kind, amount]) => [kind, kronor(amount)])),
    esfFinanced: null,
    ...more,
  };
}

export const INCOME: IncomeOptions = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  success: "work-or-studies-after",
};

export const COST: PivotCostOptions = {
  basis: "outcome-else-budget",
  split: "default",
  chosen: null,
  defaultCost: RAR_2020_COST,
};

export const QUERY: PivotQuery = {
  rows: ["year"],
  columns: { kind: "measures", sector: "society", measures: ["participations"] },
  filters: {},
  targetGroupRule: "split",
  horizons: { short: 1, long: 5 },
  income: INCOME,
  cost: COST,
};
