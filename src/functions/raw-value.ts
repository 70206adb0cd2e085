/**
 * What hosts deliver: blank cells and omitted arguments as null, undefined, 0 or ""; single cells as 1 × 1 arrays;
 * data types as objects with basicValue; errors as text or objects. One layer for all of them.
 */

/** The plain value of a cell: data types are unwrapped, error objects become their text. */
export function unwrap(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return raw;
  const { basicValue, code, error } = raw as { basicValue?: unknown; code?: unknown; error?: unknown };
  if (basicValue !== undefined) return basicValue;
  return isErrorText(code) ? code : isErrorText(error) ? error : raw;
}

/** Nothing at all. Zero is not nothing here: each parameter says what 0 means. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && /^#[\p{Lu}0-9_/]+[!?]?$/u.test(value.trim());

/** The error a cell holds ("#DIV/0!"), or null. */
export const errorText = (value: unknown): string | null => (isErrorText(value) ? value.trim() : null);

/** The same as a table of cells; null when it is one value (a 1 × 1 array is one value). */
export function asCells(raw: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(raw)) return null;
  const rows: readonly unknown[] = raw;
  return rows.every(Array.isArray) ? (rows as readonly (readonly unknown[])[]) : [rows];
}

/** The one value of an argument that is not a range. */
export function single(raw: unknown): unknown {
  const cells = asCells(raw);
  return cells === null ? raw : cells[0]?.[0];
}
