import type { RowAccounting } from "./issues";
import type { FoundTable, ImportIssue } from "./found-tables";
import type { AggregateFigure, InterventionRow, Statement } from "./interventions";
import type { Participations } from "./participations";

/** Everything sheets of follow-up gave: what was found and how it was read, and what became of every row. */
export interface SourceImport {
  readonly tables: readonly FoundTable[];
  readonly participations: Participations;
  readonly interventions: readonly InterventionRow[];
  readonly aggregates: readonly AggregateFigure[];
  /** What the source's text says of its figures, as a user wrote it down. */
  readonly statements: readonly Statement[];
  readonly issues: readonly ImportIssue[];
  /** Per sheet: rows = used + left out by reason. */
  readonly accounting: readonly RowAccounting[];
}
