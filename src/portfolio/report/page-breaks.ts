import type { PrintSetup, SheetLayout } from "../../sheet/layout";
import { rowHeights, USUAL_HEIGHT } from "../../sheet/row-heights";

/** Rows of a table on its sheet, with its title: the first, and the one after the last. */
export interface TableRows {
  readonly top: number;
  readonly end: number;
}

/**
 * Rows that begin a new page so that no table is cut in two: a table that does not fit on what is left of a page begins
 * the next one. One that is longer than a page begins a page of its own and goes on over the next.
 * @param tables in their order on the sheet
 * @param rows that go on a page
 */
export function breaksBetween(tables: readonly TableRows[], rows: number): readonly number[] {
  const breaks: number[] = [];
  let from = 0;
  for (const { top, end } of tables) {
    if (end - from <= rows || top === from) continue;
    breaks.push(top);
    from = top;
  }
  return breaks;
}

/** Points: A4 on its side less the margins our sheets have, and a row as Excel makes it. */
const [PAGE_WIDTH, PAGE_HEIGHT, ROW_HEIGHT] = [842 - 72, 595 - 0.6 * 72 - 0.7 * 72, 15];
/** Excel's width of a column that is given none, and its pixels: 7 a character and 5 more, at 3/4 point. */
const [USUAL_WIDTH, CHARACTER, PADDING, POINTS] = [8.43, 7, 5, 0.75];

/** How many plain rows go on a page on its side, when all columns of the sheet are made to go in its width. */
export function rowsOnPage({ cells, columnWidths }: Pick<SheetLayout, "cells" | "columnWidths">): number {
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), columnWidths.length);
  let width = 0;
  for (let column = 0; column < columns; column += 1)
    width += ((columnWidths[column] ?? USUAL_WIDTH) * CHARACTER + PADDING) * POINTS;
  const scale = Math.min(1, PAGE_WIDTH / width);
  return Math.floor(PAGE_HEIGHT / (ROW_HEIGHT * scale));
}

/**
 * Where tables that begin a page of their own go on over new ones, none of them cut; rows of several lines count as many.
 * @param tables in their order on the sheet; the first begins a page
 * @param repeated plain rows that each page begins with
 */
export function tablesOnPages(
  tables: readonly TableRows[],
  sheet: Pick<SheetLayout, "cells" | "columnWidths">,
  repeated: number,
): readonly number[] {
  const [first] = tables;
  if (first === undefined) return [];
  const heights = rowHeights(sheet);
  /** Plain rows from the first table's top to the row. */
  const plainRows = (to: number): number => {
    let points = 0;
    for (let row = first.top; row < to; row += 1) points += heights.get(row) ?? USUAL_HEIGHT;
    return points / USUAL_HEIGHT;
  };
  const inPlain = tables.map(({ top, end }) => ({ top: plainRows(top), end: plainRows(end) }));
  const breaks = new Set(breaksBetween(inPlain, rowsOnPage(sheet) - repeated));
  return tables.flatMap(({ top }, at) => (at === 0 || breaks.has(inPlain[at]?.top ?? -1) ? [top] : []));
}

/**
 * The last table of a sheet begins a page of its own, and its heads stand on each page that it goes on over: a sheet can
 * repeat one row only, and does so from there on.
 * @param heads the row of its heads, under its title; null: there is no such table
 * @param others rows that begin a page above it
 */
export const lastTableOnPages = (
  heads: number | null,
  others: readonly number[] = [],
): Pick<PrintSetup, "repeatRows" | "breaksBefore"> => ({
  ...(heads !== null && { repeatRows: [heads, heads] as const }),
  ...(heads === null && others.length === 0
    ? {}
    : { breaksBefore: [...others, ...(heads === null ? [] : [heads - 1])] }),
});
