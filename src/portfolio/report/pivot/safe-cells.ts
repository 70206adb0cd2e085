import type { Decimal } from "../../../calculation/decimal";
import { cellError, type CellValue } from "../../../sheet/cell";
import type { NumberFormat } from "../../../sheet/layout";
import { SUPPRESSED } from "../../../words/pivot-basis";
import { MEASURE_FACTS, type PivotMeasure } from "../../pivot/model";
import type { SafeCell } from "../../suppression/safe-report";
import { DASH } from "../sheet-builder";

/** A figure as a cell value: the number, unrounded; ".." where it may not be shown; #N/A where it is never reached. */
export function safeCellValue(cell: SafeCell): CellValue {
  if (cell.kind === "suppressed") return SUPPRESSED;
  if (cell.kind === "none") {
    return cell.reason === "never" || cell.reason === "over-100-years" ? cellError("#N/A") : DASH;
  }
  return typeof cell.value === "number" ? cell.value : (cell.value as Decimal).toNumber();
}

const FORMATS: Readonly<Record<(typeof MEASURE_FACTS)[PivotMeasure]["unit"], NumberFormat>> = {
  persons: "count",
  share: "share",
  kronor: "kronor",
  months: "months",
  ratio: "decimal2",
};

export const measureFormat = (measure: PivotMeasure): NumberFormat => FORMATS[MEASURE_FACTS[measure].unit];
