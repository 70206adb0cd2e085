import type { CalendarYear } from "../../calculation/units";
import { isBlank, isCellError, type CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import { meaningOf, type Meaning } from "./meaning";
import { readNumber, type NumberReading } from "./read-number";
import { sectorOfLabel, type SectorMatch } from "./sector-label";
import { yearOfCell } from "./year-text";

/**
 * A grid with what its cells say, each text interpreted once. Rows and columns are counted within the grid;
 * `origin` is added when a place is told to anyone else.
 */
export interface SheetView {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  /** The content as text, trimmed; "" for a blank cell. */
  text(row: number, column: number): string;
  blank(row: number, column: number): boolean;
  number(row: number, column: number): NumberReading;
  year(row: number, column: number): CalendarYear | null;
  sector(row: number, column: number): SectorMatch | null;
  meaning(row: number, column: number): Meaning;
  /** Something that stands where figures stand: a number that is no calendar year, a dash, a mark, an error. */
  isValue(row: number, column: number): boolean;
  /** Text that is not read as a value or year. */
  isText(row: number, column: number): boolean;
}

export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return String(value).trim();
}

export function sheetView(grid: Grid): SheetView {
  const sectors = memoByText(sectorOfLabel);
  const meanings = memoByText(meaningOf);
  const numbers = memoByText(readNumber);
  const columns = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const value = (row: number, column: number): CellValue => grid.rows[row]?.[column] ?? null;
  const text = (row: number, column: number): string => cellText(value(row, column));
  const number = (row: number, column: number): NumberReading => {
    const held = value(row, column);
    return typeof held === "string" ? numbers(held) : readNumber(held);
  };
  const years = memoByText(yearOfCell);
  const year = (row: number, column: number): CalendarYear | null => {
    const held = value(row, column);
    return typeof held === "string" ? years(held) : yearOfCell(held);
  };
  return {
    grid,
    rows: grid.rows.length,
    columns,
    value,
    text,
    number,
    year,
    blank: (row, column) => isBlank(value(row, column)),
    sector: (row, column) => {
      const held = value(row, column);
      return typeof held === "string" ? sectors(held) : null;
    },
    meaning: (row, column) => meanings(text(row, column)),
    isValue: (row, column) => {
      const { kind } = number(row, column);
      return kind !== "blank" && kind !== "text" && kind !== "years" && year(row, column) === null;
    },
    isText: (row, column) => {
      const { kind } = number(row, column);
      return (kind === "text" || kind === "years") && year(row, column) === null;
    },
  };
}

/** Each text read once: cells of a sheet hold few texts many times. */
export function memoByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
