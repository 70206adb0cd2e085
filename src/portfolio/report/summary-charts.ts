import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import type { LayoutCell, LayoutChart } from "../../sheet/layout";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { yearsText } from "../../words/portfolio";
import { chartTexts } from "../../words/report-charts";
import { columnRange } from "./sheet-builder";

/** Where the summary's table stands: its sectors' rows and the columns of its amounts. */
export interface SummaryTable {
  readonly firstRow: number;
  readonly rows: number;
  readonly cost: number;
  readonly income: number;
  readonly net: number;
  /** Of the net. */
  readonly horizon: number;
  readonly columnWidths: readonly number[];
  /** First row under the table that is free. */
  readonly below: number;
}

const CHART_ROWS = 20;

/** Cost against income, and profitability, side by side under the table whose cells they show. */
export function summaryCharts(cells: readonly LayoutCell[], table: SummaryTable, language: Language): LayoutChart[] {
  const texts = chartTexts(language);
  const value = (row: number, column: number): CellValue =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  const middle = halfWay(table.columnWidths);
  const area = (from: number, to: number): CellRange => ({
    from: { row: table.below, column: from },
    to: { row: table.below + CHART_ROWS - 1, column: to },
  });
  const tkr = (row: number, column: number): string => formatNumber(Number(value(row, column)) / 1000, 0, language);
  const name = (row: number): string => String(value(row, 0));
  const profit = texts.profit(yearsText(table.horizon, language));
  const both = numericRows(table, value, [table.cost, table.income]);
  const net = numericRows(table, value, [table.net]);
  const bars = { kind: "bar", format: "thousands", axisTitles: { value: texts.thousands } } as const;
  return [
    ...(both === null
      ? []
      : [
          {
            ...bars,
            id: "cost-income",
            title: texts.costAndIncome,
            description: texts.barsDescription(
              texts.costAndIncome,
              rowsOf(both).map((row) =>
                texts.costAndIncomePart(name(row), tkr(row, table.cost), tkr(row, table.income)),
              ),
            ),
            categories: columnRange(0, ...both),
            series: [
              { name: texts.cost, values: columnRange(table.cost, ...both) },
              { name: texts.income, values: columnRange(table.income, ...both) },
            ],
            area: area(0, middle),
          },
        ]),
    ...(net === null
      ? []
      : [
          {
            ...bars,
            id: "profitability",
            title: profit,
            description: texts.barsDescription(
              profit,
              rowsOf(net).map((row) => `${name(row)}: ${tkr(row, table.net)}`),
            ),
            categories: columnRange(0, ...net),
            series: [{ name: profit, values: columnRange(table.net, ...net) }],
            area: area(middle + 1, table.columnWidths.length - 1),
          },
        ]),
  ];
}

type Rows = readonly [from: number, to: number];

const rowsOf = ([from, to]: Rows): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The longest run of rows with numbers in all the columns: a dash among the values would be drawn as 0. */
function numericRows(
  { firstRow, rows }: SummaryTable,
  value: (row: number, column: number) => CellValue,
  columns: readonly number[],
): Rows | null {
  let longest: Rows | null = null;
  let from = firstRow;
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    if (!columns.every((column) => typeof value(row, column) === "number")) from = row + 1;
    else if (longest === null || row - from > longest[1] - longest[0]) longest = [from, row];
  }
  return longest;
}

/** The column that the left picture ends with, so that both are about as wide. */
function halfWay(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  for (const [column, width] of widths.entries()) {
    sum += width;
    if (sum >= whole / 2) return Math.min(column, widths.length - 2);
  }
  return 0;
}
