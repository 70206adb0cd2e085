import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { CellValue } from "../sheet/cell";
import type { SheetLayout } from "../sheet/layout";
import { layoutRows, type Rows } from "../sheet/rows";

/**
 * A short text that stays the same as long as nobody writes anything else on a sheet of ours: the same of a layout as of
 * the sheet written from it, in every host, whose own sums may differ from ours in the last binary places.
 * @param rows from A1
 */
export const sheetPrint = (rows: Rows): string =>
  gridFingerprint([{ sheet: "", origin: { row: 0, column: 0 }, rows: rows.map((row) => row.map(rounded)) }]);

/**
 * What is kept of a sheet as it is written: its print without the cells that hold formulas, whose values follow what they
 * point at, and where those cells are: "row.column.column row.column".
 */
export function writtenPrint(layout: Pick<SheetLayout, "cells">): string {
  const live = new Map<number, number[]>();
  for (const { row, column, formula } of layout.cells) {
    if (formula !== undefined) live.set(row, [...(live.get(row) ?? []), column]);
  }
  const places = [...live].map(([row, columns]) => [row, ...columns].join("."));
  return [sheetPrint(without(layoutRows(layout), live)), ...places].join(" ");
}

/** Whether a sheet still holds what was written on it, formulas' values aside. */
export function standsAsWritten(print: string, rows: Rows): boolean {
  const [kept, ...places] = print.split(" ");
  const live = new Map(
    places.map((place) => {
      const [row = -1, ...columns] = place.split(".").map(Number);
      return [row, columns] as const;
    }),
  );
  return kept === sheetPrint(without(rows, live));
}

const without = (rows: Rows, live: ReadonlyMap<number, readonly number[]>): Rows =>
  rows.map((row, at) => {
    const columns = live.get(at);
    return columns === undefined ? row : row.map((value, column) => (columns.includes(column) ? null : value));
  });

/** Any number that decimal fractions are no multiples of: else many figures would lie just where rounding turns. */
const ODD = 1.0471975511965976;
const DIGITS = 10;
/** A sum that should be 0 and is not quite. */
const NOTHING = 1e-6;

const rounded = (value: CellValue): CellValue =>
  typeof value !== "number" ? value : Math.abs(value) < NOTHING ? 0 : Number((value * ODD).toPrecision(DIGITS));
