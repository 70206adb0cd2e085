import { cellError, type CellValue } from "../sheet/cell";
import type { LayoutCell, SheetLayout } from "../sheet/layout";

/**
 * The value as a workbook can hold it: a number that is none becomes #NUM!, an empty text a blank cell. A formula
 * never gives a blank in Excel, so its empty value is an empty text.
 */
export function heldValue(cell: LayoutCell): CellValue {
  const { value } = cell;
  if (typeof value === "number") return Number.isFinite(value) ? value : cellError("#NUM!");
  if (value === null || value === "") return cell.formula === undefined ? null : "";
  return value;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Extent from A1 of the cells that hold something. */
export function layoutExtent(layout: SheetLayout): Extent {
  let rows = 0;
  let columns = 0;
  for (const cell of layout.cells) {
    if (heldValue(cell) === null) continue;
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return { rows, columns };
}

/** All used cells from A1 as full rows; a later cell at the same place wins, as when written one after the other. */
export function layoutRows(layout: SheetLayout): CellValue[][] {
  const { rows, columns } = layoutExtent(layout);
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  for (const cell of layout.cells) {
    const row = values[cell.row];
    if (row !== undefined && cell.column < columns) row[cell.column] = heldValue(cell);
  }
  return values;
}
