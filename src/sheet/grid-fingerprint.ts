import type { CellValue } from "./cell";
import { isCellError } from "./cell";
import type { Grid } from "./grid";

/**
 * A short text that changes when anything that was read changes: a value, its kind, its place, or a sheet's name. With
 * it a report can tell that its source is another than the one it was made from. Not for keeping secrets: two different
 * sources with one fingerprint can be made, but do not come about.
 * @returns 26 characters, letters and digits
 */
export function gridFingerprint(grids: readonly Grid[]): string {
  // Two sums with different beginnings: 64 bits together.
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
    }
  };
  let cells = 0;
  for (const { sheet, origin, rows } of grids) {
    add(`${JSON.stringify(sheet)}@${origin.row},${origin.column}`);
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        // Blank cells at the edge come and go with formats: they are no part of the source.
        if (value === null || value === "") continue;
        cells += 1;
        add(`${row},${column}${cellText(value)}`);
      }
    }
  }
  const part = (sum: number): string => (sum >>> 0).toString(36).padStart(7, "0");
  return `v1${part(a)}${part(b)}${cells.toString(36).padStart(10, "0")}`;
}

/** The kind and the value: 1, "1" and TRUE differ. */
const cellText = (value: CellValue): string => (isCellError(value) ? `e${value.error};` : `${JSON.stringify(value)};`);
