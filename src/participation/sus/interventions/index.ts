import type { Grid } from "../../../sheet/grid";
import type { FoundTable, ImportIssue } from "../../model/found-tables";
import type { InterventionRow } from "../../model/interventions";
import type { RowMark } from "../row-ledger";

export interface InterventionReading {
  readonly rows: readonly InterventionRow[];
  readonly issues: readonly ImportIssue[];
  /** What became of each row of the table, headings included. */
  readonly marks: readonly RowMark[];
}

/** Tables of one row per intervention (and year) in a sheet: layouts "interventions" (9.3) and A6 of the SUS note. */
export function recogniseInterventions(_grid: Grid): FoundTable[] {
  return [];
}

/** Reads a table that recogniseInterventions found, with the mapping it holds. Never throws. */
export function readInterventions(_grid: Grid, _table: FoundTable): InterventionReading {
  return { rows: [], issues: [], marks: [] };
}
