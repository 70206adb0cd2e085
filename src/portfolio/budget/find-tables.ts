import { kronor, type Kronor } from "../../calculation/units";
import type { AggregateFigure, InterventionRow, MoneyKind } from "../../participation/model/interventions";
import { isTotalLabel } from "../label-words";
import type { PrintedFigure } from "../printed-figure";
import type { BudgetAmount, BudgetPeriod, BudgetSide, BudgetTable, BudgetYear } from "./model";
import { periodHeading, type PeriodHeading } from "./period-heading";

/** Every table of budget and outcome by year: printed ones in reading order, then the rows of interventions. */
export function findBudgetTables(
  figures: readonly AggregateFigure[],
  interventions: readonly InterventionRow[],
): readonly BudgetTable[] {
  const tables = [...new Set(figures.map(({ table }) => table))];
  const printed = tables.flatMap((id) => printedTable(figures.filter(({ table }) => table === id)) ?? []);
  const rows = [
    interventionTable("interventions", interventions, { budget: "budget", outcome: "outcome" }),
    interventionTable("interventionsEsf", interventions, { budget: "budgetEsf", outcome: "outcomeEsf" }),
  ];
  return [...printed, ...rows.flatMap((table) => table ?? [])];
}

const keyOf = (item: string, year: BudgetYear, side: BudgetSide): string => JSON.stringify([item, year, side]);

interface Read extends PeriodHeading {
  readonly item: string;
  readonly printed: PrintedFigure;
}

function printedTable(figures: readonly AggregateFigure[]): BudgetTable | null {
  const read = figures.flatMap((figure) => readFigure(figure) ?? []);
  const items = [...new Set(read.flatMap(({ item }) => (isTotalLabel(item) ? [] : [item])))];
  const [first] = figures;
  const sides = new Set(read.filter(({ year }) => year !== null).map(({ side }) => side));
  if (first === undefined || items.length === 0 || sides.size < 2) return null;
  const amounts = new Map<string, BudgetAmount>();
  const totals = new Map<string, PrintedFigure>();
  for (const { item, year, side, printed } of read) {
    const key = keyOf(isTotalLabel(item) ? "" : item, year, side);
    if (isTotalLabel(item)) totals.set(key, printed);
    else if (!amounts.has(key)) amounts.set(key, { value: printed.value, printed });
  }
  return {
    title: first.title ?? first.table,
    kind: "printed",
    items,
    periods: periodsOf(read),
    amount: (item, year, side) => amounts.get(keyOf(item, year, side)) ?? null,
    total: (year, side) => totals.get(keyOf("", year, side)) ?? null,
  };
}

function readFigure(figure: AggregateFigure): Read | null {
  const [item] = figure.rowLabels;
  const heading = periodHeading(figure.columnLabels);
  if (figure.measure !== "amount" || figure.unit !== "kr" || figure.value === null) return null;
  if (item === undefined || heading === null || figure.rowLabels.length !== 1) return null;
  const { row, column } = figure.at;
  const cell = { sheet: figure.sheet, row, column };
  return { item, ...heading, printed: { value: kronor(figure.value), roundedTo: figure.roundedTo, cell } };
}

function periodsOf(read: readonly PeriodHeading[]): readonly BudgetPeriod[] {
  const years = [...new Set(read.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    part: read.find((one) => one.year === year && one.part !== null)?.part ?? null,
  }));
}

/** Rows of the same name and year are one item; an amount that no row tells is none, never 0. */
function interventionTable(
  kind: "interventions" | "interventionsEsf",
  rows: readonly InterventionRow[],
  money: Readonly<Record<BudgetSide, MoneyKind>>,
): BudgetTable | null {
  const sums = new Map<string, Kronor>();
  const told: { readonly name: string; readonly year: number; readonly side: BudgetSide }[] = [];
  for (const { name, year, money: amounts } of rows) {
    if (year === null) continue;
    for (const side of ["budget", "outcome"] as const) {
      const amount = amounts[money[side]];
      if (amount === undefined) continue;
      const key = keyOf(name, year, side);
      const held = sums.get(key);
      sums.set(key, held === undefined ? amount : kronor(held.plus(amount)));
      told.push({ name, year, side });
    }
  }
  if (new Set(told.map(({ side }) => side)).size < 2) return null;
  const years = [...new Set(told.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    title: "",
    kind,
    items: [...new Set(told.map(({ name }) => name))],
    periods: years.map((year) => ({ year, part: null })),
    amount: (item, year, side) => {
      const value = sums.get(keyOf(item, year, side));
      return value === undefined ? null : { value, printed: null };
    },
    total: () => null,
  };
}
