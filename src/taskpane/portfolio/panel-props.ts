import type { SourceImport } from "../../participation/model/source-import";
import type { ReportAbout } from "../../portfolio/report/report-input";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Place, WorkbookPort } from "../../workbook/port";

/** What every part of the portfolio tab is given. */
export interface PortfolioPanelProps {
  readonly port: WorkbookPort;
  /** What the user has accepted of the workbook's follow-up. */
  readonly imported: SourceImport;
  /** The user's own assumptions. */
  readonly edits: Edits;
  /** What a report says about itself, as of now. */
  about(): ReportAbout;
  readonly onGoTo: ((place: Place) => void) | null;
  /** Sheets have been written: what is said of them is looked at anew. */
  onWritten(): void;
}
