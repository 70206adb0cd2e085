import type { SourceImport } from "../../../participation/model/source-import";
import type { SheetLayout } from "../../../sheet/layout";
import type { ReportAbout } from "../report-input";
import { boardSheet } from "./board-sheet";
import { checksSheet, contradictionsOf } from "./checks-sheet";
import type { ParticipantFigures } from "./figures";
import { yearsSheet } from "./years-sheet";

type Told = Pick<SourceImport, "accounting" | "issues" | "tables" | "participations">;

/** The report on participant rows: the board's page first, then the tables it rests on, then the checks. */
export function participantSheets(
  figures: ParticipantFigures,
  { accounting, issues, tables, participations }: Told,
  { date, language }: Pick<ReportAbout, "date" | "language">,
): readonly SheetLayout[] {
  const contradictions = contradictionsOf(issues).length;
  return [
    boardSheet({ figures, contradictions, date, language }),
    yearsSheet(figures, date, language),
    checksSheet({ figures, accounting, issues, counted: { tables, participations }, date, language }),
  ];
}
