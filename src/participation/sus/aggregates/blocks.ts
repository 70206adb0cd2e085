import { isBlank, type CellValue } from "../../../sheet/cell";
import type { Grid } from "../../../sheet/grid";
import { foldText } from "../fold";
import { cellText, memoByText } from "../sheet-view";
import { yearOfCell } from "../year-text";
import { isFigure } from "./cell-figures";

/** A table as its shape gives it: rows and columns counted within the grid. */
export interface Block {
  /** Text lines above or beside the headings, the first is the title. */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  /** The first row that belongs to the block: title, heading or body. */
  readonly top: number;
  readonly headingRows: readonly number[];
  readonly rows: readonly BlockRow[];
  /** Rows of text after the last figures, or notes between. */
  readonly notes: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly labelColumns: readonly number[];
  readonly columns: readonly BlockColumn[];
  /** The headings over the label columns ("Insats", "Försörjning"). */
  readonly corner: string;
  /** Headings were taken over from the block above. */
  readonly inherited: boolean;
}

export interface BlockRow {
  readonly row: number;
  /** Outermost first: the section the row stands in, then its own labels. */
  readonly labels: readonly string[];
}

export interface BlockColumn {
  readonly column: number;
  /** Outermost first. */
  readonly labels: readonly string[];
}

export interface Cells {
  readonly height: number;
  readonly width: number;
  value(row: number, column: number): CellValue;
  text(row: number, column: number): string;
  blank(row: number, column: number): boolean;
  /** Figures, and years too. */
  figure(row: number, column: number): boolean;
  /** A calendar year and nothing else. */
  year(row: number, column: number): boolean;
}

export function cellsOf(grid: Grid): Cells {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const value = (row: number, column: number): CellValue => grid.rows[row]?.[column] ?? null;
  const once = (read: (value: CellValue) => boolean): ((row: number, column: number) => boolean) => {
    const ofText = memoByText(read);
    return (row, column) => {
      const found = value(row, column);
      return typeof found === "string" ? ofText(found) : read(found);
    };
  };
  return {
    height: grid.rows.length,
    width,
    value,
    text: (row, column) => cellText(value(row, column)),
    blank: (row, column) => isBlank(value(row, column)),
    figure: once(isFigure),
    year: once((found) => yearOfCell(found) !== null),
  };
}

/** A rectangle of the grid, ends included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type RowKind = "blank" | "text" | "headings" | "body";

/** What a row is by its cells: one text (or the same repeated), several texts or years, or figures. */
export function rowKind(cells: Cells, row: number, left: number, right: number): RowKind {
  const texts = new Set<string>();
  let filled = 0;
  let figures = 0;
  let years = 0;
  for (let column = left; column <= right; column++) {
    if (cells.blank(row, column)) continue;
    filled++;
    texts.add(cells.text(row, column));
    if (cells.year(row, column)) years++;
    else if (cells.figure(row, column)) figures++;
  }
  if (filled === 0) return "blank";
  if (figures > 0) return "body";
  if (texts.size === 1 && years === 0) return "text";
  return "headings";
}

/** The text of a row that holds one text and nothing else (or the same text repeated), else null. */
export function onlyText(cells: Cells, row: number, left: number, right: number): string | null {
  if (rowKind(cells, row, left, right) !== "text") return null;
  for (let column = left; column <= right; column++) if (!cells.blank(row, column)) return cells.text(row, column);
  return null;
}

/** The headings of a sheet "Textuppgifter": below them every row is a claim, also one without a figure. */
export function headsClaims(cells: Cells, row: number): boolean {
  const texts = Array.from({ length: cells.width }, (_, column) => foldText(cells.text(row, column)));
  return texts.some((text) => /^uppgift(?:er)?$/.test(text)) && texts.includes("varde");
}
