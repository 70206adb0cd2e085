import { isRowOfFigures } from "./figure-rows";
import { findLabelCells, type LabelCell } from "./label-cells";
import type { SheetView } from "./sheet-view";

/** Row labels of one column that belong together: the rows of one table. */
export interface LabelRun {
  readonly column: number;
  readonly labels: readonly LabelCell[];
  readonly first: number;
  readonly last: number;
  /** Last column the table may reach: the one before the next labels to the right, or the sheet's last. */
  readonly right: number;
  /** Another run stands to the left beside this one. */
  readonly hasLeftNeighbour: boolean;
}

/** All runs of a sheet, from the top, then from the left. */
export function findLabelRuns(view: SheetView): readonly LabelRun[] {
  const cells = findLabelCells(view);
  const runs = cells.flatMap((labels, column) =>
    split(view, labels, cells).map((part) => withExtent(view, column, part, cells)),
  );
  return runs.sort((a, b) => a.first - b.first || a.column - b.column);
}

function withExtent(
  view: SheetView,
  column: number,
  labels: readonly LabelCell[],
  cells: readonly (readonly LabelCell[])[],
): LabelRun {
  const rows = labels.map((label) => label.row);
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const hasLeftNeighbour = cells
    .slice(0, column)
    .some((others) => others.some((label) => label.row >= first && label.row <= last));
  return { column, labels, first, last, right: rightLimit(view, column, first, last, cells), hasLeftNeighbour };
}

function rightLimit(
  view: SheetView,
  column: number,
  first: number,
  last: number,
  cells: readonly (readonly LabelCell[])[],
): number {
  for (let at = column + 1; at < view.columns; at++) {
    if (cells[at]?.some((label) => label.row >= first && label.row <= last)) return at - 1;
    if (cells[at]?.some((label) => isLineBeside(view, label, first))) return at - 1;
  }
  return view.columns - 1;
}

const MOST_ROWS_ABOVE = 3;

/** "Antal deltagare | 42" beside the headings of a table, with a blank before it, is no part of the table. */
function isLineBeside(view: SheetView, label: LabelCell, first: number): boolean {
  if (label.kind !== "measure" || label.row >= first || label.row < first - MOST_ROWS_ABOVE) return false;
  for (let row = label.row; row <= first; row++) if (!view.blank(row, label.column - 1)) return false;
  return true;
}

function split(
  view: SheetView,
  labels: readonly LabelCell[],
  cells: readonly (readonly LabelCell[])[],
): readonly (readonly LabelCell[])[] {
  const runs: LabelCell[][] = [];
  let current: LabelCell[] = [];
  for (const label of labels) {
    const before = current.at(-1);
    if (before !== undefined && (breaks(view, before, label, cells) || repeats(view, current, label))) {
      runs.push(current);
      current = [];
    }
    current.push(label);
  }
  return current.length > 0 ? [...runs, current] : runs;
}

/** A heading row or a caption between two labels: the second begins a new table. */
function breaks(
  view: SheetView,
  before: LabelCell,
  after: LabelCell,
  cells: readonly (readonly LabelCell[])[],
): boolean {
  if ((before.kind === "measure") !== (after.kind === "measure") && after.row - before.row > 1) return true;
  const right = rightLimit(view, before.column, before.row, after.row, cells);
  for (let row = before.row + 1; row < after.row; row++) {
    if (looksLikeHeadings(view, row, before.column, right) || looksLikeCaption(view, row, before.column)) return true;
  }
  return false;
}

/** The same label again after a gap: a second table without a heading of its own. */
function repeats(view: SheetView, current: readonly LabelCell[], label: LabelCell): boolean {
  const before = current.at(-1);
  if (before === undefined || label.row - before.row < 2) return false;
  for (let row = before.row + 1; row < label.row; row++) if (view.year(row, label.column) !== null) return false;
  const same = (other: LabelCell): boolean =>
    view.sector(other.row, other.column)?.sector === view.sector(label.row, label.column)?.sector &&
    view.year(other.row, other.column) === view.year(label.row, label.column) &&
    other.kind === label.kind;
  return current.some(same);
}

function looksLikeHeadings(view: SheetView, row: number, column: number, right: number): boolean {
  if (isRowOfFigures(view, row, column, right)) return false;
  let headings = 0;
  for (let at = column + 1; at <= right; at++) {
    if (view.isValue(row, at)) return false;
    if (view.year(row, at) !== null || view.sector(row, at) !== null) headings++;
    if (!view.isText(row, at)) continue;
    const said = view.meaning(row, at);
    if (said.terms.size > 0 || said.headedYears !== null || said.measures.size > 0 || said.mean) headings++;
  }
  return headings > 0;
}

function looksLikeCaption(view: SheetView, row: number, column: number): boolean {
  if (!view.isText(row, column)) return false;
  const text = view.text(row, column);
  return /^\s*tabell\b/i.test(text) || view.meaning(row, column).measures.size > 0;
}
