import { kronor, type Kronor } from "../../calculation/units";
import type { AggregateFigure, InterventionRow, MoneyKind } from "../../participation/model/interventions";
import { foldLabel } from "../../participation/sus/printed-figures";
import { rowsByIntervention } from "../interventions/gather-interventions";
import { isTotalLabel } from "../label-words";
import type { PrintedFigure } from "../printed-figure";
import {
  BUDGET_SIDES,
  NO_YEAR,
  type BudgetAmount,
  type BudgetPeriod,
  type BudgetSide,
  type BudgetTable,
  type BudgetYear,
} from "./model";
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

/** Rows of the same intervention and year are one amount; an amount that no row tells is none, never 0. */
function interventionTable(
  kind: "interventions" | "interventionsEsf",
  rows: readonly InterventionRow[],
  money: Readonly<Record<BudgetSide, MoneyKind>>,
): BudgetTable | null {
  const sums = new Map<string, Kronor>();
  const told: { readonly item: string; readonly year: BudgetPeriod["year"]; readonly side: BudgetSide }[] = [];
  for (const { item, row } of namedRows(rows)) {
    const year = row.year ?? NO_YEAR;
    for (const side of BUDGET_SIDES) {
      const amount = row.money[money[side]];
      if (amount === undefined) continue;
      const key = keyOf(item, year, side);
      const held = sums.get(key);
      sums.set(key, held === undefined ? amount : kronor(held.plus(amount)));
      told.push({ item, year, side });
    }
  }
  if (new Set(told.map(({ side }) => side)).size < 2) return null;
  const years = [...new Set(told.flatMap(({ year }) => (year === NO_YEAR ? [] : [year])))].sort((a, b) => a - b);
  const hasNoYear = told.some(({ year }) => year === NO_YEAR);
  return {
    title: "",
    kind,
    items: [...new Set(told.map(({ item }) => item))],
    periods: [...years, ...(hasNoYear ? ([NO_YEAR] as const) : [])].map((year) => ({ year, part: null })),
    amount: (item, year, side) => {
      const value = sums.get(keyOf(item, year, side));
      return value === undefined ? null : { value, printed: null };
    },
    total: () => null,
  };
}

interface NamedRow {
  readonly item: string;
  readonly row: InterventionRow;
}

/** Interventions as every other report tells them apart; an association is named where several have one of the name. */
function namedRows(rows: readonly InterventionRow[]): readonly NamedRow[] {
  const groups = rowsByIntervention(rows);
  const nameOf = (group: readonly InterventionRow[]): string => group[0]?.name ?? "";
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const folded of groups.map((group) => foldLabel(nameOf(group)))) {
    (once.has(folded) ? several : once).add(folded);
  }
  return groups.flatMap((group) => {
    const [name, association] = [nameOf(group), group[0]?.association ?? null];
    const item = association === null || !several.has(foldLabel(name)) ? name : `${name} (${association})`;
    return group.map((row) => ({ item, row }));
  });
}
