import type { ImportIssue } from "../../model/found-tables";
import type { InterventionRow } from "../../model/interventions";
import type { RowMark } from "../row-ledger";

export interface InterventionReading {
  readonly rows: readonly InterventionRow[];
  readonly issues: readonly ImportIssue[];
  /** What became of each row of the table, headings included. */
  readonly marks: readonly RowMark[];
}
