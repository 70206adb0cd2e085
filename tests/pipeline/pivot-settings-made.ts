import { INCOME_START } from "../../src/pipeline/income-settings";
import type { PivotSettings } from "../../src/pipeline/pivot-settings";

/** A plain question: interventions by three measures. */
export const SETTINGS: PivotSettings = {
  rows: ["intervention"],
  columns: { kind: "measures", sector: "society", measures: ["participations", "cost", "incomeLong"] },
  filters: {},
  targetGroupRule: "split",
  horizons: { short: 1, long: 5 },
  cost: { basis: "outcome-else-budget", split: "default", chosen: null },
  income: INCOME_START,
  fewest: 5,
};
