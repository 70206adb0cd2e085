import { CELL_ERROR_CODES, cellError, type CellErrorCode, type CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import { errorText, isBlank, unwrap } from "../raw-value";

/**
 * A range as a host hands it over, as the grid a sheet would give: blanks as null, errors as errors, rows of equal
 * length. Some builds of Excel hand blank cells over as 0; in a range without any blank, a 0 among texts or dates is one.
 * @param name stands for the sheet in what is said of the range
 */
export function gridOfRange(cells: readonly (readonly unknown[])[], name: string): Grid {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  let blanks = false;
  const rows = cells.map((row): readonly CellValue[] => {
    const plain = row.length === columns ? plainness(row) : OTHER;
    if (plain === PLAIN) return row as readonly CellValue[];
    const values = plain === PLAIN_WITH_BLANKS ? (row as readonly CellValue[]) : valuesOf(row, columns);
    blanks ||= plain === PLAIN_WITH_BLANKS || values.includes(null);
    return values;
  });
  return { sheet: name, origin: { row: 0, column: 0 }, rows: blanks ? rows : withoutZeros(rows, columns) };
}

/** A row that is as a sheet would give it is taken as it is: ranges are large, and copying them costs more than reading. */
const [OTHER, PLAIN, PLAIN_WITH_BLANKS] = [0, 1, 2] as const;

function plainness(row: readonly unknown[]): typeof OTHER | typeof PLAIN | typeof PLAIN_WITH_BLANKS {
  let plain: typeof PLAIN | typeof PLAIN_WITH_BLANKS = PLAIN;
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if (typeof value === "string") {
      const letter = value.charCodeAt(0);
      // Neither blank nor an error: a letter, a digit or the like first. NaN, of no text at all, is neither.
      if (!(letter > HASH && letter < DELETE) && !(letter >= FIRST_LETTER && letter <= LAST_LETTER)) return OTHER;
    } else if (typeof value === "number") {
      if (!Number.isFinite(value)) return OTHER;
    } else if (value === null) plain = PLAIN_WITH_BLANKS;
    else if (typeof value !== "boolean") return OTHER;
  }
  return plain;
}
const [HASH, DELETE] = ["#".charCodeAt(0), 0x7f];
const [FIRST_LETTER, LAST_LETTER] = ["À".charCodeAt(0), "ÿ".charCodeAt(0)];

function valuesOf(row: readonly unknown[], columns: number): readonly CellValue[] {
  const values = new Array<CellValue>(columns).fill(null);
  for (let column = 0; column < columns; column += 1) values[column] = cellOf(row[column]);
  return values;
}

function cellOf(raw: unknown): CellValue {
  // Nearly all cells: no need to look further.
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : null;
  if (typeof raw === "boolean") return raw;
  if (isBlank(raw)) return null;
  if (typeof raw === "string" && !raw.startsWith("#")) return raw;
  const value = unwrap(raw);
  const error = errorText(value);
  if (error !== null) return cellError(knownError(error));
  if (isBlank(value)) return null;
  return typeof value === "object" ? null : cellOfPlain(value);
}

const cellOfPlain = (value: unknown): CellValue =>
  typeof value === "number" || typeof value === "boolean" ? value : String(value);

const knownError = (found: string): CellErrorCode =>
  CELL_ERROR_CODES.find((code) => code === found) ?? (found === "#SAKNAS!" ? "#N/A" : "#VALUE!");

/** Below it numbers may be extents in percent or ages; above it they are dates, identity numbers or amounts. */
const LARGEST_EXTENT = 1000;

/** The rows are the host's: those with such a 0 are made anew. */
function withoutZeros(rows: readonly (readonly CellValue[])[], columns: number): readonly (readonly CellValue[])[] {
  const others = Array.from({ length: columns }, (_, column) => column).filter((column) => {
    // The first row is headings, which say nothing of the column's kind.
    for (let row = 1; row < rows.length; row += 1) {
      const value = rows[row]?.[column];
      if (typeof value === "string" || (typeof value === "number" && value > LARGEST_EXTENT)) return true;
    }
    return false;
  });
  const isOther = new Set(others);
  return rows.map((row) =>
    others.some((column) => row[column] === 0)
      ? row.map((value, column) => (value === 0 && isOther.has(column) ? null : value))
      : row,
  );
}
