import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { CellValue } from "../sheet/cell";
import type { Rows } from "../sheet/rows";

/**
 * A short text that stays the same as long as nobody writes anything else on a sheet of ours: the same of a layout as of
 * the sheet written from it, in every host, whose own sums may differ from ours in the last binary places.
 * @param rows from A1
 */
export const sheetPrint = (rows: Rows): string =>
  gridFingerprint([{ sheet: "", origin: { row: 0, column: 0 }, rows: rows.map((row) => row.map(rounded)) }]);

/** Any number that decimal fractions are no multiples of: else many figures would lie just where rounding turns. */
const ODD = 1.0471975511965976;
const DIGITS = 10;
/** A sum that should be 0 and is not quite. */
const NOTHING = 1e-6;

const rounded = (value: CellValue): CellValue =>
  typeof value !== "number" ? value : Math.abs(value) < NOTHING ? 0 : Number((value * ODD).toPrecision(DIGITS));
