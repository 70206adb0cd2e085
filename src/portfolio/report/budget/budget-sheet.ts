import type { Kronor } from "../../../calculation/units";
import type { CellValue } from "../../../sheet/cell";
import { ref, type Formula } from "../../../sheet/formula";
import type { CellStyle, LayoutChart, NumberFormat, SheetLayout } from "../../../sheet/layout";
import { budgetWords, lackingText, partText, periodText } from "../../../words/budget-report";
import type { Language } from "../../../words/language";
import { BUDGET_SIDES, NO_YEAR, type BudgetSide, type BudgetTable, type BudgetYear } from "../../budget/model";
import { budgetComparison, itemAmount, tableAmount } from "../../budget/sums";
import { tablesOnPages } from "../page-breaks";
import { shortTitle } from "../printed-titles";
import type { ReportAbout } from "../report-input";
import { columnRange, DASH, sheetBuilder, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { ofBoth, ofItems, ofPair, overYears, sumOfItems, wholeTime, type ComparedFormulas } from "./budget-formulas";
import { allBudgetPlaces, BUDGET_COLUMNS, BUDGET_SHEET_IDS, type BudgetPlaces } from "./budget-places";

/** The row under the title and its lines where the first table begins. */
export const BUDGET_FIRST_ROW = 4;

/** As wide as a page across with text of its own size. */
const WIDTHS = [30, 15, 15, 15, 11, 44];
/** The title stands on every page, as high as two rows. */
const REPEATED = 2;

const yearsOf = (table: BudgetTable): readonly BudgetYear[] => [...table.periods.map(({ year }) => year), null];

interface Context {
  readonly sheet: SheetBuilder;
  readonly table: BudgetTable;
  readonly places: BudgetPlaces;
  readonly language: Language;
}

/** Budget against outcome, per item and year and in all: difference and what part of the budget was used. */
export function budgetSheet(tables: readonly BudgetTable[], { fileName, date, language }: ReportAbout): SheetLayout {
  const words = budgetWords(language);
  const sheet = sheetBuilder();
  sheet.title(words.title, words.lines(fileName, date));
  const places = allBudgetPlaces(tables, BUDGET_FIRST_ROW);
  const contexts = tables.flatMap((table, at): Context[] => {
    const own = places[at];
    return own === undefined ? [] : [{ sheet, table, places: own, language }];
  });
  for (const context of contexts) tableOf(context);
  const blocks = contexts.map(({ table, places: { block, row } }) =>
    yearsOf(table).map((year) => ({ top: block(year), end: row(year, "printed") + 1 })),
  );
  const pages = { cells: sheet.cells, columnWidths: WIDTHS };
  return {
    id: BUDGET_SHEET_IDS.budget,
    name: words.sheets.budget,
    cells: sheet.cells,
    columnWidths: WIDTHS,
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRows: [0, 0],
      breaksBefore: places.flatMap(({ top }, at) => [
        ...(at === 0 ? [] : [top]),
        ...tablesOnPages(blocks[at] ?? [], pages, REPEATED),
      ]),
    },
    charts: contexts.flatMap((context, at) => chartOf(context, at) ?? []),
    tab: "report",
  };
}

/** The table as people know it. */
export const budgetTitle = ({ title, kind }: BudgetTable, language: Language): string =>
  kind === "printed" ? shortTitle(title) : budgetWords(language).kinds[kind];

function headings({ sheet, language }: Context, row: number, first: string): void {
  const { sides, difference, used, remark } = budgetWords(language);
  const heads = [first, sides.budget, sides.outcome, difference, used, remark];
  sheet.headings(row, heads, 1, [BUDGET_COLUMNS.remark]);
}

function tableOf(context: Context): void {
  const { sheet, table, places, language } = context;
  const words = budgetWords(language);
  sheet.put(places.top, 0, budgetTitle(table, language), { style: "subtitle" });
  headings(context, places.top + 1, words.year);
  for (const year of yearsOf(table)) {
    glanceRow(context, year);
    blockOf(context, year);
  }
  if (places.pictured.apart) comparedTable(context);
}

/** What of each year has both sides, for a picture that sets like beside like. */
function comparedTable(context: Context): void {
  const { sheet, table, places, language } = context;
  const words = budgetWords(language);
  const { from, years } = places.pictured;
  sheet.put(from - 2, 0, words.compared, { style: "subtitle" });
  sheet.headings(from - 1, [words.year, words.sides.budget, words.sides.outcome], 1);
  years.forEach((year, at) => {
    sheet.put(from + at, 0, periodText(year, partOf(context, year), language), { style: "wrap" });
    const { both } = budgetComparison(table, null, year);
    for (const side of BUDGET_SIDES) {
      amount(context, from + at, side, both?.[side] ?? null, ofBoth(context, year, side), false);
    }
  });
}

const partOf = ({ table }: Context, year: BudgetYear) =>
  table.periods.find((period) => period.year === year)?.part ?? null;

/** The outcome of the whole time holds the part of a year that one of its years is. */
const partsOf = ({ table }: Context, year: BudgetYear) =>
  table.periods.flatMap((period) =>
    (year === null || period.year === year) && period.part !== null ? [period.part] : [],
  );

function glanceRow(context: Context, year: BudgetYear): void {
  const { sheet, table, places, language } = context;
  const row = places.glance(year);
  const style: CellStyle = year === null ? "total" : "wrap";
  sheet.put(row, 0, periodText(year, partOf(context, year), language), { style });
  for (const side of BUDGET_SIDES) {
    const from = ref(places.at(year, "sum", side));
    amount(context, row, side, tableAmount(table, year, side), whenNumbers(1, [from], from), year === null);
  }
  const { difference, used } = BUDGET_COLUMNS;
  const [apart, share] = [difference, used].map((column) => ref({ row: places.row(year, "sum"), column }));
  if (apart === undefined || share === undefined) return;
  const formulas = { difference: whenNumbers(1, [apart], apart), used: whenNumbers(1, [share], share) };
  compared(context, { row, item: null, year, isTotal: year === null, remarked: true, formulas });
}

function blockOf(context: Context, year: BudgetYear): void {
  const { sheet, table, places, language } = context;
  const words = budgetWords(language);
  sheet.put(places.block(year), 0, periodText(year, partOf(context, year), language), { style: "subtitle" });
  headings(context, places.block(year) + 1, words.item);
  table.items.forEach((item, at) => {
    const row = places.row(year, at);
    sheet.put(row, 0, item, { style: "wrap" });
    for (const side of BUDGET_SIDES) {
      const formula = year === null ? wholeTime(context, at, side) : null;
      amount(context, row, side, itemAmount(table, item, year, side), formula, false);
    }
    const formulas = year === null ? overYears(context, at) : ofPair(row);
    compared(context, { row, item, year, isTotal: false, remarked: year === null, formulas });
  });
  const row = places.row(year, "sum");
  sheet.put(row, 0, words.sum, { style: "total" });
  for (const side of BUDGET_SIDES) {
    amount(context, row, side, tableAmount(table, year, side), sumOfItems(context, year, side), true);
  }
  const formulas = ofItems(context, year);
  compared(context, { row, item: null, year, isTotal: true, remarked: true, formulas });
  printedRow(context, year);
}

function printedRow({ sheet, table, places, language }: Context, year: BudgetYear): void {
  const printed = BUDGET_SIDES.map((side) => [side, table.total(year, side)] as const);
  if (printed.every(([, total]) => total === null)) return;
  const row = places.row(year, "printed");
  sheet.put(row, 0, budgetWords(language).printedSum, { style: "label" });
  for (const [side, total] of printed) {
    const style: CellStyle = total === null ? "figure" : "input";
    const value = total?.value.toNumber() ?? DASH;
    sheet.put(row, BUDGET_COLUMNS[side], value, { format: formatOf(table), style });
  }
}

/** Öre are shown where the table has any. */
function formatOf(table: BudgetTable): NumberFormat {
  const hasOre = table.items.some((item) =>
    table.periods.some(({ year }) =>
      BUDGET_SIDES.some((side) => table.amount(item, year, side)?.value.isInteger() === false),
    ),
  );
  return hasOre ? "decimal2" : "kronor";
}

function amount(
  { sheet, table }: Context,
  row: number,
  side: BudgetSide,
  value: Kronor | null,
  formula: Formula | null,
  isTotal: boolean,
): void {
  const style: CellStyle = isTotal ? "totalFigure" : formula === null && value !== null ? "input" : "figure";
  sheet.put(row, BUDGET_COLUMNS[side], value?.toNumber() ?? DASH, {
    format: formatOf(table),
    style,
    ...(formula === null ? {} : { formula }),
  });
}

interface ComparedRow {
  readonly row: number;
  /** Null: all items. */
  readonly item: string | null;
  readonly year: BudgetYear;
  readonly isTotal: boolean;
  /** The row has room to say what is not compared. */
  readonly remarked: boolean;
  readonly formulas: ComparedFormulas;
}

/** Difference and share used of what has both sides; what is left out, and what part of the year the outcome is of. */
function compared(context: Context, { row, item, year, isTotal, remarked, formulas }: ComparedRow): void {
  const { sheet, table, places, language } = context;
  const style: CellStyle = isTotal ? "totalFigure" : "figure";
  const comparison = budgetComparison(table, item, year);
  const { both } = comparison;
  const put = (column: number, value: CellValue, format: NumberFormat, formula: Formula): void => {
    sheet.put(row, column, value, { format, style, formula });
  };
  const difference = both === null ? DASH : both.outcome.minus(both.budget).toNumber();
  put(BUDGET_COLUMNS.difference, difference, formatOf(table), formulas.difference);
  const used = both === null || both.budget.isZero() ? DASH : both.outcome.div(both.budget).toNumber();
  put(BUDGET_COLUMNS.used, used, "share", formulas.used);
  const hasOutcome =
    (item === null ? tableAmount(table, year, "outcome") : itemAmount(table, item, year, "outcome")) !== null;
  const [part] = hasOutcome ? partsOf(context, year) : [];
  // Once for a block, and where the years stand side by side.
  const speaksForAll = row === places.glance(year) || isTotal;
  const each = item !== null ? "year" : year === null ? "itemYear" : "item";
  const remarks = [
    part !== undefined && speaksForAll ? partText(part, language) : "",
    year === NO_YEAR && speaksForAll ? budgetWords(language).noYearSays : "",
    remarked ? lackingText(comparison, each, language) : "",
  ].filter((text) => text !== "");
  if (remarks.length > 0) sheet.put(row, BUDGET_COLUMNS.remark, remarks.join(" "), { style: "textWrapped" });
}

/** The years that have both, of what has both. */
function chartOf({ table, places, language }: Context, at: number): LayoutChart | null {
  const words = budgetWords(language);
  const { years, from, apart } = places.pictured;
  const [begin] = years;
  if (begin === undefined) return null;
  const first = apart ? from : places.glance(begin);
  const to = first + years.length - 1;
  const hasPart = table.periods.some(({ year, part }) => year !== NO_YEAR && years.includes(year) && part !== null);
  return {
    id: `budget-${at + 1}`,
    kind: "column",
    title: words.chart(budgetTitle(table, language), { apart, hasPart }),
    description: words.chartSays,
    categories: columnRange(0, first, to),
    series: BUDGET_SIDES.map((side) => ({
      name: words.sides[side],
      values: columnRange(BUDGET_COLUMNS[side], first, to),
    })),
    axisTitles: { category: words.year, value: words.amount },
    format: "kronor",
    area: { from: { row: places.chart.from, column: 0 }, to: { row: places.chart.to, column: BUDGET_COLUMNS.used } },
  };
}
