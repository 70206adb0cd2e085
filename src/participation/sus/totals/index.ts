import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure, InterventionRow, Statement } from "../../model/interventions";
import { againstInterventions } from "./against-interventions";
import { againstStatements } from "./against-statements";
import { averages } from "./averages";
import { listSums } from "./lists";
import { sameSums } from "./same-sums";
import { sharesAndChanges } from "./shares";
import { tableTotals } from "./table-totals";

export { confirmRepairs } from "./confirm-repairs";
export { refuseDoubleCount } from "./double-count";

/**
 * Totals against rows, averages and shares against what they are of, the same sum in two tables, counts against rows
 * and text. Every contradiction is told with both figures; nothing is repaired.
 */
export function checkFigures(
  figures: readonly AggregateFigure[],
  interventions: readonly InterventionRow[],
  statements: readonly Statement[],
): ImportIssue[] {
  return [
    ...tableTotals(figures),
    ...listSums(figures),
    ...sharesAndChanges(figures),
    ...averages(figures),
    ...sameSums(figures),
    ...againstInterventions(figures, interventions),
    ...againstStatements(figures, statements),
  ];
}
