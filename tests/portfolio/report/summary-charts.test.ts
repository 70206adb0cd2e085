import { summaryCharts } from "../../../src/portfolio/report/summary-charts";
import { SHEET_IDS } from "../../../src/portfolio/report/report-input";
import type { CellValue } from "../../../src/sheet/cell";
import { rarTables } from "../rar-tables";
import { report, sheetOf } from "./report-layouts";

const TABLE = {
  firstRow: 2,
  rows: 3,
  cost: 1,
  income: 2,
  net: 3,
  horizon: 5,
  columnWidths: [30, 10, 10, 10],
  below: 7,
};
const charts = (rows: readonly (readonly CellValue[])[], language: "sv" | "en" = "sv") =>
  summaryCharts(
    rows.flatMap((row, at) => row.map((value, column) => ({ row: 2 + at, column, value }))),
    TABLE,
    language,
  );

test("cost against income, and profitability, with their figures in words", () => {
  const [both, net] = charts([
    ["Samhället", 5000, 1000, 0],
    ["Kommunen", 2000, -3000, -17000],
    ["Övriga", "–", 4000, 20000],
  ]);
  expect(both).toMatchObject({
    id: "cost-income",
    categories: { from: { row: 2, column: 0 }, to: { row: 3, column: 0 } },
    series: [{ values: { from: { row: 2, column: 1 }, to: { row: 3, column: 1 } } }, { values: { from: { row: 2, column: 2 } } }], // prettier-ignore
    description: "Stapeldiagram. Kostnad och intäkt per år, tkr. Samhället: kostnad 5, intäkt per år 1; Kommunen: kostnad 2, intäkt per år −3.", // prettier-ignore
  });
  expect(net).toMatchObject({
    title: "Lönsamhet efter 5 år, tkr",
    categories: { to: { row: 4 } },
    description: "Stapeldiagram. Lönsamhet efter 5 år, tkr. Samhället: 0; Kommunen: −17; Övriga: 20.",
  });
});

test.each<[why: string, amounts: readonly CellValue[], rows: readonly number[] | null]>([
  ["a dash in the middle: the longest run", [1, "–", 2], [2, 2]],
  ["a dash first", ["–", 1, 2], [3, 4]],
  ["no figures: no picture", ["–", "–", "–"], null],
])("%s", (_why, amounts, rows) => {
  const found = charts(amounts.map((amount, at) => [`S${at}`, amount, amount, amount]));
  const ranges = found.map(({ categories: { from, to } }) => [from.row, to.row]);
  expect(ranges).toEqual(rows === null ? [] : [rows, rows]);
});

test("both lie under the table, side by side, within its columns", () => {
  const summary = sheetOf(report(rarTables({ reconstructed: true })), SHEET_IDS.summary);
  const [left, right] = summary.charts ?? [];
  const lastRow = Math.max(...summary.cells.map(({ row }) => row));
  expect(left!.area.from.row).toBeGreaterThan(lastRow);
  expect(right!.area.from).toEqual({ row: left!.area.from.row, column: left!.area.to.column + 1 });
  expect(right!.area.to.column).toBe(summary.columnWidths.length - 1);
});

test("in English", () => {
  expect(charts([["Society", 1000, 2000, 3000]], "en")[0]?.description).toMatch(/Society: cost 1, income per year 2/);
});
