import { kronor, type Kronor } from "../../calculation/units";
import { printedMark, type PrintedFigure } from "../printed-figure";
import { BUDGET_SIDES, type BudgetCheck, type BudgetSide, type BudgetTable, type BudgetYear } from "./model";

/**
 * An item's amount: of a year as the source has it; of the whole time the sum of its years, null where it has none.
 * An item without an amount for a year adds nothing to it, and is shown as having none.
 */
export function itemAmount(table: BudgetTable, item: string, year: BudgetYear, side: BudgetSide): Kronor | null {
  if (year !== null) return table.amount(item, year, side)?.value ?? null;
  return sum(table.periods.map(({ year: each }) => itemAmount(table, item, each, side)));
}

/** The items' sum; null where no item has an amount. */
export const tableAmount = (table: BudgetTable, year: BudgetYear, side: BudgetSide): Kronor | null =>
  sum(table.items.map((item) => itemAmount(table, item, year, side)));

function sum(amounts: readonly (Kronor | null)[]): Kronor | null {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? null : known.reduce((total, amount) => kronor(total.plus(amount)));
}

/** Every printed figure beside what the others give: totals against items, the whole time against its years. */
export function budgetChecks(table: BudgetTable): readonly BudgetCheck[] {
  const years: readonly BudgetYear[] = [...table.periods.map(({ year }) => year), null];
  const check = (item: string | null, year: BudgetYear, side: BudgetSide): readonly BudgetCheck[] => {
    const printed: PrintedFigure | null =
      item === null ? table.total(year, side) : (table.amount(item, year, side)?.printed ?? null);
    if (printed === null) return [];
    if (item !== null && year !== null) return [{ item, year, side, printed, computed: null, mark: "basis" }];
    const computed = item === null ? tableAmount(table, year, side) : itemAmount(table, item, null, side);
    return [{ item, year, side, printed, computed, mark: printedMark(printed, computed) }];
  };
  return [...table.items, null].flatMap((item) =>
    years.flatMap((year) => BUDGET_SIDES.flatMap((side) => check(item, year, side))),
  );
}
