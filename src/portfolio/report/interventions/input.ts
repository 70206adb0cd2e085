import type { InterventionAnalysis, InterventionSource } from "../../interventions/analyse-interventions";
import type { LevelEvidence, TypedLevel } from "../../interventions/levels";
import type { InterventionChoices } from "../../interventions/model";
import type { ReportAbout } from "../report-input";

/** Everything the report on interventions is laid out from; equal input gives equal sheets. */
export interface InterventionReportInput {
  readonly source: InterventionSource;
  readonly choices: InterventionChoices;
  /** Results of the workbook's other reports, by the level they stand on. */
  readonly evidence: readonly LevelEvidence[];
  /** What users typed on the sheet of levels (readTypedLevels); null: the sheet is left as it is, and not written. */
  readonly typed: readonly TypedLevel[] | null;
  readonly about: ReportAbout;
}

/** What every sheet of the report is made from. */
export interface InterventionContext extends InterventionAnalysis {
  readonly input: InterventionReportInput;
}

/** Ids of the report's sheets: stable, since marks and formulas carry them. */
export const INTERVENTION_SHEET_IDS = {
  tables: "interventions-tables",
  printed: "interventions-printed",
  levels: "interventions-levels",
  rows: "interventions-rows",
} as const;
