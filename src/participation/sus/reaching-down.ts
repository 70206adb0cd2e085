import { rangeAddress } from "../../sheet/address";
import type { FoundTable } from "../model/found-tables";

/** Rows that tell what a sheet is. */
export const HEAD_ROWS = 2000;

/**
 * The whole table, where the head of its sheet was all that was looked at: it reaches to the sheet's last row.
 * @param last the sheet's last row, counted from 0
 */
export function reachingDown(table: FoundTable, last: number): FoundTable {
  if (table.continues !== true || last <= table.bodyRows.last) return table;
  const from = { row: table.headingRows.first, column: table.firstColumn };
  return {
    ...table,
    id: `${table.sheet}!${rangeAddress({ from, to: { row: last, column: table.lastColumn } })}`,
    bodyRows: { first: table.bodyRows.first, last },
  };
}
