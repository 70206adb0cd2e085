import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { CELL_ERROR_CODES, cellError, type CellErrorCode, type CellValue } from "../../sheet/cell";

/** One argument as Excel hands it to a custom function: a value, or rows of values. */
export type Argument = CellValue | CellValue[][];

/**
 * The one place that knows how the grid's engine hands over arguments: single cells as 1 × 1 arrays, blank cells and
 * omitted arguments as a null object, errors as objects of their own.
 */
export function argument(variant: BaseValueObject): Argument {
  if (!variant.isArray()) return scalar(variant);
  const rows = variant.getArrayValue().map((row) => row.map(scalar));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? rows : only;
}

function scalar(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return cellError(knownError(String(value.getValue())));
  return value.getValue();
}

/** The engine has errors that Excel lacks (#CYCLE!, #ERROR!): #VALUE! to a function. */
const knownError = (code: string): CellErrorCode =>
  (CELL_ERROR_CODES as readonly string[]).includes(code) ? (code as CellErrorCode) : "#VALUE!";

/** The error an argument is, if it is one: like Excel, a function is then not called but gives the same error. */
export function errorIn(argument: Argument): CellErrorCode | null {
  return typeof argument === "object" && argument !== null && !Array.isArray(argument) ? argument.error : null;
}
