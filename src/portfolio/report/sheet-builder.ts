import type { CellPosition, CellRange } from "../../sheet/address";
import { cellError, type CellValue } from "../../sheet/cell";
import { fn, num, op, txt, type Formula } from "../../sheet/formula";
import type { LayoutCell } from "../../sheet/layout";
import type { Decimal } from "../../calculation/decimal";
import type { Measured } from "../model";

/** What is shown where there is no figure. */
export const DASH = "–";

type Rest = Pick<LayoutCell, "formula" | "format" | "style" | "note">;

/** Gathers the cells of a sheet. */
export interface SheetBuilder {
  readonly cells: readonly LayoutCell[];
  put(row: number, column: number, value: CellValue, rest?: Rest): CellPosition;
  /** A row of headings; those of number columns are aligned with their numbers. */
  headings(row: number, labels: readonly string[], numbersFrom: number, textColumns?: readonly number[]): void;
  /** A title in the first row and lines of explanation below it; returns the next free row. */
  title(title: string, lines: readonly string[]): number;
}

export function sheetBuilder(): SheetBuilder {
  const cells: LayoutCell[] = [];
  const put: SheetBuilder["put"] = (row, column, value, rest = {}) => {
    cells.push({ row, column, value, ...rest });
    return { row, column };
  };
  return {
    cells,
    put,
    headings(row, labels, numbersFrom, textColumns = []) {
      labels.forEach((label, column) => {
        const style = textColumns.includes(column) ? "headingText" : column < numbersFrom ? "heading" : "headingNumber";
        put(row, column, label, { style });
      });
    },
    title(title, lines) {
      put(0, 0, title, { style: "title" });
      lines.forEach((line, at) => put(1 + at, 0, line, { style: "muted" }));
      return 2 + lines.length;
    },
  };
}

/** A measure as a cell value: the number, unrounded, or a dash. */
export function measuredValue(measure: Measured<Decimal | number>): CellValue {
  if (measure.kind === "none") return DASH;
  return typeof measure.value === "number" ? measure.value : measure.value.toNumber();
}

/** Months as a cell value: #N/A where it is never paid back, a dash where it cannot be told. */
export function monthsValue(measure: Measured<number>): CellValue {
  if (measure.kind === "value") return measure.value;
  return measure.reason === "never" || measure.reason === "over-100-years" ? cellError("#N/A") : DASH;
}

/** The formula when all the cells (or ranges) hold numbers, `count` in all; else a dash: a blank is never a zero. */
export const whenNumbers = (count: number, operands: readonly Formula[], formula: Formula): Formula =>
  fn("IF", op(fn("COUNT", ...operands), "=", num(count)), formula, txt(DASH));

export const whenNumber = (operand: Formula, formula: Formula): Formula =>
  fn("IF", fn("ISNUMBER", operand), formula, txt(DASH));

/** The place of something the portfolio is known to hold; anything else is a bug. */
export function placeOf<Key>(places: ReadonlyMap<Key, number>, key: Key): number {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`No place on the sheet for ${String(key)}`);
  return place;
}

export const columnRange = (column: number, fromRow: number, toRow: number): CellRange => ({
  from: { row: fromRow, column },
  to: { row: toRow, column },
});
