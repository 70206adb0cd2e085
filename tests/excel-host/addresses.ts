import { columnLetters, rangeAddress } from "../../src/sheet/address";
import { HostError } from "./message";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells, counted from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE: Rectangle = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2:C9", "B2", "1:3", "A:C", with or without $ and sheet. */
export function parseAddress(text: string): Rectangle {
  const plain = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first] = plain.split(":");
  const parts = [first, last].map((part) => /^([A-Za-z]{0,3})(\d*)$/.exec(part));
  if (parts.some((part) => part === null || part[0] === "")) throw new HostError("InvalidArgument", text);
  const [a, b] = parts.map((part) => ({ letters: part?.[1] ?? "", digits: part?.[2] ?? "" }));
  if (a === undefined || b === undefined) throw new HostError("InvalidArgument", text);
  const row = a.digits === "" ? 0 : Number(a.digits) - 1;
  const column = a.letters === "" ? 0 : columnNumber(a.letters);
  const toRow = b.digits === "" ? ROWS - 1 : Number(b.digits) - 1;
  const toColumn = b.letters === "" ? COLUMNS - 1 : columnNumber(b.letters);
  return checked({ row, column, rows: toRow - row + 1, columns: toColumn - column + 1 });
}

export function checked(area: Rectangle): Rectangle {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= ROWS &&
    area.column + area.columns <= COLUMNS;
  if (!inside) throw new HostError("InvalidArgument", JSON.stringify(area));
  return area;
}

export function addressOf(area: Rectangle): string {
  if (area.columns === COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === ROWS) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return rangeAddress({
    from: { row: area.row, column: area.column },
    to: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  });
}

/** As Excel writes a sheet's name before "!": quoted only where it must be. */
export const prefixOf = (sheet: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** What is left of a rectangle when another is cut out of it: at most four. */
export function minus(area: Rectangle, cut: Rectangle): readonly Rectangle[] {
  if (!overlaps(area, cut)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, left] = [Math.max(area.row, cut.row), Math.max(area.column, cut.column)];
  const [low, far] = [Math.min(bottom, cut.row + cut.rows), Math.min(right, cut.column + cut.columns)];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { row: top, column: area.column, rows: low - top, columns: left - area.column },
    { row: top, column: far, rows: low - top, columns: right - far },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Of two rectangles that overlap, what both cover. */
export function both(a: Rectangle, b: Rectangle): Rectangle {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** Items without an area; those of which nothing is left are gone. */
export const withoutArea = <T extends { readonly areas: readonly Rectangle[] }>(
  items: readonly T[],
  cut: Rectangle,
): T[] =>
  items
    .map((item) => ({ ...item, areas: item.areas.flatMap((area) => minus(area, cut)) }))
    .filter(({ areas }) => areas.length > 0);
