import type { LeftOutReason, RowAccounting } from "../model/issues";
import type { SheetView } from "./sheet-view";

/** What became of a row, told by the reader of a table; rows are counted in the sheet, from 0. */
export interface RowMark {
  readonly row: number;
  readonly what: "used" | LeftOutReason;
}

/** What became of each row of a sheet; a row in two tables keeps the stronger mark, so that no row counts twice. */
export interface RowLedger {
  mark(row: number, what: "used" | LeftOutReason): void;
  total(): RowAccounting;
}

const STRENGTH: readonly ("used" | LeftOutReason)[] = [
  "blank", "note", "title", "heading", "outside-table", "without-numbers", "without-values", "total", "repeated",
  "wrongly-registered", "unreadable", "unknown-row", "used",
]; // prettier-ignore

export function rowLedger(view: SheetView): RowLedger {
  const marks: ("used" | LeftOutReason)[] = Array.from({ length: view.rows }, (_, row) => unmarked(view, row));
  return {
    mark: (row, what) => {
      const held = marks[row];
      if (held === undefined) return;
      if (STRENGTH.indexOf(what) > STRENGTH.indexOf(held) || (held === "outside-table" && what !== "blank")) {
        marks[row] = what;
      }
    },
    total: () => ({
      sheet: view.grid.sheet,
      rows: view.rows,
      used: marks.filter((mark) => mark === "used").length,
      leftOut: STRENGTH.flatMap((reason) => {
        const rows = marks.filter((mark) => mark === reason).length;
        return reason === "used" || rows === 0 ? [] : [{ reason, rows }];
      }),
    }),
  };
}

function unmarked(view: SheetView, row: number): LeftOutReason {
  let filled = false;
  for (let column = 0; column < view.columns; column++) {
    if (view.isValue(row, column)) return "outside-table";
    filled = filled || !view.blank(row, column);
  }
  return filled ? "note" : "blank";
}
