import type { CellPosition } from "./address";
import type { CellValue } from "./cell";

/** A block of a sheet as plain values; `origin` is the sheet position of `rows[0][0]`. Rows have equal length. */
export interface Grid {
  readonly sheet: string;
  readonly origin: CellPosition;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The value at a position of the sheet; null outside the block. */
export function cellAt(grid: Grid, position: CellPosition): CellValue {
  return grid.rows[position.row - grid.origin.row]?.[position.column - grid.origin.column] ?? null;
}
