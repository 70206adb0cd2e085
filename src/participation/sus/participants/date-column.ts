import { isCellError, type CellValue } from "../../../sheet/cell";
import { isoFromSerial } from "../../../sheet/serial-date";
import type { MappedColumn } from "../../model/found-tables";
import {
  FIRST_SERIAL,
  LAST_SERIAL,
  orderOf,
  readDateNumber,
  readDateText,
  serialOf,
  type DateReading,
} from "../values/dates";
import type { IssueGroup, IssueGroups } from "./issue-groups";

/**
 * A date in 16 bits while reading: 0 nothing, a serial date, or a lone year as itself less 1900 (below any serial date
 * that is read). The reader of the table parts them again at its end.
 */
export const YEAR_BASE = 1900;
export const isLoneYear = (stored: number): boolean => stored > 0 && stored < FIRST_SERIAL;

/** A date whose day and month may be meant in either order, and the rows that have it. */
interface EitherOrder {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly text: string;
  readonly group: IssueGroup;
}

interface Meaning {
  readonly stored: number;
  readonly group: IssueGroup | null;
}

/** Reads the cells of a date column; each spelling that is not plain is interpreted once. */
export class DateColumn {
  private readonly meanings = new Map<string | number, Meaning>();
  /** What the column's other dates show of the order of day and month, and those that may be either. */
  readonly orders = new Set<"day" | "month">();
  readonly either: EitherOrder[] = [];
  constructor(
    readonly column: MappedColumn,
    private readonly issues: IssueGroups,
  ) {}

  read(
    rows: readonly (readonly CellValue[])[],
    first: number,
    count: number,
    at: number,
    out: Uint16Array,
    to: number,
    sheetRow: number,
  ): void {
    for (let i = 0; i < count; i++) {
      const value = (rows[first + i] as readonly CellValue[])[at];
      if (typeof value === "number" && value >= FIRST_SERIAL && value < LAST_SERIAL) {
        out[to + i] = value;
      } else if (value !== null && value !== undefined) {
        const iso = typeof value === "string" ? plainIso(value) : 0;
        out[to + i] = iso === 0 ? this.slow(value, sheetRow + i) : iso;
      } else {
        out[to + i] = 0;
      }
    }
  }

  private slow(value: Exclude<CellValue, null>, row: number): number {
    const key =
      typeof value === "number" || typeof value === "string" ? value : isCellError(value) ? value.error : String(value);
    let meaning = this.meanings.get(key);
    if (meaning === undefined) {
      meaning = this.meaningOf(value, String(key));
      this.meanings.set(key, meaning);
    }
    meaning.group?.rows.push(row);
    return meaning.stored;
  }

  private meaningOf(value: Exclude<CellValue, null>, text: string): Meaning {
    const { column, heading } = this.column;
    const group = (
      code: "cell-error" | "date-unreadable" | "number-suppressed",
      severity: "error" | "warning" | "info",
    ): Meaning => ({
      stored: 0,
      group: this.issues.of({ code, severity, done: "value-left-out", column, heading, found: text }),
    });
    if (isCellError(value)) return group("cell-error", "error");
    if (typeof value === "boolean") return group("date-unreadable", "error");
    const reading: DateReading = typeof value === "number" ? readDateNumber(value) : readDateText(value);
    switch (reading.kind) {
      case "date": {
        const order = typeof value === "string" ? orderOf(value) : null;
        if (order !== null) this.orders.add(order);
        return { stored: reading.serial, group: null };
      }
      case "year":
        return {
          stored: reading.year - YEAR_BASE,
          group: this.issues.of({
            code: "date-year-only",
            severity: "warning",
            done: "kept",
            column,
            heading,
            found: text,
            facts: { year: reading.year },
          }),
        };
      case "two": {
        const facts = { first: isoFromSerial(reading.readings[0]), second: isoFromSerial(reading.readings[1]) };
        const told = this.issues.of({
          code: "date-two-readings",
          severity: "error",
          done: "value-left-out",
          column,
          heading,
          found: text,
          facts,
        });
        const [dayFirst, monthFirst] = reading.readings;
        if (text.includes("/")) this.either.push({ dayFirst, monthFirst, text, group: told });
        return { stored: 0, group: told };
      }
      case "suppressed":
        return group("number-suppressed", "warning");
      case "text":
        return group("date-unreadable", "error");
      case "blank":
      case "ongoing":
        return { stored: 0, group: null };
      default:
        return reading;
    }
  }
}

/** "2018-03-01" without anything else: the commonest text by far. 0: not that. */
function plainIso(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return 0;
  let year = 0;
  for (let at = 0; at < 4; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    year = year * 10 + digit;
  }
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return month < 0 || day < 0 ? 0 : serialOf(year, month, day);
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
