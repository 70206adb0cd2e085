import type { CellValue } from "../../../sheet/cell";

/**
 * Looks at the cells of a few rows in the order they lie in memory, before they are read column by column: texts of
 * fresh rows lie far from the processor, and it fetches many at once when nothing is decided in between.
 * @param columns of the sheet, from the left; `origin` is the first column of `rows`
 * @returns nothing of worth: to be kept, so that looking is not left out as work for nothing
 */
export function lookAtCells(
  rows: readonly (readonly CellValue[])[],
  first: number,
  count: number,
  columns: readonly number[],
  origin: number,
): number {
  let seen = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[first + i] as readonly CellValue[];
    for (let one = 0; one < columns.length; one++) {
      const value = row[(columns[one] as number) - origin];
      if (typeof value === "string") seen += value.length;
    }
  }
  return seen;
}
