import type { LayoutChart, LayoutPivotTable, SheetLayout } from "../../src/sheet/layout";
import { lineLength, wrongChart, wrongPivotTable } from "../../src/workbook/check-pictures";

const LIMITS = { rows: 100, columns: 10, textLength: 20, sheetNameLength: 31, cells: 60 };
const at = (row: number, column: number) => ({ row, column });
const down = (column: number, rows = 2) => ({ from: at(1, column), to: at(rows, column) });
const SHEET: SheetLayout = {
  id: "a",
  name: "Blad",
  cells: [
    { ...at(0, 0), value: "År" },
    { ...at(0, 1), value: "Kronor" },
    { ...at(1, 0), value: 2016 },
    { ...at(1, 1), value: 5 },
    { ...at(2, 0), value: 2017 },
    { ...at(2, 1), value: { error: "#N/A" } },
    { ...at(7, 7), value: "–" },
  ],
  columnWidths: [],
  print: { orientation: "portrait" },
  tables: [{ name: "T", range: { from: at(0, 0), to: at(2, 1) } }],
};
const CHART: LayoutChart = {
  id: "kurva-1",
  kind: "line",
  title: "Kurva",
  description: "Stiger.",
  categories: down(0),
  series: [{ name: "Kronor", values: down(1) }],
  area: { from: at(4, 0), to: at(6, 5) },
};
const chart = (...charts: LayoutChart[]) => wrongChart({ ...SHEET, charts }, LIMITS);

test("a chart of cells of its sheet passes; so does one in a row, and a blank or #N/A among the values", () => {
  const across = { categories: { from: at(0, 0), to: at(0, 1) }, series: [{ name: "x", values: { from: at(1, 0), to: at(1, 1) } }] }; // prettier-ignore
  expect(chart(CHART, { ...CHART, id: "b", ...across })).toBeNull();
  expect(wrongChart(SHEET, LIMITS)).toBeNull();
});

test.each<[why: string, change: Partial<LayoutChart>, said: RegExp]>([
  ["an id with å", { id: "å" }, /id/],
  ["no title", { title: " " }, /title/],
  ["a title longer than Excel takes", { title: "x".repeat(256) }, /title/],
  ["no words for those who do not see it", { description: "" }, /description/],
  ["no series", { series: [] }, /no series/],
  ["a series without a name", { series: [{ name: "", values: down(1) }] }, /without a name/],
  ["values longer than the categories", { series: [{ name: "Kronor", values: down(1, 3) }] }, /not as long/],
  ["a block as categories", { categories: { from: at(0, 0), to: at(1, 1) } }, /more than one row/],
  ["cells beyond the sheet", { categories: { from: at(99, 0), to: at(100, 0) } }, /A100:A101/],
  ["an area beyond the sheet", { area: { from: at(4, 0), to: at(5, 10) } }, /A5:K6/],
  ["a range the wrong way", { area: { from: at(5, 0), to: at(4, 0) } }, /no cells/],
  ["a picture over its own values", { area: { from: at(2, 1), to: at(9, 9) } }, /covers/],
  ["a picture over its own categories", { area: { from: at(0, 0), to: at(1, 0) } }, /covers/],
  ["a dash among the values, which Excel draws as 0", { categories: down(6, 9), series: [{ name: "x", values: down(7, 9) }], area: { from: at(20, 0), to: at(30, 3) } }, /text.*H8/], // prettier-ignore
])("%s", (_why, change, said) => {
  expect(chart({ ...CHART, ...change })).toMatch(said);
});

test("two charts with one id, in any case", () => {
  expect(chart(CHART, { ...CHART, id: "KURVA-1" })).toMatch(/twice/);
});

const PIVOT: LayoutPivotTable = {
  name: "P",
  source: { sheet: "a", table: "T" },
  at: at(3, 0),
  rows: ["År"],
  columns: [],
  values: [{ heading: "Kronor", summarise: "sum", name: "Summa" }],
};
const pivots = (...pivotTables: LayoutPivotTable[]) =>
  wrongPivotTable([SHEET, { ...SHEET, id: "p", name: "P", tables: [], pivotTables }], LIMITS);

test("a pivot table on a table written with it passes", () => {
  expect(pivots(PIVOT, { ...PIVOT, name: "P2", rows: [], columns: ["År"] })).toBeNull();
});

test.each<[why: string, change: Partial<LayoutPivotTable>, said: RegExp]>([
  ["a name with a space", { name: "a b" }, /name/],
  ["a place beyond the sheet", { at: at(100, 0) }, /place/],
  ["a table of another name", { source: { sheet: "a", table: "U" } }, /no table U/],
  ["a sheet that is not written with it", { source: { sheet: "b", table: "T" } }, /no table T/],
  ["no values", { values: [] }, /no values/],
  ["a heading the table does not have", { rows: ["Insats"] }, /Insats/],
  ["one heading in rows and columns", { columns: ["År"] }, /twice/],
  [
    "a value named as a heading",
    { values: [{ heading: "Kronor", summarise: "sum", name: "Kronor" }] },
    /name of a value/,
  ],
])("%s", (_why, change, said) => {
  expect(pivots({ ...PIVOT, ...change })).toMatch(said);
});

test("a sheet of pivot tables holds no tables or charts: it may stand as it is", () => {
  expect(wrongPivotTable([{ ...SHEET, pivotTables: [PIVOT] }], LIMITS)).toMatch(/beside/);
});

test("two pivot tables with one name", () => {
  expect(pivots(PIVOT, { ...PIVOT, name: "p" })).toMatch(/twice/);
});

test("cells in a line; a block has no length", () => {
  expect([lineLength(down(0)), lineLength({ from: at(0, 0), to: at(0, 2) }), lineLength({ from: at(0, 0), to: at(1, 1) })]).toEqual([2, 3, null]); // prettier-ignore
});
