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
  const rows = cells.map((row) => {
    const values = new Array<CellValue>(columns).fill(null);
    for (let column = 0; column < columns; column += 1) {
      const value = cellOf(row[column]);
      if (value === null) blanks = true;
      else values[column] = value;
    }
    return values;
  });
  if (!blanks) blankZeros(rows, columns);
  return { sheet: name, origin: { row: 0, column: 0 }, rows };
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

function blankZeros(rows: readonly CellValue[][], columns: number): void {
  for (let column = 0; column < columns; column += 1) {
    // The first row is headings, which say nothing of the column's kind.
    let isOther = false;
    for (let row = 1; row < rows.length && !isOther; row += 1) {
      const value = rows[row]?.[column];
      isOther = typeof value === "string" || (typeof value === "number" && value > LARGEST_EXTENT);
    }
    if (!isOther) continue;
    for (const row of rows) if (row[column] === 0) row[column] = null;
  }
}
