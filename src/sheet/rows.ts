import type { CellValue } from "./cell";
import type { Grid } from "./grid";
import type { SheetLayout } from "./layout";

/** A sheet's values, row by row from A1. */
export type Rows = readonly (readonly CellValue[])[];

/** A grid begins where its first used cell is; here it begins at A1. */
export const rowsFromTop = ({ origin, rows }: Pick<Grid, "origin" | "rows">): Rows => [
  ...Array.from({ length: origin.row }, () => []),
  ...rows.map((row) => [...Array.from({ length: origin.column }, () => null), ...row]),
];

/** The values of a layout where they are to stand. */
export function layoutRows({ cells }: Pick<SheetLayout, "cells">): Rows {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}
