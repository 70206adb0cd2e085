import { isLoneFigure } from "./figure-rows";
import { isHeadingMeaning } from "./meaning";
import type { SheetView } from "./sheet-view";

/** A cell that names what its row is about: a sector, a year, or a measure ("Antal deltagare" before its count). */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly kind: "sector" | "year" | "measure";
}

/** All row labels of a sheet, by column and then by row. */
export function findLabelCells(view: SheetView): readonly (readonly LabelCell[])[] {
  return Array.from({ length: view.columns }, (_, column) => {
    const found: LabelCell[] = [];
    for (let row = 0; row < view.rows; row++) {
      const kind = labelKind(view, row, column);
      if (kind !== null) found.push({ row, column, kind });
    }
    return found;
  });
}

function labelKind(view: SheetView, row: number, column: number): LabelCell["kind"] | null {
  if (isRowBelowCorner(view, row, column)) return "measure";
  if (view.blank(row, column)) return null;
  if (view.sector(row, column) !== null) return isSectorLabel(view, row, column) ? "sector" : null;
  if (view.year(row, column) !== null) return isYearLabel(view, row, column) ? "year" : null;
  return isMeasureLabel(view, row, column) ? "measure" : null;
}

/**
 * A sector name is a heading, not a label, when another sector name follows or precedes it in the row with no value
 * between, unless sector names stand above or below it too.
 */
function isSectorLabel(view: SheetView, row: number, column: number): boolean {
  if (nearestTextIsSector(view, row, column, -1) || nearestTextIsSector(view, row, column, 1)) return true;
  return !sectorBeside(view, row, column, -1) && !sectorBeside(view, row, column, 1);
}

function nearestTextIsSector(view: SheetView, row: number, column: number, step: 1 | -1): boolean {
  for (let at = row + step, gap = 0; at >= 0 && at < view.rows && gap < 3; at += step, gap++) {
    if (!view.blank(at, column)) return view.sector(at, column) !== null;
  }
  return false;
}

function sectorBeside(view: SheetView, row: number, column: number, step: 1 | -1): boolean {
  for (let at = column + step; at >= 0 && at < view.columns; at += step) {
    if (view.sector(row, at) !== null) return true;
    if (!view.blank(row, at)) return false;
  }
  return false;
}

function nextFilled(view: SheetView, row: number, column: number): number | null {
  for (let at = column + 1; at < view.columns; at++) if (!view.blank(row, at)) return at;
  return null;
}

/** A year with a blank to its left, and a value to its right or another such year right above or below. */
function isYearLabel(view: SheetView, row: number, column: number): boolean {
  if (column > 0 && !view.blank(row, column - 1)) return false;
  if (standsBelowHeading(view, row, column)) return false;
  const next = nextFilled(view, row, column);
  if (next !== null && (view.isValue(row, next) || isFigureLikeYear(view, row, next))) return true;
  if (next !== null && !isUnreadValue(view, row, next)) return false;
  return view.year(row - 1, column) !== null || view.year(row + 1, column) !== null;
}

/**
 * 2019 participants or kronor: a number that could be a year, but stands as a figure, in a column headed as a measure
 * or sector beside another heading.
 */
function isFigureLikeYear(view: SheetView, row: number, column: number): boolean {
  if (view.isText(row, column) || view.year(row, column) === null) return false;
  for (let at = row - 1; at >= 0; at--) {
    if (view.blank(at, column) || !view.isText(at, column)) continue;
    if (!headsFigures(view, at, column)) return false;
    for (let beside = 0; beside < view.columns; beside++) if (beside !== column && !view.blank(at, beside)) return true;
    return false;
  }
  return false;
}

function headsFigures(view: SheetView, row: number, column: number): boolean {
  const said = view.meaning(row, column);
  return said.measures.size > 0 || said.terms.size > 0 || said.headedYears !== null || said.sector !== null;
}

/** A value to the right of a label, also one that could be a year but stands below another year. */
function isValueBelowYear(view: SheetView, row: number, column: number): boolean {
  return view.isValue(row, column) || (view.year(row, column) !== null && view.year(row - 1, column) !== null);
}

/** Text where a value may have been meant ("saknas"): no sector, year or heading. */
function isUnreadValue(view: SheetView, row: number, column: number): boolean {
  return view.isText(row, column) && view.sector(row, column) === null && !isHeadingMeaning(view.meaning(row, column));
}

/** Whether the nearest text above is a heading of figures, so that this number is a figure and no label. */
function standsBelowHeading(view: SheetView, row: number, column: number): boolean {
  for (let at = row - 1; at >= 0; at--) {
    if (view.blank(at, column) || view.year(at, column) !== null) continue;
    if (!view.isText(at, column)) return true;
    const said = view.meaning(at, column);
    const heads = said.terms.size > 0 || said.headedYears !== null || said.measures.size > 0 || said.perParticipant;
    return heads && nextFilled(view, at, column) === null ? false : heads;
  }
  return false;
}

/** The row right below "Antal deltagare | 2016 | 2017 …": its own label, if any, names only the source. */
function isRowBelowCorner(view: SheetView, row: number, column: number): boolean {
  if (row === 0 || !view.isText(row - 1, column) || view.sector(row, column) !== null) return false;
  const said = view.meaning(row - 1, column);
  if (!said.measures.has("participants")) return false;
  const headings = nextFilled(view, row - 1, column);
  if (headings === null || view.year(row - 1, headings) === null) return false;
  const next = nextFilled(view, row, column);
  return next !== null && next >= headings && (view.year(row, next) === null || isValueBelowYear(view, row, next));
}

/** "Antal deltagare" or "Kostnad per deltagare, kommunen" with its value to the right. */
function isMeasureLabel(view: SheetView, row: number, column: number): boolean {
  if (!view.isText(row, column)) return false;
  const said = view.meaning(row, column);
  if (!said.measures.has("participants") && !(said.measures.has("cost") && said.perParticipant)) return false;
  const next = nextFilled(view, row, column);
  if (next === null) return false;
  if (isLoneFigure(view, row, column, next)) return true;
  return isValueBelowYear(view, row, next) || (isUnreadValue(view, row, next) && !view.isValue(row + 1, column));
}
