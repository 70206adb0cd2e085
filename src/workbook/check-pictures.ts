import { cellAddress, rangeAddress, type CellRange } from "../sheet/address";
import type { LayoutChart, LayoutPivotTable, SheetLayout } from "../sheet/layout";
import { heldValue } from "./layout-values";
import type { Limits } from "./port";

/** Excel shows no more characters of a chart's title or of a series' name. */
const LONGEST_TITLE = 255;

/** What is wrong with the charts of a layout; null when all can be drawn. */
export function wrongChart(layout: SheetLayout, limits: Limits): string | null {
  const ids = new Set<string>();
  for (const chart of layout.charts ?? []) {
    const wrong =
      chartFault(chart, limits) ??
      wordsInSeries(chart, layout) ??
      (ids.has(chart.id.toLowerCase()) ? "its id is used twice" : null);
    if (wrong !== null) return `the chart ${chart.id}: ${wrong}`;
    ids.add(chart.id.toLowerCase());
  }
  return null;
}

function chartFault({ id, title, description, categories, series, area }: LayoutChart, limits: Limits): string | null {
  if (!/^[A-Za-z0-9-]+$/.test(id)) return "its id has other than letters, digits and “-”";
  if (title.trim() === "" || title.length > LONGEST_TITLE) return "its title";
  if (description.trim() === "") return "no description in words";
  if (series.length === 0) return "no series";
  for (const range of [categories, area, ...series.map(({ values }) => values)]) {
    if (!isInside(range, limits)) return `no cells of the sheet: ${rangeAddress(range)}`;
  }
  const length = lineLength(categories);
  if (length === null) return `categories in more than one row and column: ${rangeAddress(categories)}`;
  for (const { name, values } of series) {
    if (name.trim() === "" || name.length > LONGEST_TITLE) return "a series without a name";
    if (lineLength(values) !== length) return `“${name}” is not as long as the categories: ${rangeAddress(values)}`;
    if (overlap(values, area)) return `it covers its own cells: ${rangeAddress(values)}`;
  }
  return overlap(categories, area) ? `it covers its own cells: ${rangeAddress(categories)}` : null;
}

/** Excel draws a text among the values as 0: what has no value is a blank cell or #N/A. */
function wordsInSeries({ series }: LayoutChart, { cells }: SheetLayout): string | null {
  for (const cell of cells) {
    const value = heldValue(cell);
    if (typeof value !== "string" || value === "") continue;
    const found = series.find(({ values }) => overlap(values, { from: cell, to: cell }));
    if (found !== undefined) return `a text among the values of “${found.name}”: ${cellAddress(cell)}`;
  }
  return null;
}

/** What is wrong with the pivot tables of layouts that are written together; null when all can be made. */
export function wrongPivotTable(layouts: readonly SheetLayout[], limits: Limits): string | null {
  const names = new Set<string>();
  for (const layout of layouts) {
    const more = (layout.tables ?? []).length + (layout.charts ?? []).length;
    // A sheet of pivot tables stands as it is once they are the user's to slice: nothing may need to be new on it.
    if ((layout.pivotTables ?? []).length > 0 && more > 0) return `tables or charts beside those of ${layout.name}`;
    for (const pivot of layout.pivotTables ?? []) {
      const twice = names.has(pivot.name.toLowerCase()) ? "its name is used twice" : null;
      const wrong = pivotFault(pivot, layouts, limits) ?? twice;
      if (wrong !== null) return `the pivot table ${pivot.name}: ${wrong}`;
      names.add(pivot.name.toLowerCase());
    }
  }
  return null;
}

function pivotFault(
  { name, source, at, rows, columns, values }: LayoutPivotTable,
  layouts: readonly SheetLayout[],
  limits: Limits,
): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return "its name";
  if (!isInside({ from: at, to: at }, limits)) return "its place";
  const sheet = layouts.find(({ id }) => id === source.sheet);
  const table = sheet?.tables?.find((each) => each.name === source.table);
  if (sheet === undefined || table === undefined) return `no table ${source.table} is written with it`;
  if (values.length === 0) return "no values";
  const headings = new Set(tableHeadings(sheet, table.range));
  const axes = [...rows, ...columns];
  if (new Set(axes).size < axes.length) return "a heading in rows and columns twice";
  const missing = [...axes, ...values.map(({ heading }) => heading)].find((heading) => !headings.has(heading));
  if (missing !== undefined) return `${source.table} has no heading “${missing}”`;
  // Excel takes no name of a value that is a heading of the source.
  const named = new Set(values.map((value) => value.name));
  const unnamed = values.some((value) => value.name.trim() === "" || headings.has(value.name));
  return unnamed || named.size < values.length ? "the name of a value" : null;
}

function tableHeadings({ cells }: SheetLayout, { from, to }: CellRange): string[] {
  return cells.flatMap((cell) => {
    const inside = cell.row === from.row && cell.column >= from.column && cell.column <= to.column;
    const value = inside ? heldValue(cell) : null;
    return typeof value === "string" ? [value] : [];
  });
}

/** Cells in one row or one column; null for a block. */
export function lineLength({ from, to }: CellRange): number | null {
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  return rows === 1 || columns === 1 ? rows * columns : null;
}

const isInside = ({ from, to }: CellRange, limits: Limits): boolean =>
  from.row >= 0 && from.column >= 0 && to.row >= from.row && to.column >= from.column && to.row < limits.rows && to.column < limits.columns; // prettier-ignore

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.column <= b.to.column && b.from.column <= a.to.column;
