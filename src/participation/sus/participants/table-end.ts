import { isBlank, type CellValue } from "../../../sheet/cell";
import type { Grid } from "../../../sheet/grid";
import { fieldOfHeading, isBareExtent } from "../headings/heading-field";
import { readDateNumber, readDateText } from "../values/dates";
import { foldLabel } from "../fold";
import type { HeadingRow } from "./heading-rows";
import { cellOf } from "./spellings";

/** Share of a block's rows that must look like rows of the table, after a gap, for the table to go on. */
const HALF = 0.5;

/**
 * The last row of the table that a heading row begins, before `limit`. Blank rows do not end a table; what comes after
 * them does when it is of another kind (another table, notes), but for its first rows where they are like the table's.
 */
export function tableEnd(grid: Grid, head: HeadingRow, from: number, to: number, limit: number): number {
  const dates = dateColumns(head, from, to);
  const filledIn = (row: number): number => {
    let filled = 0;
    for (let column = from; column <= to; column++) if (!isBlank(cellOf(grid.rows[row], column))) filled++;
    return filled;
  };
  const least = Math.max(2, Math.ceil((to - from + 1) / 4));
  const isRow = (row: number): boolean => {
    if (dates.length > 0) return dates.some((column) => isDate(cellOf(grid.rows[row], column)));
    return filledIn(row) >= least;
  };
  let end = head.last;
  let row = head.last + 1;
  while (row < limit) {
    while (row < limit && filledIn(row) === 0) row++;
    const first = row;
    let rows = 0;
    let alike = 0;
    // The first rows of the block, as long as each is like a row of the table.
    let leading = 0;
    while (row < limit && filledIn(row) > 0) {
      rows++;
      if (
        isRow(row) ||
        isHeadingAgain(grid, row, head, from, to) ||
        /^(?:summa|totalt|total|s a)\b/.test(firstText(grid, row, from, to))
      ) {
        if (alike === rows - 1) leading++;
        alike++;
      }
      row++;
    }
    if (rows === 0) break;
    if (end > head.last && alike < rows * HALF) {
      if (leading > 0) end = first + leading - 1;
      break;
    }
    if (end === head.last && alike === 0 && rows > 0 && dates.length > 0 && filledIn(first) < least) break;
    end = row - 1;
  }
  return end;
}

/** The table's own headings, as on each printed page. */
function isHeadingAgain(grid: Grid, row: number, head: HeadingRow, from: number, to: number): boolean {
  let same = 0;
  let filled = 0;
  for (let column = from; column <= to; column++) {
    const value = cellOf(grid.rows[row], column);
    if (isBlank(value)) continue;
    filled++;
    const held = head.headings[column] ?? "";
    if (typeof value === "string" && held !== "" && held.split(" · ").some((part) => part.trim() === value.trim()))
      same++;
  }
  return same >= 2 && same * 2 >= filled;
}

function dateColumns(head: HeadingRow, from: number, to: number): readonly number[] {
  const columns: number[] = [];
  for (let column = from; column <= to; column++) {
    const match = fieldOfHeading(head.headings[column] ?? "");
    if (match !== null && !isBareExtent(match) && (match.field === "start" || match.field === "end"))
      columns.push(column);
  }
  return columns;
}

export function isDate(value: CellValue): boolean {
  if (typeof value === "number") return readDateNumber(value).kind !== "text";
  if (typeof value !== "string") return false;
  const { kind } = readDateText(value);
  return kind === "date" || kind === "year" || kind === "two";
}

function firstText(grid: Grid, row: number, from: number, to: number): string {
  for (let column = from; column <= to; column++) {
    const value = cellOf(grid.rows[row], column);
    if (typeof value === "string" && !isBlank(value)) return foldLabel(value);
  }
  return "";
}
