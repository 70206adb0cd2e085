import { fn, num, op, rangeRef, ref, txt, type Formula } from "../../../sheet/formula";
import { BUDGET_SIDES, type BudgetSide, type BudgetTable, type BudgetYear } from "../../budget/model";
import { columnRange, DASH, whenNumbers } from "../sheet-builder";
import { BUDGET_COLUMNS, type BudgetPlaces } from "./budget-places";

interface Placed {
  readonly table: BudgetTable;
  readonly places: BudgetPlaces;
}

export interface ComparedFormulas {
  readonly difference: Formula;
  readonly used: Formula;
}

/** The sum of what there is; a dash where there is nothing. */
const sumOrDash = (cells: readonly Formula[]): Formula =>
  fn("IF", op(fn("COUNT", ...cells), "=", num(0)), txt(DASH), fn("SUM", ...cells));

/** An item's amount over all years. */
export const wholeTime = ({ table, places }: Placed, item: number, side: BudgetSide): Formula =>
  sumOrDash(table.periods.map(({ year }) => ref(places.at(year, item, side))));

export const sumOfItems = (placed: Placed, year: BudgetYear, side: BudgetSide): Formula =>
  sumOrDash([itemsRange(placed, year, BUDGET_COLUMNS[side])]);

function itemsRange({ table, places }: Placed, year: BudgetYear, column: number): Formula {
  const row = places.row(year, 0);
  return rangeRef(columnRange(column, row, row + table.items.length - 1));
}

/** Outcome as a share of budget; a dash where there is no budget to divide by. */
const shareOf = (budget: Formula, outcome: Formula): Formula =>
  fn("IF", op(budget, "=", num(0)), txt(DASH), op(outcome, "/", budget));

/** One item in one year. */
export function ofPair(row: number): ComparedFormulas {
  const cells = BUDGET_SIDES.map((side) => ref({ row, column: BUDGET_COLUMNS[side] }));
  const [budget, outcome] = cells as [Formula, Formula];
  return {
    difference: whenNumbers(2, cells, op(outcome, "-", budget)),
    used: whenNumbers(2, cells, shareOf(budget, outcome)),
  };
}

/** One item over its years: only those that have both, which are those with a difference. */
export function overYears({ table, places }: Placed, item: number): ComparedFormulas {
  const differenceOf = (year: BudgetYear): Formula =>
    ref({ row: places.row(year, item), column: BUDGET_COLUMNS.difference });
  const years = table.periods.map(({ year }) => year);
  const [budget, outcome] = BUDGET_SIDES.map((side) =>
    fn(
      "SUM",
      ...years.map((year) => fn("IF", fn("ISNUMBER", differenceOf(year)), ref(places.at(year, item, side)), num(0))),
    ),
  ) as [Formula, Formula];
  return { difference: sumOrDash(years.map(differenceOf)), used: shareOf(budget, outcome) };
}

/** All items of a year, or of all years: only the pairs that have both. */
export function ofItems(placed: Placed, year: BudgetYear): ComparedFormulas {
  const years = year === null ? placed.table.periods.map((period) => period.year) : [year];
  const [budget, outcome] = BUDGET_SIDES.map((side) => summed(years.map((at) => ofBoth(placed, at, side)))) as [
    Formula,
    Formula,
  ];
  return {
    difference: sumOrDash([itemsRange(placed, year, BUDGET_COLUMNS.difference)]),
    used: shareOf(budget, outcome),
  };
}

const summed = (formulas: readonly Formula[]): Formula => fn("SUM", ...formulas);

/** A side of the items that have both; words among numbers count as nothing in SUMPRODUCT. */
export function ofBoth(placed: Placed, year: BudgetYear, side: BudgetSide): Formula {
  const known = BUDGET_SIDES.map((one) => fn("ISNUMBER", itemsRange(placed, year, BUDGET_COLUMNS[one])));
  const [planned, actual] = known as [Formula, Formula];
  return fn("SUMPRODUCT", op(planned, "*", actual), itemsRange(placed, year, BUDGET_COLUMNS[side]));
}
