import { ok, type Result } from "../../../calculation/result";
import type { SourceImport } from "../../../participation/model/source-import";
import type { SheetLayout } from "../../../sheet/layout";
import type { PivotFault, PortfolioData } from "../../pivot/model";
import type { ReportAbout } from "../report-input";
import { boardSheet } from "./board-sheet";
import { checksSheet, contradictionsOf } from "./checks-sheet";
import { participantFigures, type ParticipantFigures, type PortfolioChoices } from "./figures";
import { yearsSheet } from "./years-sheet";

export type { ParticipantFigures, PortfolioChoices } from "./figures";

type Told = Pick<SourceImport, "accounting" | "issues">;

/** The report on participant rows: the board's page first, then the tables it rests on, then the checks. */
export function participantReport(
  data: PortfolioData,
  told: Told,
  choices: PortfolioChoices,
  about: Pick<ReportAbout, "date" | "language">,
): Result<{ readonly layouts: readonly SheetLayout[]; readonly figures: ParticipantFigures }, PivotFault> {
  const figures = participantFigures(data, choices);
  if (!figures.ok) return figures;
  return ok({ layouts: participantSheets(figures.value, told, about), figures: figures.value });
}

export function participantSheets(
  figures: ParticipantFigures,
  { accounting, issues }: Told,
  { date, language }: Pick<ReportAbout, "date" | "language">,
): readonly SheetLayout[] {
  const contradictions = contradictionsOf(issues).length;
  return [
    boardSheet({ figures, contradictions, date, language }),
    yearsSheet(figures, date, language),
    checksSheet({ figures, accounting, issues, date, language }),
  ];
}
