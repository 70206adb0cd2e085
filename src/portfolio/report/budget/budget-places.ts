import type { CellPosition } from "../../../sheet/address";
import type { BudgetSide, BudgetTable, BudgetYear } from "../../budget/model";

export const BUDGET_SHEET_IDS = { budget: "budget-outcome", checks: "budget-checks" } as const;

export const BUDGET_COLUMNS = { budget: 1, outcome: 2, difference: 3, used: 4, ofYear: 5, remark: 6 } as const;

/** Rows a chart covers, and one beneath it. */
const CHART_ROWS = 18;

export type BudgetRow = number | "sum" | "printed";

/** Where a table's cells stand: years at a glance, a picture of them, then a block of items for each year and for all. */
export interface BudgetPlaces {
  readonly top: number;
  /** The row of a year in the table of years; the whole time is last. */
  readonly glance: (year: BudgetYear) => number;
  readonly chart: { readonly from: number; readonly to: number };
  readonly block: (year: BudgetYear) => number;
  readonly row: (year: BudgetYear, of: BudgetRow) => number;
  readonly at: (year: BudgetYear, of: BudgetRow, side: BudgetSide) => CellPosition;
  readonly end: number;
}

/** @param top the row of the table's title */
export function budgetPlaces({ periods, items }: BudgetTable, top: number): BudgetPlaces {
  const place = (year: BudgetYear): number =>
    year === null ? periods.length : periods.findIndex((period) => period.year === year);
  const chart = { from: top + 2 + periods.length + 2, to: top + 2 + periods.length + 1 + CHART_ROWS };
  const first = chart.to + 2;
  const height = 2 + items.length + 3;
  const block = (year: BudgetYear): number => first + place(year) * height;
  const row = (year: BudgetYear, of: BudgetRow): number =>
    block(year) + 2 + (typeof of === "number" ? of : items.length + (of === "sum" ? 0 : 1));
  return {
    top,
    glance: (year) => top + 2 + place(year),
    chart,
    block,
    row,
    at: (year, of, side) => ({ row: row(year, of), column: BUDGET_COLUMNS[side] }),
    end: first + (periods.length + 1) * height,
  };
}

/** All tables, one under the other. */
export function allBudgetPlaces(tables: readonly BudgetTable[], first: number): readonly BudgetPlaces[] {
  const places: BudgetPlaces[] = [];
  for (const table of tables) places.push(budgetPlaces(table, places.at(-1)?.end ?? first));
  return places;
}
