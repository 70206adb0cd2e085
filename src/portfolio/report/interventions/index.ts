import type { SheetLayout } from "../../../sheet/layout";
import { interventionWords } from "../../../words/intervention-sheets";
import { analyseInterventions } from "../../interventions/analyse-interventions";
import type { InterventionReportInput } from "./input";
import { levelsSheet } from "./levels-sheet";
import { tablePlaces } from "./places";
import { printedSheet } from "./printed-sheet";
import { rowsSheet } from "./rows-sheet";
import { introduction, tablesSheet } from "./tables-sheet";

export { INTERVENTION_SHEET_IDS, type InterventionReportInput } from "./input";

/**
 * The report on interventions, sheet by sheet in reading order: tables over live rows, every printed figure with its
 * marks, and the levels of results. Without rows of interventions there are no tables; without either, no report.
 */
export function interventionReport(input: InterventionReportInput): SheetLayout[] {
  const analysis = { ...analyseInterventions(input.source, input.choices), input };
  const { figures } = analysis;
  const hasRows = figures.interventions.length > 0;
  const words = interventionWords(input.about.language);
  const places = tablePlaces(figures, 2 + introduction(figures, input, words).length);
  const printed = printedSheet(analysis, places);
  if (!hasRows && printed === null) return [];
  return [
    ...(hasRows ? [tablesSheet(analysis)] : []),
    ...(printed === null ? [] : [printed]),
    ...(input.typed === null ? [] : [levelsSheet(analysis, places, input.typed)]),
    ...(hasRows ? [rowsSheet(analysis)] : []),
  ];
}
