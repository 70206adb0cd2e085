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

/** Budget against outcome of what has both, and how much has one of the two alone. */
export interface BudgetComparison {
  /** Null where nothing has both. */
  readonly both: Readonly<Record<BudgetSide, Kronor>> | null;
  /** Items by year that have a budget, an outcome or both; one item of one year counts 1. */
  readonly count: number;
  /** Those that lack a side, and the sum of the side they have: it is compared with nothing. */
  readonly lacking: Readonly<Record<BudgetSide, { readonly count: number; readonly leftOut: Kronor | null }>>;
}

/**
 * A missing outcome is no outcome of 0: only what has both sides in the same year is compared.
 * @param item null: all items
 * @param year null: the whole time, year by year
 */
export function budgetComparison(table: BudgetTable, item: string | null, year: BudgetYear): BudgetComparison {
  const years = year === null ? table.periods.map((period) => period.year) : [year];
  const pairs = (item === null ? table.items : [item]).flatMap((each) =>
    years.map((at) => ({
      budget: itemAmount(table, each, at, "budget"),
      outcome: itemAmount(table, each, at, "outcome"),
    })),
  );
  const held = pairs.filter(({ budget, outcome }) => budget !== null || outcome !== null);
  const whole = held.filter(({ budget, outcome }) => budget !== null && outcome !== null);
  const planned = sum(whole.map(({ budget }) => budget));
  const actual = sum(whole.map(({ outcome }) => outcome));
  const without = (side: BudgetSide, other: BudgetSide): BudgetComparison["lacking"][BudgetSide] => {
    const lacking = held.filter((pair) => pair[side] === null);
    return { count: lacking.length, leftOut: sum(lacking.map((pair) => pair[other])) };
  };
  return {
    both: planned === null || actual === null ? null : { budget: planned, outcome: actual },
    count: held.length,
    lacking: { budget: without("budget", "outcome"), outcome: without("outcome", "budget") },
  };
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
