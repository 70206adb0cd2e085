import type { Grid } from "../../../sheet/grid";
import type { FoundTable, ImportIssue } from "../../model/found-tables";
import type { AggregateFigure, Statement } from "../../model/interventions";
import type { RowMark } from "../row-ledger";

export interface AggregateReading {
  readonly figures: readonly AggregateFigure[];
  readonly issues: readonly ImportIssue[];
  /** What became of each row of the table, title and headings included. */
  readonly marks: readonly RowMark[];
}

export interface StatementReading {
  readonly statements: readonly Statement[];
  readonly issues: readonly ImportIssue[];
  readonly marks: readonly RowMark[];
}

/**
 * Aggregated tables of a sheet: layouts A1-A5, A7, A8, A10-A13 of the SUS note, 9.4, and the sheet "Textuppgifter"
 * (layout "statements"). A9 is read by readSectorTables; rows of interventions and participants by their own readers.
 */
export function recogniseAggregates(_grid: Grid): FoundTable[] {
  return [];
}

/** Reads a table that recogniseAggregates found (not "statements"). Never throws. */
export function readAggregates(_grid: Grid, _table: FoundTable): AggregateReading {
  return { figures: [], issues: [], marks: [] };
}

/** Reads a table of layout "statements". Never throws. */
export function readStatements(_grid: Grid, _table: FoundTable): StatementReading {
  return { statements: [], issues: [], marks: [] };
}
