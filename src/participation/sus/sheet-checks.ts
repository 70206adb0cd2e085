import type { ReadingIssue } from "../model/issues";
import type { SectorFigure } from "../model/sector-tables";
import { issueAt } from "./issue-log";
import type { SheetView } from "./sheet-view";

function isEmpty(view: SheetView): boolean {
  for (let row = 0; row < view.rows; row++) {
    for (let column = 0; column < view.columns; column++) if (!view.blank(row, column)) return false;
  }
  return true;
}

/** Each sheet without content; when all are, the workbook is empty and that is an error. */
export function emptySheets(views: readonly SheetView[]): readonly ReadingIssue[] {
  const empty = views.filter(isEmpty);
  if (empty.length === views.length) {
    const facts = { sheets: views.length };
    return [
      {
        code: "empty-sheet",
        severity: "error",
        sheet: null,
        row: null,
        column: null,
        heading: null,
        found: null,
        facts,
      },
    ];
  }
  return empty.map((view) => issueAt("empty-sheet", "info", { view }));
}

const MOST_TEXTS = 8;
const LONGEST_TEXT = 40;

/** A sector table was found, but not the year it is about. */
export const lacksYear = ({ code, facts }: ReadingIssue): boolean => code === "no-year" && facts.about === "table";

/** When no table was found in any sheet: what the sheets hold instead, so that the user sees what was looked at. */
export function noSectorTable(
  views: readonly SheetView[],
  figures: readonly SectorFigure[],
  ofTables: readonly ReadingIssue[],
): readonly ReadingIssue[] {
  if (figures.length > 0 || ofTables.some(lacksYear) || views.every(isEmpty)) return [];
  const texts = views.flatMap((view) => textsOf(view).slice(0, MOST_TEXTS));
  const found = texts.length === 0 ? null : texts.slice(0, MOST_TEXTS).join(" | ");
  const facts = { sheets: views.map((view) => view.grid.sheet).join(", ") };
  return [
    { code: "no-sector-table", severity: "error", sheet: null, row: null, column: null, heading: null, found, facts },
  ];
}

function textsOf(view: SheetView): readonly string[] {
  const texts = new Set<string>();
  for (let row = 0; row < view.rows && texts.size < MOST_TEXTS; row++) {
    for (let column = 0; column < view.columns; column++) {
      if (!view.isText(row, column)) continue;
      const text = view.text(row, column);
      texts.add(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
    }
  }
  return [...texts];
}

/** Figures were found, but no incomes: the report rests on those. */
export function noIncomeTable(
  figures: readonly SectorFigure[],
  ofTables: readonly ReadingIssue[],
): readonly ReadingIssue[] {
  const incomes = figures.some(({ measure }) => measure === "income" || measure === "incomePerParticipant");
  if (figures.length === 0 || incomes || ofTables.some(lacksYear)) return [];
  const place = { sheet: null, row: null, column: null, heading: null, found: null };
  return [{ code: "no-income-table", severity: "warning", ...place, facts: {} }];
}
