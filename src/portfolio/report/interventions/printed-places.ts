import type { AggregateFigure, Statement } from "../../../participation/model/interventions";
import { ref, type Formula } from "../../../sheet/formula";
import type { InterventionAnalysis } from "../../interventions/analyse-interventions";
import type { PrintedTable } from "../../interventions/printed-model";

/** Columns of the sheet of printed tables. */
export const PRINTED_COLUMNS = {
  item: 0, printed: 1, ofPrint: 2, printDifference: 3, printMark: 4, ofRows: 5, rowsDifference: 6, rowsMark: 7, remark: 8, cell: 9,
} as const; // prettier-ignore

export interface PrintedPlaces {
  readonly contradictions: number;
  readonly tables: readonly {
    readonly table: PrintedTable;
    readonly title: number;
    readonly firstRow: number;
    /** The sum of the figures, where print has none; null: it has one, or the figures are of several kinds. */
    readonly sum: number | null;
  }[];
  readonly statements: number;
  /** The cell of a printed figure or statement; null: it is not on the sheet. */
  cellOf(source: AggregateFigure | Statement): Formula | null;
}

/** Title, headings, and a blank row after. */
const AROUND = 3;

/** @param top the first row below the counts of marks */
export function printedPlaces(
  { printed, statements, contradictions }: Pick<InterventionAnalysis, "printed" | "statements" | "contradictions">,
  top: number,
): PrintedPlaces {
  const rows = new Map<AggregateFigure | Statement, number>();
  let row = top + Math.max(contradictions.length, 1) + AROUND;
  const tables = printed.map((table) => {
    const title = row;
    const firstRow = title + 2;
    table.figures.forEach(({ source }, at) => rows.set(source, firstRow + at));
    const sum = sumsUp(table) ? firstRow + table.figures.length : null;
    row = firstRow + table.figures.length + (sum === null ? 1 : 2);
    return { table, title, firstRow, sum };
  });
  statements.forEach(({ source }, at) => rows.set(source, row + 2 + at));
  return {
    contradictions: top,
    tables,
    statements: row,
    cellOf: (source) => {
      const at = rows.get(source);
      return at === undefined ? null : ref({ row: at, column: PRINTED_COLUMNS.printed });
    },
  };
}

/** Numbers or amounts of one kind without a total, all of them known. */
const sumsUp = ({ figures }: PrintedTable): boolean => {
  const [first] = figures;
  return (
    first !== undefined &&
    (first.source.measure === "count" || first.source.measure === "amount") &&
    figures.length > 1 &&
    figures.every(
      ({ source, category, printed }) =>
        category !== null && printed !== null && source.measure === first.source.measure,
    )
  );
};
