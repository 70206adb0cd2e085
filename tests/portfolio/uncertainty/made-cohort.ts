import { kronor, months } from "../../../src/calculation/units";
import { FLAG, type RecordedState } from "../../../src/participation/model/participations";
import { NO_ADJUSTMENTS } from "../../../src/portfolio/income/adjustments";
import { countSteps } from "../../../src/portfolio/income/count-steps";
import { valueSteps, type IncomeOptions } from "../../../src/portfolio/income/value-steps";
import { measured, none } from "../../../src/portfolio/measured";
import {
  DEFAULT_LEVEL,
  incomeUncertainty,
  type GroupUncertainty,
  type UncertaintyQuestion,
} from "../../../src/portfolio/uncertainty/income-uncertainty";
import { made, state, type MadeRow } from "../income/made-participations";

export const FINISHED = FLAG.personal | FLAG.finished;
export const OPTIONS: IncomeOptions = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  success: "work-or-studies-after",
};
export const STATES: readonly RecordedState[] = [
  state({ livelihoods: [{ code: "FSTOD", extent: null }], unsubsidisedWork: 0, subsidisedWork: 0, studies: 0 }),
  state({ livelihoods: [{ code: "INGEN", extent: null }], unsubsidisedWork: 100 }),
  state({ livelihoods: [{ code: "SJP", extent: 50 }], subsidisedWork: 50 }),
  state({ livelihoods: [{ code: "LON", extent: null }] }),
];
export const row = (after: number, flags = FINISHED, year = 2018): MadeRow => ({ year, before: 1, after, flags });
export const repeat = (count: number, one: MadeRow): MadeRow[] => Array.from({ length: count }, () => one);
export const ROWS: readonly MadeRow[] = [
  ...repeat(20, row(1)),
  ...repeat(12, row(2)),
  ...repeat(8, row(3)),
  ...repeat(3, row(4)),
  ...repeat(10, row(2, FLAG.personal)),
  ...repeat(4, row(2, FLAG.anonymous)),
];
export const question = (parts: Partial<UncertaintyQuestion> = {}): UncertaintyQuestion => ({
  cost: (sector) => (sector === "others" ? none("no-cost") : measured(kronor(4_000_000))),
  horizons: [1, 5],
  within: months(24),
  seed: 1,
  draws: 500,
  level: DEFAULT_LEVEL,
  ...parts,
});

export function uncertaintyOf(rows: readonly MadeRow[], asked = question(), options = OPTIONS): GroupUncertainty {
  const participations = made(rows, STATES);
  const counted = countSteps(participations);
  return incomeUncertainty(counted, valueSteps(participations, options), counted.counts, asked);
}

export const value = <T>(one: { readonly kind: "value"; readonly value: T } | { readonly kind: "none" }): T => {
  if (one.kind === "none") throw new TypeError(JSON.stringify(one));
  return one.value;
};
