import { cellAddress } from "../../src/sheet/address";
import type { ChartFacts, PivotFacts, SheetFacts, ValidationFacts } from "../workbook/contract/subject";
import { addressOf } from "./addresses";
import type { Book, ChartModel, PivotModel } from "./book";

/** What stands in a sheet of the host besides its values, for the contract of all adapters. */
export function factsOf(book: Book, name: string): SheetFacts {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  const formulas: Record<string, string> = {};
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) if (cell.formula !== null) formulas[cellAddress({ row, column })] = cell.formula;
  const names = book.names.flatMap(({ name: own, formula, visible }) => {
    const place = /^='?(.+?)'?!(.+)$/.exec(formula);
    const here = place?.[1]?.replaceAll("''", "'") === sheet.name;
    return visible && here ? [[own, place?.[2]?.replaceAll("$", "") ?? ""] as const] : [];
  });
  const rows = sheet.page.titleRows?.match(/\d+/g)?.map((row) => Number(row) - 1);
  return {
    formulas,
    notes: Object.fromEntries(sheet.notes),
    names: Object.fromEntries(names),
    tables: Object.fromEntries(sheet.tables.map((table) => [table.name, addressOf(table.area)])),
    charts: Object.fromEntries(sheet.charts.map((chart) => [chart.look["title.text"], chartFacts(book, chart)])),
    pivotTables: Object.fromEntries(sheet.pivots.map((pivot) => [pivot.name, pivotFacts(pivot)])),
    validations: Object.fromEntries(
      sheet.validations.flatMap(({ areas, rule, errorAlert }) =>
        areas.map((area) => [addressOf(area), validationFacts(rule as HostRule, errorAlert as { message: string })]),
      ),
    ),
    print: {
      orientation: sheet.page.orientation.toLowerCase(),
      repeatRows: rows === undefined ? null : [rows[0] ?? NaN, rows[1] ?? NaN],
    },
  };
}

interface HostRule {
  readonly list?: { readonly source: string };
  readonly decimal?: { readonly operator: string; readonly formula1: string; readonly formula2?: string };
}

function validationFacts({ list, decimal }: HostRule, { message }: { readonly message: string }): ValidationFacts {
  if (list !== undefined) return { rule: list.source, message };
  // The host gives operands back as formulas.
  const bound = (formula = ""): number => Number(formula.replace(/^=/, ""));
  return {
    rule: [bound(decimal?.formula1), decimal?.operator === "Between" ? bound(decimal.formula2) : null],
    message,
  };
}

const KINDS: Readonly<Record<string, string>> = { LineMarkers: "line", ColumnClustered: "column", BarClustered: "bar" };

function chartFacts(book: Book, { chartType, series, look, place }: ChartModel): ChartFacts {
  const cells = (source: ChartModel["series"][number]["values"]): string =>
    book.placed(source)?.split("!").at(-1) ?? "";
  return {
    kind: KINDS[chartType] ?? chartType,
    description: null,
    categories: [...new Set(series.map(({ categories }) => cells(categories)))].join(" "),
    series: series.map(({ name, values }) => [name, cells(values)] as const),
    axisTitles: ["categoryAxis", "valueAxis"].map((axis) => (look[`${axis}.title.text`] as string | undefined) ?? null),
    area: place === null ? "" : addressOf(place),
  };
}

const pivotFacts = ({ table, place, rows, columns, values }: PivotModel): PivotFacts => ({
  table,
  at: addressOf(place),
  rows,
  columns,
  values: values.map(({ field, summarizeBy, name }) => [field, summarizeBy.toLowerCase(), name] as const),
});
