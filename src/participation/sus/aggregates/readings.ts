import type { ImportIssue } from "../../model/found-tables";
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
