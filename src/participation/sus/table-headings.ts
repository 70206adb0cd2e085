import { isRowOfFigures, standsBelowHeadings } from "./figure-rows";
import { completed, isHeadingMeaning, meaningOf } from "./meaning";
import type { LabelRun } from "./label-runs";
import type { SheetView } from "./sheet-view";
import type { Said, TableColumn } from "./table";

export interface Headings {
  readonly rows: readonly number[];
  /** First row below the headings, at the first label or above it where unknown rows come first. */
  readonly bodyStart: number;
}

const MOST_HEADING_ROWS = 3;
const LONGEST_HEADING = 60;

/** Walks up from the first label to the heading rows, not beyond `ceiling` (the row after the table above). */
export function findHeadings(view: SheetView, run: LabelRun, ceiling: number): Headings {
  const rows: number[] = [];
  let gap = false;
  for (let row = run.first - 1; row >= ceiling; row--) {
    const shape = rowShape(view, row, run.column, run.right);
    if (shape === "blank") {
      if (rows.length > 0 || (gap && row < run.first - 3)) break;
      gap = true;
    } else if (shape === "values") {
      if (rows.length > 0 || gap) break;
    } else if (shape === "headings" && !(rows.length > 0 && isLoneUnit(view, row, run))) {
      rows.unshift(row);
      if (rows.length === MOST_HEADING_ROWS) break;
    } else if (rows.length > 0) break;
  }
  const below = rows.at(-1);
  return { rows, bodyStart: below === undefined ? run.first : below + 1 };
}

type RowShape = "blank" | "values" | "headings" | "text";

function rowShape(view: SheetView, row: number, column: number, right: number): RowShape {
  const texts = new Set<string>();
  let beside = false;
  let filled = 0;
  for (let at = column; at <= right; at++) {
    if (view.blank(row, at)) continue;
    if (at > column && view.isValue(row, at)) return "values";
    filled++;
    beside = beside || at > column;
    texts.add(view.text(row, at));
  }
  if (filled === 0) return "blank";
  if (isRowOfFigures(view, row, column, right) && standsBelowHeadings(view, row, column, right)) return "values";
  const [only] = texts;
  // A title over merged cells: one text, alone or repeated in every cell it covers.
  if (only !== undefined && texts.size === 1) {
    if (filled > 1 && !view.blank(row, column)) return "text";
    if (only.length > LONGEST_HEADING || /^(?:tabell|källa|not)\b/i.test(only)) return "text";
  }
  return beside ? "headings" : "text";
}

function isLoneUnit(view: SheetView, row: number, run: LabelRun): boolean {
  const filled: number[] = [];
  for (let at = run.column; at <= run.right; at++) if (!view.blank(row, at)) filled.push(at);
  const [only] = filled;
  return filled.length === 1 && only !== undefined && view.meaning(row, only).onlyUnit;
}

/** Several heading cells of one column as one text; a word broken at the line's end is put together. */
export function joinedHeading(parts: readonly string[]): string {
  return parts
    .filter((part, at) => part !== "" && part !== parts[at - 1])
    .join(" ")
    .replace(/(\p{Ll})[-‐] (?=\p{Ll})/gu, "$1")
    .replace(/\s+/g, " ");
}

/** The table's columns right of its labels; a wholly blank column ends it unless a known heading follows. */
export function readColumns(
  view: SheetView,
  run: LabelRun,
  headings: Headings,
  lastRow: number,
): readonly TableColumn[] {
  const columns: TableColumn[] = [];
  let gap = false;
  for (let column = run.column + 1; column <= run.right; column++) {
    const heading = joinedHeading(headings.rows.map((row) => view.text(row, column)));
    if (heading === "" && columnBlank(view, column, headings.bodyStart, lastRow)) {
      gap = columns.length > 0 || gap;
      continue;
    }
    const meaning = filledMeaning(view, run, headings.rows, column, heading);
    const known = isHeadingMeaning(meaning) || meaning.year !== null || meaning.sector !== null;
    if (gap && !known) break;
    columns.push({ column, heading, meaning });
  }
  return columns;
}

function columnBlank(view: SheetView, column: number, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) if (!view.blank(row, column)) return false;
  return true;
}

/** The heading's meaning; what it leaves unsaid is taken from the merged cell above and to the left. */
function filledMeaning(view: SheetView, run: LabelRun, rows: readonly number[], column: number, heading: string) {
  const own = meaningOf(heading);
  return rows.slice(0, -1).reduceRight((meaning, row) => {
    if (!view.blank(row, column)) return meaning;
    for (let at = column - 1; at > run.column; at--) {
      if (!view.blank(row, at)) return completed(meaning, meaningOf(view.text(row, at)));
    }
    return meaning;
  }, own);
}

/** The heading over the labels: it often holds the year ("År 2016") or the measure. */
export function readCorner(view: SheetView, run: LabelRun, headings: Headings): Said {
  const text = joinedHeading(headings.rows.map((row) => view.text(row, run.column)));
  return { text, meaning: meaningOf(text), row: headings.rows[0] ?? null };
}
