import { isFree, shown } from "../../participation/sus/values/shown";
import type { SafeCell, SafePivot } from "../../portfolio/suppression/safe-report";
import type { Language } from "../../words/language";
import { dimensionText, pivotNoneText } from "../../words/pivot";
import { SUPPRESSED } from "../../words/pivot-basis";
import { pivotColumnText, pivotRows } from "../../words/pivot-rows";
import { pivotSheetWords } from "../../words/pivot-sheet";
import type { CellScalar } from "../cell-outcome";
import { toCell } from "../spread";

/** Tables on a sheet are read by everyone who opens it, whatever their display language. */
const OF_SHEET: Language = "sv";

/**
 * A pivot as rows to spill: headings, groups with their subtotals, the total, and one row of what it rests on.
 * @param language of the words of errors inside
 */
export function spilledPivot(pivot: SafePivot, basis: string, language: Language): CellScalar[][] {
  const { query, columns, total } = pivot;
  const labelled = (labels: readonly string[], cells: readonly SafeCell[]): CellScalar[] => [
    ...labels.map((label) => (isFree(label) ? label : shown(label))),
    ...cells.map((cell) => cellOf(cell, language)),
  ];
  const width = query.rows.length + columns.length;
  const beside = new Array<string>(query.rows.length - 1).fill("");
  return [
    [
      ...query.rows.map((dimension) => dimensionText(dimension, OF_SHEET)),
      ...columns.map((column) => pivotColumnText(column, pivot, OF_SHEET)),
    ],
    ...pivotRows(pivot, OF_SHEET).map(({ labels, group }) => labelled(labels, group.cells)),
    labelled([pivotSheetWords(OF_SHEET).total, ...beside], total.cells),
    [basis, ...new Array<string>(width - 1).fill("")],
  ];
}

/** A figure unrounded; ".." where it may not be shown; #N/A with words where it is never reached; else a dash. */
function cellOf(cell: SafeCell, language: Language): CellScalar {
  if (cell.kind === "suppressed") return SUPPRESSED;
  if (cell.kind === "value") return toCell(Number(cell.value), language);
  const never = cell.reason === "never" || cell.reason === "over-100-years";
  return never ? { error: "#N/A", message: pivotNoneText(cell.reason, language) } : "–";
}
