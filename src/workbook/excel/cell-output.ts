import { cellError, type CellErrorCode, type CellValue } from "../../sheet/cell";
import { ERROR_NAMES } from "../../sheet/localised-formula/error-names";

/** Whether a block holds a text that may be an error's name: only then are the types of its cells asked for. */
export const mayHoldErrors = (values: readonly (readonly unknown[])[]): boolean =>
  values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));

/**
 * A value as Excel gives it. A blank cell and a formula's empty text are both given as "": both are blank.
 * @param type Excel.RangeValueType, null where it was not asked for
 */
export function cellOutput(value: unknown, type: string | null): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return type === "Error" ? cellError(errorCode(text)) : text;
}

/** Errors newer than those we know (#BLOCKED!, #CONNECT! …) count as #VALUE!: no figure, and never a blank. */
function errorCode(text: string): CellErrorCode {
  return ERROR_NAMES.find((names) => names.includes(text))?.[0] ?? "#VALUE!";
}
