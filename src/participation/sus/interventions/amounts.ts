import { kronor, type Kronor } from "../../../calculation/units";
import type { ImportIssue, MappedColumn } from "../../model/found-tables";
import type { FigureReading } from "../aggregates/cell-figures";
import { scaleOf } from "../aggregates/measures";
import type { RowContext } from "./row-context";

function listed(
  context: RowContext,
  at: number,
  column: MappedColumn,
  code: ImportIssue["code"],
  severity: ImportIssue["severity"],
  facts: ImportIssue["facts"] = {},
): null {
  const found = context.cells.text(at, column.column - context.grid.origin.column);
  const place = { row: at + context.grid.origin.row, column: column.column, heading: column.heading, found };
  context.issues.add({ code, severity, ...place, facts, done: "value-left-out" });
  return null;
}

/** Why a cell that is no number is left out; a blank one says nothing. */
function notNumber(context: RowContext, at: number, column: MappedColumn, reading: FigureReading): null {
  switch (reading.kind) {
    case "blank":
      return null;
    case "suppressed":
      return listed(context, at, column, "number-suppressed", "info");
    case "error":
      return listed(context, at, column, "cell-error", "error");
    case "ambiguous":
      return listed(context, at, column, "number-two-readings", "error");
    case "damaged":
    case "pair":
    case "text":
    case "number":
      return listed(context, at, column, "number-unreadable", "error");
  }
}

/** A whole number of persons, 0 or more. */
export function readCount(
  context: RowContext,
  at: number,
  column: MappedColumn,
  reading: FigureReading,
): number | null {
  if (reading.kind !== "number") return notNumber(context, at, column, reading);
  const value = Number(reading.digits);
  const counts = reading.unit === null || reading.unit === "count";
  return counts && Number.isSafeInteger(value) && value >= 0 ? value : notNumber(context, at, column, reading);
}

/** An amount in kronor: the cell's unit, else the heading's, else the title's, else kronor (told). */
export function readAmount(
  context: RowContext,
  at: number,
  column: MappedColumn,
  reading: FigureReading,
): Kronor | null {
  if (reading.kind !== "number") return notNumber(context, at, column, reading);
  const amount = kronor(reading.digits);
  switch (reading.unit) {
    case "kr":
      return amount;
    case "tkr":
      return kronor(amount.times(1000));
    case "mkr":
      return kronor(amount.times(1000000));
    case "count":
    case "share":
    case "months":
      return notNumber(context, at, column, reading);
    case null:
      break;
  }
  const { title } = context.table;
  const scale = scaleOf(title === null ? [column.heading] : [column.heading, title]);
  if (scale === null) {
    const place = { row: at + context.grid.origin.row, column: column.column, heading: column.heading };
    context.issues.add({
      code: "amount-unit-guessed",
      severity: "info",
      ...place,
      facts: { unit: "kr" },
      done: "kept",
    });
  }
  return kronor(amount.times(scale ?? 1));
}
