import type { ExcelHost } from "./host";
import { codeOfRun, excelWithData } from "./in-excel";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = (host: ExcelHost, act: Act): Promise<unknown> =>
  codeOfRun(host, async (context) => {
    act(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
    return "done";
  });

const column = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns"); // prettier-ignore

test("a chart, its series and its words are there for those who ask anew", async () => {
  const host = excelWithData();
  await run(host, (sheet) => {
    const chart = column(sheet);
    chart.name = "Mitt";
    chart.title.text = "Rubrik";
    chart.axes.valueAxis.title.text = "Kronor";
    const second = chart.series.add("Andra");
    second.setValues(sheet.getRange("C1:C3"));
    second.setXAxisValues(sheet.getRange("A1:A3"));
    second.format.fill.setSolidColor("#d55e00");
    chart.setPosition(sheet.getRange("E2"), sheet.getRange("H9"));
  });
  const found = await host.excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Data").charts.getItem("mitt");
    chart.load("name,chartType,title/text");
    chart.series.load("items/name");
    const count = chart.series.getCount();
    await context.sync();
    return [chart.name, chart.chartType, chart.title.text, chart.series.items.map(({ name }) => name), count.value];
  });
  expect(found).toEqual(["Mitt", "ColumnClustered", "Rubrik", ["Series1", "Andra"], 2]);
  const [model] = host.book.sheet("Data")!.charts;
  expect(model!.series.map(({ values }) => host.book.placed(values))).toEqual(["Data!B1:B3", "Data!C1:C3"]);
  expect(model!.series[1]!.look).toEqual({ "fill.color": "#D55E00" });
  expect(model!.place).toEqual({ row: 1, column: 4, rows: 8, columns: 4 });
});

test("a copy of the sheet has its own chart of its own cells; renaming and deleting sheets are followed", async () => {
  const host = excelWithData();
  await run(host, (sheet) => {
    column(sheet).name = "Mitt";
    sheet.copy("After", sheet);
  });
  const shown = (name: string): (string | null)[] =>
    host.book.sheet(name)!.charts.flatMap(({ series }) => series.map(({ values }) => host.book.placed(values)));
  expect([shown("Data"), shown("Data (2)")]).toEqual([["Data!B1:B3"], ["'Data (2)'!B1:B3"]]);
  host.book.rename(host.book.sheet("Data")!, "Annat");
  expect(shown("Annat")).toEqual(["Annat!B1:B3"]);
});

test("clearing the cells leaves the chart, deleting it leaves none", async () => {
  const host = excelWithData();
  await run(host, (sheet) => {
    column(sheet).name = "Mitt";
    sheet.getRange().clear();
  });
  expect(host.book.sheet("Data")!.charts).toHaveLength(1);
  await run(host, (sheet) => sheet.charts.getItem("Mitt").delete());
  expect(host.book.sheet("Data")!.charts).toEqual([]);
});

test.each<[why: string, act: Act, code: string]>([
  ["a type that reports do not use", (sheet) => sheet.charts.add("Pie", sheet.getRange("B1:B3")), "ApiNotFound: excel-host does not implement charts of type Pie"], // prettier-ignore
  [
    "Excel's own choice of direction",
    (sheet) => sheet.charts.add("LineMarkers", sheet.getRange("B1:B3")),
    "ApiNotFound",
  ],
  ["a member not known", (sheet) => (column(sheet).style = 3), "ApiNotFound: excel-host does not implement setting Chart.Style"], // prettier-ignore
  ["a chart that is not there", (sheet) => sheet.charts.getItem("Nej").delete(), "ItemNotFound"],
  [
    "a colour that is none",
    (sheet) => column(sheet).series.getItemAt(0).format.fill.setSolidColor("röd"),
    "InvalidArgument",
  ],
  ["a marker that is none", (sheet) => (column(sheet).series.getItemAt(0).markerStyle = "Dot"), "InvalidArgument"],
  ["a gap between lines", (sheet) => (sheet.charts.add("LineMarkers", sheet.getRange("B1:B3"), "Columns").series.getItemAt(0).gapWidth = 3), "InvalidOperation"], // prettier-ignore
  [
    "a series of a block",
    (sheet) => column(sheet).series.add("x").setValues(sheet.getRange("A1:B2")),
    "InvalidArgument",
  ],
  ["a third series of two", (sheet) => (column(sheet).series.getItemAt(2).name = "x"), "ItemNotFound"],
  ["a chart of no size", (sheet) => column(sheet).setPosition(sheet.getRange("C3"), sheet.getRange("A1")), "InvalidArgument"], // prettier-ignore
  ["a long title", (sheet) => (column(sheet).title.text = "x".repeat(256)), "InvalidArgument"],
])("refused: %s", async (_why, act, code) => {
  expect(await run(excelWithData(), act)).toContain(code);
});

test("on a protected sheet nothing is drawn", async () => {
  const host = excelWithData();
  host.book.sheet("Data")!.protected = true;
  expect(await run(host, column)).toContain("AccessDenied");
});
