import type { Grid } from "../../sheet/grid";
import type { ReadingIssue, RowAccounting } from "../../participation/model/issues";
import type { SectorTables } from "../../participation/model/sector-tables";
import type { Language } from "../../words/language";
import type { SectorPortfolio } from "../model";

/** Everything a report is laid out from; the date and the version are arguments, so equal input gives equal sheets. */
export interface ReportInput {
  readonly tables: SectorTables;
  readonly portfolio: SectorPortfolio;
  readonly issues: readonly ReadingIssue[];
  readonly accounting: readonly RowAccounting[];
  readonly grids: readonly Grid[];
  /** The report opens beside its source; else the cited ranges are copied in. */
  readonly holdsSource: boolean;
  readonly about: ReportAbout;
}

export interface ReportAbout {
  /** ISO date. */
  readonly date: string;
  readonly version: string;
  readonly fileName: string | null;
  /** Hidden sheets of the source that were read, where the host tells. */
  readonly hiddenSheets?: readonly string[];
  readonly language: Language;
}

/** Ids of the report's sheets: stable, since marks and formulas carry them. */
export const SHEET_IDS = {
  summary: "payback-summary",
  inputs: "payback-inputs",
  yearly: "payback-yearly",
  comparison: "payback-comparison",
  payback: "payback-over-years",
  breakEven: "payback-break-even",
  checks: "payback-checks",
  about: "payback-about",
  source: "payback-source",
} as const;
