import { isoFromSerial } from "../../../sheet/serial-date";
import type { Field, ImportIssue } from "../../model/found-tables";
import { readDateNumber, readDateText, type DateReading } from "../values/dates";
import { yesOrNo } from "../values/marks";
import type { RowContext } from "./row-context";

type Place = { readonly row: number; readonly column: number; readonly heading: string; readonly found: string };

function cellOf(context: RowContext, at: number, field: Field) {
  const [column] = context.columnsOf(field);
  if (column === undefined) return null;
  const position = column.column - context.grid.origin.column;
  const value = context.cells.value(at, position);
  const found = context.cells.text(at, position);
  const place: Place = { row: at + context.grid.origin.row, column: column.column, heading: column.heading, found };
  return found === "" ? null : { value, place };
}

/** A serial date, or null: what is no date is listed; a year alone is no date. */
export function readDate(context: RowContext, at: number, field: Field): number | null {
  const cell = cellOf(context, at, field);
  if (cell === null) return null;
  const { value, place } = cell;
  const reading: DateReading =
    typeof value === "number"
      ? readDateNumber(value)
      : typeof value === "string"
        ? readDateText(value)
        : { kind: "text" };
  const list = (code: ImportIssue["code"], facts: ImportIssue["facts"] = {}): null => {
    context.issues.add({ code, severity: "warning", ...place, facts, done: "value-left-out" });
    return null;
  };
  switch (reading.kind) {
    case "date":
      return reading.serial;
    case "year":
      return list("date-year-only", { year: reading.year });
    case "two":
      return list("date-two-readings", {
        first: isoFromSerial(reading.readings[0]),
        second: isoFromSerial(reading.readings[1]),
      });
    case "text":
      return list("date-unreadable");
    case "suppressed":
      return list("number-suppressed");
    case "blank":
    case "ongoing":
      return null;
  }
}

export function readYesNo(context: RowContext, at: number, field: Field): boolean | null {
  const cell = cellOf(context, at, field);
  if (cell === null || (typeof cell.value === "object" && cell.value !== null) || cell.value === null) return null;
  const said = yesOrNo(cell.value);
  if (said !== null) return said === "yes";
  const facts = { field, value: cell.place.found };
  context.issues.add({ code: "code-unknown", severity: "warning", ...cell.place, facts, done: "value-left-out" });
  return null;
}
