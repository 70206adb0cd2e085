import { cellAddress } from "../../../src/sheet/address";
import { isCellError, type CellValue } from "../../../src/sheet/cell";
import { cellAt, type Grid } from "../../../src/sheet/grid";
import type { LayoutCell, SheetLayout } from "../../../src/sheet/layout";

export interface Compared {
  /** Cells that were compared. */
  readonly cells: number;
  /** "'Indata'!C5: 12 instead of 13". */
  readonly differences: readonly string[];
}

/**
 * Cells of the layouts whose values in the sheets are others: numbers to nine digits (and to a
 * ten-millionth, since Excel's differences of large amounts lose the last digits), all else exactly.
 */
export function differences(
  layouts: readonly SheetLayout[],
  grids: ReadonlyMap<string, Grid>,
  wanted: (cell: LayoutCell, layout: SheetLayout) => boolean,
): Compared {
  let cells = 0;
  const found: string[] = [];
  for (const layout of layouts) {
    const grid = grids.get(layout.name);
    for (const cell of layout.cells.filter((candidate) => wanted(candidate, layout))) {
      cells += 1;
      const value = grid === undefined ? null : cellAt(grid, cell);
      if (!same(value, cell.value)) {
        found.push(`'${layout.name}'!${cellAddress(cell)}: ${shown(value)} instead of ${shown(cell.value)}`);
      }
    }
  }
  return { cells, differences: found };
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= Math.max(1e-7, 1e-9 * Math.abs(b));
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b || (a === null && b === "") || (a === "" && b === null);
}

const shown = (value: CellValue): string => (isCellError(value) ? value.error : JSON.stringify(value));

export const hasFormula = (cell: LayoutCell): boolean => cell.formula !== undefined;
