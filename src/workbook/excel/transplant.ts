import { rangeAddress } from "../../sheet/address";
import { applyDress, type Dress } from "./dress";

/** What another sheet's cells and a dress make of a sheet. */
export interface Transplant {
  /** The sheet the cells come from, and their extent from A1. */
  readonly source: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
  readonly dress: Dress;
  readonly withNotes: boolean;
}

/** Tables and notes that stand in the way. */
export interface Standing {
  readonly tables: readonly string[];
  readonly deleteNotes: () => void;
}

/**
 * Fills a sheet anew in place, so that formulas, charts and names that point at it keep pointing. Only queues: the
 * sync is the caller's. Formulas and formats are copied apart, since copying everything makes second tables.
 */
export function transplant(sheet: Excel.Worksheet, standing: Standing, what: Transplant): void {
  for (const name of standing.tables) sheet.tables.getItem(name).convertToRange();
  standing.deleteNotes();
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  copyCells(sheet, what.source, what.rows, what.columns);
  applyDress(sheet, what.dress, what.withNotes);
  fitRows(sheet, what.rows, what.columns);
}

/** Copies what the cells hold and how they look, to the same places. */
export function copyCells(sheet: Excel.Worksheet, source: Excel.Worksheet, rows: number, columns: number): void {
  if (rows === 0) return;
  const address = rangeAddress({ from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } });
  const from = source.getRange(address);
  sheet.getRange(address).copyFrom(from, "Formulas");
  sheet.getRange(address).copyFrom(from, "Formats");
}

/** Rows grow with wrapped text only when asked to. */
export function fitRows(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0) sheet.getRangeByIndexes(0, 0, rows, columns).format.autofitRows();
}
