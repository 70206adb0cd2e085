import type { SheetLayout } from "../../sheet/layout";
import { aboutSheet } from "./about-sheet";
import { breakEvenSheet } from "./break-even-sheet";
import { checksSheet } from "./checks-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { inputsSheet } from "./inputs-sheet";
import { paybackSheet } from "./payback-sheet";
import type { ReportInput } from "./report-input";
import { sourceSheets } from "./source-sheets";
import { summarySheet } from "./summary-sheet";
import { yearlySheet } from "./yearly-sheet";

export { reportTitle } from "./summary-sheet";
export type { ReportAbout, ReportInput } from "./report-input";

/** The payback report, sheet by sheet in reading order. Everything but the inputs is a formula on them. */
export function paybackReport(input: ReportInput): SheetLayout[] {
  const comparison = comparisonSheet(input);
  return [
    summarySheet(input),
    inputsSheet(input),
    yearlySheet(input),
    paybackSheet(input),
    breakEvenSheet(input),
    ...(comparison === null ? [] : [comparison]),
    checksSheet(input),
    aboutSheet(input),
    ...sourceSheets(input),
  ];
}
