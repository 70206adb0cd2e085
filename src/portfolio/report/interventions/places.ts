import type { CellPosition, CellRange } from "../../../sheet/address";
import { rangeRef, ref, type Formula } from "../../../sheet/formula";
import { categoryKey } from "../../interventions/categories";
import type { Breakdown, BreakdownTable, Category, InterventionFigures } from "../../interventions/model";
import type { RowFigure } from "../../interventions/printed-model";
import { columnRange } from "../sheet-builder";
import { INTERVENTION_SHEET_IDS } from "./input";

/** Columns of the sheet of rows. */
export const ROW_COLUMNS = {
  name: 0, responsible: 1, orientation: 2, targetGroup: 3, from: 4, to: 5, stands: 6, part: 7, amount: 8, rowsWithout: 9, esf: 10, support: 11,
} as const; // prettier-ignore

/** Title, two lines, a blank row, headings. */
export const ROWS_TOP = 5;

/** A column of the sheet of rows, for formulas of other sheets. */
export function rowsColumn({ lines }: InterventionFigures, column: keyof typeof ROW_COLUMNS): Formula {
  const range = columnRange(ROW_COLUMNS[column], ROWS_TOP, ROWS_TOP + Math.max(lines.length, 1) - 1);
  return rangeRef(range, INTERVENTION_SHEET_IDS.rows);
}

/** Columns of the sheet of tables. */
export const TABLE_COLUMNS = {
  category: 0, count: 1, countShare: 2, amount: 3, amountShare: 4, average: 5, without: 6, rowsWithout: 7, esf: 8,
} as const; // prettier-ignore

export interface TablePlace {
  readonly table: BreakdownTable;
  /** Its title; headings, lines and sum follow. */
  readonly title: number;
  readonly firstLine: number;
  readonly sum: number;
  /** Rows for a picture, or null. */
  readonly chart: { readonly from: number; readonly to: number } | null;
}

export interface TablePlaces {
  /** The line of all interventions, each once. */
  readonly all: number;
  readonly tables: readonly TablePlace[];
  line(by: Breakdown, category: Category): number | null;
  /** The cell that holds a figure of a line, or of all interventions; null where no table has the line. */
  cell(line: { readonly by: Breakdown; readonly category: Category } | null, figure: RowFigure): Formula | null;
  /** The same of a table's sum. */
  sumCell(by: Breakdown, figure: RowFigure): Formula | null;
  range(column: keyof typeof TABLE_COLUMNS, place: TablePlace): CellRange;
}

const CHART_ROWS = 15;

/** @param top the first free row below the sheet's lines of explanation */
export function tablePlaces({ tables }: InterventionFigures, top: number): TablePlaces {
  const all = top + 2;
  let row = all + 2;
  const places = tables.map((table): TablePlace => {
    const title = row;
    const firstLine = title + 2;
    const sum = firstLine + table.lines.length;
    const charted = hasChart(table);
    const chart = charted ? { from: sum + 2, to: sum + 1 + CHART_ROWS } : null;
    row = (chart === null ? sum : chart.to) + 2;
    return { table, title, firstLine, sum, chart };
  });
  const line = (by: Breakdown, category: Category): number | null => {
    const place = places.find(({ table }) => table.by === by);
    const at = place?.table.lines.findIndex((one) => categoryKey(one.category) === categoryKey(category)) ?? -1;
    return place === undefined || at < 0 ? null : place.firstLine + at;
  };
  return {
    all,
    tables: places,
    line,
    cell: (of, figure) => {
      const found = of === null ? all : line(of.by, of.category);
      if (found === null) return null;
      const at: CellPosition = { row: found, column: TABLE_COLUMNS[figure] };
      return ref(at, INTERVENTION_SHEET_IDS.tables);
    },
    sumCell: (by, figure) => {
      const place = places.find(({ table }) => table.by === by && table.lines.length > 0);
      if (place === undefined) return null;
      return ref({ row: place.sum, column: TABLE_COLUMNS[figure] }, INTERVENTION_SHEET_IDS.tables);
    },
    range: (column, { firstLine, sum }) => columnRange(TABLE_COLUMNS[column], firstLine, sum - 1),
  };
}

/** A picture of amounts that are all known, of two categories or more; a dash cannot be drawn. */
const hasChart = ({ by, lines }: BreakdownTable): boolean =>
  (by === "responsible" || by === "targetGroup") &&
  lines.length > 1 &&
  lines.every(({ amount }) => amount !== null) &&
  lines.some(({ amount }) => amount?.isZero() === false);
