import { isRowOfFigures } from "./figure-rows";
import { meaningOf } from "./meaning";
import { findLabelRuns, type LabelRun } from "./label-runs";
import type { SheetView } from "./sheet-view";
import type { FoundTable, Said } from "./table";
import { findHeadings, readColumns, readCorner, type Headings } from "./table-headings";

/** The tables of a sheet wherever they stand: below titles, beside each other, with blank rows and columns between. */
export function findTables(view: SheetView, firstId: number): readonly FoundTable[] {
  const runs = findLabelRuns(view);
  const sections = sectionRows(view);
  const sheetUnit = unitOfSheet(view);
  const ends = new Map<LabelRun, number>();
  const tables: FoundTable[] = [];
  for (const run of runs) {
    const ceiling = rowAfterTableAbove(run, runs, ends);
    const headings = findHeadings(view, run, ceiling);
    const loose = headings.rows.length === 0 && run.labels.every((label) => label.kind === "measure");
    const floor = rowBeforeTableBelow(run, runs);
    const lastRow = loose ? run.last : bodyEnd(view, run, floor);
    ends.set(run, lastRow);
    const table = build(view, run, headings, {
      lastRow,
      ceiling,
      loose,
      id: firstId + tables.length,
      sections,
      sheetUnit,
    });
    if (table.columns.length > 0 || headings.rows.length > 0) tables.push(table);
  }
  return tables;
}

const overlaps = (a: LabelRun, b: LabelRun): boolean => a.column <= b.right && b.column <= a.right;

function rowAfterTableAbove(run: LabelRun, runs: readonly LabelRun[], ends: ReadonlyMap<LabelRun, number>): number {
  const above = runs.filter((other) => other !== run && other.last < run.first && overlaps(other, run));
  return Math.max(0, ...above.map((other) => Math.max(other.last, ends.get(other) ?? other.last) + 1));
}

function rowBeforeTableBelow(run: LabelRun, runs: readonly LabelRun[]): number {
  const below = runs.filter((other) => other.first > run.last && overlaps(other, run));
  return Math.min(Number.MAX_SAFE_INTEGER, ...below.map((other) => other.first - 1));
}

/** The last label row, and rows right below it that still hold a label and values (a row we do not know). */
function bodyEnd(view: SheetView, run: LabelRun, floor: number): number {
  let last = run.last;
  for (let row = run.last + 1; row < view.rows && row <= floor; row++) {
    let values = false;
    for (let at = run.column + 1; at <= run.right; at++) values = values || view.isValue(row, at);
    const unknown = row < floor && isRowOfFigures(view, row, run.column, run.right);
    if (!values && !unknown) break;
    last = row;
  }
  return last;
}

interface Place {
  readonly lastRow: number;
  readonly ceiling: number;
  readonly loose: boolean;
  readonly id: number;
  readonly sections: readonly Said[];
  readonly sheetUnit: Said | null;
}

function build(view: SheetView, run: LabelRun, headings: Headings, place: Place): FoundTable {
  const columns = readColumns(view, run, headings, place.lastRow);
  const top = headings.rows[0] ?? headings.bodyStart;
  const { captions, shared } = captionsAbove(view, run, top, place.ceiling);
  const between = textRows(view, run, headings.bodyStart, run.first);
  return {
    id: place.id,
    view,
    labelColumn: run.column,
    yearColumn: findYearColumn(view, run, headings, columns),
    headerRows: headings.rows,
    firstRow: headings.bodyStart,
    lastRow: place.lastRow,
    lastColumn: columns.at(-1)?.column ?? run.column,
    columns,
    corner: readCorner(view, run, headings),
    captions: [...between, ...captions],
    shared,
    section: place.sections.filter((section) => section.row !== null && section.row < top).at(-1) ?? null,
    sheetUnit: place.sheetUnit,
    sheetName: { text: view.grid.sheet, meaning: meaningOf(view.grid.sheet), row: null },
    loose: place.loose,
  };
}

const said = (view: SheetView, row: number, column: number): Said => ({
  text: view.text(row, column),
  meaning: view.meaning(row, column),
  row,
});

const isLine = (view: SheetView, row: number, column: number): boolean =>
  view.isText(row, column) || view.year(row, column) !== null;

function textRows(view: SheetView, run: LabelRun, from: number, to: number): readonly Said[] {
  const lines: Said[] = [];
  for (let row = from; row < to; row++) if (view.isText(row, run.column)) lines.push(said(view, row, run.column));
  return lines;
}

const MOST_CAPTION_ROWS = 8;
const WIDEST_GAP = 2;

/** Text lines above the table, nearest first, own columns apart from others; rows with figures are passed over. */
function captionsAbove(view: SheetView, run: LabelRun, top: number, ceiling: number) {
  const left = run.hasLeftNeighbour ? run.column : 0;
  const captions: Said[] = [];
  const shared: Said[] = [];
  let gap = 0;
  for (let row = top - 1, lines = 0; row >= ceiling && lines < MOST_CAPTION_ROWS; row--) {
    const own: Said[] = [];
    const others: Said[] = [];
    let filled = false;
    let figures = false;
    for (let column = 0; column <= run.right; column++) {
      if (view.blank(row, column)) continue;
      filled = true;
      figures = figures || view.isValue(row, column);
      if (isLine(view, row, column)) (column >= left ? own : others).push(said(view, row, column));
    }
    gap = filled ? 0 : gap + 1;
    if (gap > WIDEST_GAP) break;
    if (filled) lines++;
    if (figures) continue;
    captions.push(...distinct(own));
    shared.push(...distinct(others));
  }
  return { captions, shared };
}

function distinct(lines: readonly Said[]): readonly Said[] {
  return lines.filter((line, at) => lines.findIndex((other) => other.text === line.text) === at);
}

/** The rows that hold a year and nothing else, from the top. */
function sectionRows(view: SheetView): readonly Said[] {
  const sections: Said[] = [];
  for (let row = 0; row < view.rows; row++) {
    const filled: number[] = [];
    for (let column = 0; column < view.columns && filled.length < 2; column++) {
      if (!view.blank(row, column)) filled.push(column);
    }
    const [only] = filled;
    if (only !== undefined && filled.length === 1 && view.year(row, only) !== null)
      sections.push(said(view, row, only));
  }
  return sections;
}

const ROWS_OF_SHEET_HEAD = 6;

/** A line among the sheet's first that says the unit of all amounts and nothing else. */
function unitOfSheet(view: SheetView): Said | null {
  for (let row = 0; row < Math.min(ROWS_OF_SHEET_HEAD, view.rows); row++) {
    for (let column = 0; column < view.columns; column++) {
      if (!view.isText(row, column)) continue;
      const line = said(view, row, column);
      if (line.meaning.onlyUnit && /belopp|samtliga|alla|amount/i.test(line.text)) return line;
    }
  }
  return null;
}

/** A column of years beside the sector labels: right before them, or one headed "År". */
function findYearColumn(
  view: SheetView,
  run: LabelRun,
  headings: Headings,
  columns: FoundTable["columns"],
): number | null {
  if (run.labels.every((label) => label.kind !== "sector")) return null;
  const inside = columns.find((column) => column.meaning.dimension === "year");
  if (inside !== undefined) return inside.column;
  const before = run.column - 1;
  if (before < 0) return null;
  if (headings.rows.some((row) => view.meaning(row, before).dimension === "year")) return before;
  for (let row = headings.bodyStart; row <= run.last; row++) if (view.year(row, before) !== null) return before;
  return null;
}
