import type { SourceImport } from "../participation/model/source-import";
import type { PortfolioData } from "../portfolio/pivot/model";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { RunOwn } from "../portfolio/review/own-outcome";
import type { Edits } from "../valuation/assumptions/faults";

/** What the review holds the workbook against. */
export interface ReviewInput {
  /** What has been read in of participant data; null: nothing yet. */
  readonly imported: SourceImport | null;
  readonly data: PortfolioData | null;
  readonly edits: Edits;
  readonly about: ReportAbout;
  /** The custom functions, as the host runs them; null: cells with them are left out. */
  readonly run: RunOwn | null;
}
