import { kronor, type Kronor } from "../calculation/units";
import type { CellPosition } from "../sheet/address";

/** A figure as its source prints it, in its own unit (kronor, persons, hours, a share). */
export interface PrintedFigure {
  readonly value: Kronor;
  /** What print rounded to, in the same unit; null where it cannot be told. */
  readonly roundedTo: number | null;
  readonly cell: CellPosition & { readonly sheet: string };
}

/**
 * What became of a printed figure: used as it stands (`basis`); equal to what the others give, rounded as it is; off by
 * less than what it is rounded to (`otherWay`: cut, or rounded the other way); what the printed totals give, where the
 * rows give another (`ofPrintedTotals`); not what any of them give; nothing to compare with (`printedOnly`).
 */
export type PrintedMark = "basis" | "equal" | "otherWay" | "ofPrintedTotals" | "contradicted" | "printedOnly";

export const PRINTED_MARKS: readonly PrintedMark[] = [
  "equal",
  "otherWay",
  "ofPrintedTotals",
  "contradicted",
  "basis",
  "printedOnly",
];

/** Rounds to a multiple of the unit, halves away from zero. */
export const roundedToUnit = (value: Kronor, unit: number): Kronor =>
  kronor(kronor(value.div(unit).abs().plus(0.5).floor().times(unit)).times(value.isNegative() ? -1 : 1));

/**
 * @param computed what the rows give, unrounded; null where nothing does
 * @param ofTotals what the printed totals give, where that is a question
 */
export function printedMark(
  { value, roundedTo }: Pick<PrintedFigure, "value" | "roundedTo">,
  computed: Kronor | null,
  ofTotals: Kronor | null = null,
): PrintedMark {
  if (computed === null) return "printedOnly";
  if (sameAsPrinted(value, computed, roundedTo)) return "equal";
  if (ofTotals !== null && sameAsPrinted(value, ofTotals, roundedTo)) return "ofPrintedTotals";
  return roundedTo !== null && computed.minus(value).abs().lt(roundedTo) ? "otherWay" : "contradicted";
}

const sameAsPrinted = (printed: Kronor, computed: Kronor, roundedTo: number | null): boolean =>
  roundedTo === null ? printed.equals(computed) : roundedToUnit(computed, roundedTo).equals(printed);
