import type { CellPosition } from "../../../sheet/address";
import { BUDGET_SIDES, NO_YEAR, type BudgetSide, type BudgetTable, type BudgetYear } from "../../budget/model";
import { budgetComparison } from "../../budget/sums";

export const BUDGET_SHEET_IDS = { budget: "budget-outcome", checks: "budget-checks" } as const;

export const BUDGET_COLUMNS = { budget: 1, outcome: 2, difference: 3, used: 4, remark: 5 } as const;

/** Rows a chart covers, and one beneath it. */
const CHART_ROWS = 18;

export type BudgetRow = number | "sum" | "printed";

/**
 * Where a table's cells stand: years at a glance, what of them can be compared where that is not all, a picture, then a
 * block of items for each year and for all.
 */
export interface BudgetPlaces {
  readonly top: number;
  /** The row of a year in the table of years; the whole time is last. */
  readonly glance: (year: BudgetYear) => number;
  /** Calendar years that have something to compare, and the row of the first; they stand together. */
  readonly pictured: { readonly years: readonly number[]; readonly from: number; readonly apart: boolean };
  readonly chart: { readonly from: number; readonly to: number };
  readonly block: (year: BudgetYear) => number;
  readonly row: (year: BudgetYear, of: BudgetRow) => number;
  readonly at: (year: BudgetYear, of: BudgetRow, side: BudgetSide) => CellPosition;
  readonly end: number;
}

/** @param top the row of the table's title */
export function budgetPlaces(table: BudgetTable, top: number): BudgetPlaces {
  const { periods, items } = table;
  const place = (year: BudgetYear): number =>
    year === null ? periods.length : periods.findIndex((period) => period.year === year);
  const under = top + 2 + periods.length + 2;
  const pictured = picturedYears(table);
  const above = pictured.apart ? 2 + pictured.years.length + 1 : 0;
  const chart = { from: under + above, to: under + above + CHART_ROWS - 1 };
  const first = chart.to + 2;
  const height = 2 + items.length + 3;
  const block = (year: BudgetYear): number => first + place(year) * height;
  const row = (year: BudgetYear, of: BudgetRow): number =>
    block(year) + 2 + (typeof of === "number" ? of : items.length + (of === "sum" ? 0 : 1));
  return {
    top,
    glance: (year) => top + 2 + place(year),
    pictured: { ...pictured, from: pictured.apart ? under + 2 : top + 2 },
    chart,
    block,
    row,
    at: (year, of, side) => ({ row: row(year, of), column: BUDGET_COLUMNS[side] }),
    end: first + (periods.length + 1) * height,
  };
}

/**
 * The amounts of a year may be set side by side as they stand only where every item has both; else those that have both
 * stand in a table of their own.
 */
function picturedYears(table: BudgetTable): { readonly years: readonly number[]; readonly apart: boolean } {
  const dated = table.periods.flatMap(({ year }) => (year === NO_YEAR ? [] : [year]));
  const compared = dated.map((year) => ({ year, ...budgetComparison(table, null, year) }));
  const years = compared.flatMap(({ year, both }) => (both === null ? [] : [year]));
  const isWhole = ({ both, lacking }: (typeof compared)[number]): boolean =>
    both !== null && BUDGET_SIDES.every((side) => lacking[side].count === 0);
  const apart = years.length > 0 && !compared.every(isWhole);
  return { years, apart };
}

/** All tables, one under the other. */
export function allBudgetPlaces(tables: readonly BudgetTable[], first: number): readonly BudgetPlaces[] {
  const places: BudgetPlaces[] = [];
  for (const table of tables) places.push(budgetPlaces(table, places.at(-1)?.end ?? first));
  return places;
}
