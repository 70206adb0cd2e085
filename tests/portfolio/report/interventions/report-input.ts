import { interventionReport, type InterventionReportInput } from "../../../../src/portfolio/report/interventions";
import type { SheetLayout } from "../../../../src/sheet/layout";
import { sampleImport } from "../../interventions/rows";

export const ABOUT = { date: "2026-11-22", version: "1.2.3", fileName: "insatser.xlsx", language: "sv" } as const;

export const inputOf = (
  source: InterventionReportInput["source"],
  rest: Partial<InterventionReportInput> = {},
): InterventionReportInput => ({
  source,
  choices: { amount: null, severalGroups: "repeat" },
  evidence: [],
  typed: [],
  about: ABOUT,
  ...rest,
});

export const EMPTY: InterventionReportInput["source"] = {
  interventions: [],
  aggregates: [],
  statements: [],
  issues: [],
};

/** The report on the sample of interventions. */
export const sampleReport = async (rest: Partial<InterventionReportInput> = {}): Promise<SheetLayout[]> =>
  interventionReport(inputOf(await sampleImport(), rest));
