import { kronor } from "../../../calculation/units";
import type { MappedColumn } from "../../model/found-tables";
import type { InterventionRow } from "../../model/interventions";
import { readFigure } from "../aggregates/cell-figures";
import type { RowMark } from "../row-ledger";
import { readAmount, readCount } from "./amounts";
import { yearOfHeading } from "./headings";
import { COUNTS, MONEY, type RowContext } from "./row-context";

/** Total rows of the sheet against the interventions above them, with both figures; never counted as one. */
export function printedTotals(context: RowContext, rows: readonly InterventionRow[], marks: readonly RowMark[]): void {
  const { grid, cells, table, issues } = context;
  for (const mark of marks) {
    if (mark.what !== "total") continue;
    const at = mark.row - grid.origin.row;
    issues.add({ code: "total-row", severity: "info", row: mark.row, done: "row-left-out" });
    // Counts and amounts per intervention (A12) are read as figures too, and their totals are checked there.
    if (table.layout === "A12") continue;
    for (const column of table.columns) {
      const reading = readFigure(cells.value(at, column.column - grid.origin.column));
      if (column.field === null || reading.kind !== "number") continue;
      const isMoney = MONEY[column.field] !== undefined;
      const printed = isMoney ? readAmount(context, at, column, reading) : null;
      const count = COUNTS[column.field] === undefined ? null : readCount(context, at, column, reading);
      const total = printed ?? (count === null ? null : kronor(count));
      if (total === null || hasHidden(context, column, at)) continue;
      const sum = sumOf(
        column,
        rows.filter((row) => row.row < mark.row),
      );
      if (sum.equals(total)) continue;
      const unit = isMoney ? "kr" : "count";
      const facts = { printed: total.toFixed(), computed: sum.toFixed(), unit, of: "rows", parts: rows.length };
      const place = { row: mark.row, column: column.column, heading: column.heading };
      const found = cells.text(at, column.column - grid.origin.column);
      issues.add({ code: "total-differs", severity: "warning", ...place, found, facts, done: "kept" });
    }
  }
}

/** A hidden or unreadable part: then the sum of the others says nothing about the total. */
function hasHidden(context: RowContext, column: MappedColumn, before: number): boolean {
  const { grid, cells, table } = context;
  for (let row = table.bodyRows.first - grid.origin.row; row < before; row++) {
    const { kind } = readFigure(cells.value(row, column.column - grid.origin.column));
    if (kind !== "number" && kind !== "blank") return true;
  }
  return false;
}

function sumOf(column: MappedColumn, rows: readonly InterventionRow[]) {
  const year = yearOfHeading(column.heading);
  const money = column.field === null ? undefined : MONEY[column.field];
  const count = column.field === null ? undefined : COUNTS[column.field];
  return rows
    .filter((row) => year === null || row.year === year)
    .reduce((sum, row) => {
      const part = money === undefined ? (count === undefined ? undefined : row.counts[count]) : row.money[money];
      return part === undefined ? sum : kronor(sum.plus(part));
    }, kronor(0));
}
