import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { boardCopyWords } from "../../words/review-board";
import { sheetBuilder } from "../report/sheet-builder";

/** What a board's copy says of itself. */
export interface CopyFacts {
  readonly sheets: readonly string[];
  /** Name of the sheet where figures may be changed; null: it is not among them. */
  readonly inputs: string | null;
  readonly fileName: string | null;
  /** Sheets of the sector tables, and of the participant rows, as they may be shown. */
  readonly sourceSheets: readonly string[];
  readonly importSheets: readonly string[];
  /** Of interventions, projects and budgets. */
  readonly reportSheets: readonly string[];
  readonly fewest: number;
  readonly hiddenCells: number;
  /** Of them, hidden because of the other sheets. */
  readonly hiddenTogether: number;
  readonly leftOutYears: readonly number[];
  readonly pivotsLeft: readonly string[];
  readonly scenariosLeft: readonly string[];
  /** Sheets with values where formulas would need sheets that are not there. */
  readonly withValues: readonly string[];
  /** Assumptions that were changed, in words. */
  readonly edited: readonly string[];
  readonly date: string;
  readonly language: Language;
}

export const COPY_ABOUT_ID = "copy-about";

/** The copy's first sheet: what it is, what it holds and rests on, what is hidden, and how to test it. */
export function aboutCopySheet(facts: CopyFacts): SheetLayout {
  const words = boardCopyWords(facts.language);
  const sheet = sheetBuilder();
  let row = sheet.title(words.title, [words.made(facts.date)]);
  const section = (title: string, lines: readonly string[]): void => {
    sheet.put(row, 0, title, { style: "subtitle" });
    lines.forEach((line, at) => sheet.put(row + 1 + at, 0, line, { style: "wrap" }));
    row += lines.length + 2;
  };
  sheet.put(row, 0, words.what, { style: "wrap" });
  sheet.put(row + 1, 0, words.holds, { style: "wrap" });
  row += 3;
  section(words.sheets, facts.sheets);
  const { fileName, sourceSheets, importSheets, reportSheets } = facts;
  const sources = [
    ...(fileName === null ? [] : [words.file(fileName)]),
    ...(sourceSheets.length === 0 ? [] : [words.sourceSheets(sourceSheets)]),
    ...(importSheets.length === 0 ? [] : [words.import(importSheets)]),
    ...(reportSheets.length === 0 ? [] : [words.reportSheets(reportSheets)]),
  ];
  section(words.sources, sources.length === 0 ? [words.noSources] : sources);
  section(words.hiding, hidingLines(facts));
  section(words.leftOut, leftOutLines(facts));
  section(words.assumptions, [words.edited(facts.edited)]);
  section(words.trust, words.trustLines(facts.inputs));
  return {
    id: COPY_ABOUT_ID,
    name: words.sheet,
    cells: sheet.cells,
    columnWidths: [82],
    print: { orientation: "portrait" },
    tab: "report",
  };
}

function hidingLines({ fewest, hiddenCells, hiddenTogether, leftOutYears, language }: CopyFacts): readonly string[] {
  const words = boardCopyWords(language);
  return [
    words.limit(fewest),
    words.hidden(hiddenCells),
    ...(hiddenTogether === 0 ? [] : [words.together(hiddenTogether)]),
    ...(leftOutYears.length === 0 ? [] : [words.years(leftOutYears)]),
  ];
}

function leftOutLines({ pivotsLeft, scenariosLeft, withValues, language }: CopyFacts): readonly string[] {
  const words = boardCopyWords(language);
  return [
    ...words.never,
    ...(pivotsLeft.length === 0 ? [] : [words.pivotsLeft(pivotsLeft)]),
    ...(scenariosLeft.length === 0 ? [] : [words.scenariosLeft(scenariosLeft)]),
    ...(withValues.length === 0 ? [] : [words.withValues(withValues)]),
  ];
}
