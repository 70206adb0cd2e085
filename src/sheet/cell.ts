/** What a cell may hold, as plain values. Dates arrive as serial numbers (see serial-date), as Excel gives them. */
export type CellValue = null | number | string | boolean | CellError;

/** Excel's error values that a source may hold and a report may show. */
export const CELL_ERROR_CODES = [
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!",
] as const; // prettier-ignore
export type CellErrorCode = (typeof CELL_ERROR_CODES)[number];

export interface CellError {
  readonly error: CellErrorCode;
}

export const cellError = (error: CellErrorCode): CellError => ({ error });

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A cell with nothing in it, or only spaces of any kind. Blank is never zero. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
