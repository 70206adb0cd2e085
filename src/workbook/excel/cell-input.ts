import { isCellError, type CellValue } from "../../sheet/cell";

/** Null leaves a cell as it is. */
export type CellInput = string | number | boolean | null;

/** Letters only, and none that Excel takes for a truth value: nothing it could read as something else. */
const SAFE_TEXT = /^\p{L}\D*$/su;
const TRUTH = /^(true|false|sant|falskt)$/i;

/**
 * A value as Excel takes it. Excel reads a text as if it were typed, so "0123", "=1+1" or "maj 5" would become
 * something else: an apostrophe, which is not part of the text, keeps it.
 */
export function cellInput(value: CellValue): CellInput {
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return SAFE_TEXT.test(value) && !TRUTH.test(value.trim()) && value.trim() === value ? value : `'${value}`;
}
