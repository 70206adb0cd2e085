import { SHEET_IDS } from "../../../src/portfolio/report/report-input";
import type { CellRange } from "../../../src/sheet/address";
import type { LayoutChart, SheetLayout } from "../../../src/sheet/layout";
import { checkLayouts } from "../../../src/workbook/check-layouts";
import { MEMORY_LIMITS } from "../../../src/workbook/memory/memory-workbook";
import { rarTables } from "../rar-tables";
import { figure, OPTIONS, tablesOf } from "../tables";
import { cellOf, report, reportInput, sheetOf } from "./report-layouts";

type Report = Parameters<typeof report>;

const payback = (...input: Report): SheetLayout => sheetOf(report(...input), SHEET_IDS.payback);

function curve(...input: Report): { layout: SheetLayout; chart: LayoutChart } {
  const layout = payback(...input);
  const chart = layout.charts?.[0];
  if (chart === undefined) throw new Error("no curve");
  return { layout, chart };
}

const column = (layout: SheetLayout, { from, to }: CellRange): unknown[] =>
  Array.from({ length: to.row - from.row + 1 }, (_, at) => cellOf(layout, from.row + at, from.column)?.value);

const RAR: Report = [rarTables({ reconstructed: true })];

test("each line begins at minus the cost and crosses zero where the pooled payback ends", () => {
  const { layout, chart } = curve(...RAR);
  const months = column(layout, chart.categories) as number[];
  const { overYears, sectors } = reportInput(...RAR).portfolio;
  expect(chart.series).toHaveLength(4);
  for (const [at, { values }] of chart.series.entries()) {
    const net = column(layout, values) as number[];
    const sector = sectors[values.from.column - 1];
    const pooled = overYears.find((each) => each.sector === sector)?.pooled;
    if (pooled?.kind !== "value") throw new Error(`no payback of series ${at}`);
    expect(net[0]).toBeLessThan(0);
    for (const [place, month] of months.entries()) expect([sector, month, net[place]! >= 0]).toEqual([sector, month, month >= pooled.value]); // prettier-ignore
  }
});

test("the description says it in words: cost at the start, and when it is paid back", () => {
  expect(curve(...RAR).chart.description).toBe(
    "Linjediagram. För samhället börjar kurvan på minus kostnaden, 40\u00a0667 tkr, och når noll efter 3 år.",
  );
});

test("every sheet with a picture passes the check of layouts, whatever the source has", () => {
  const sources: Report[] = [
    RAR,
    [rarTables({ reconstructed: false })],
    [rarTables({ reconstructed: true }), { ...OPTIONS, horizons: [2, 7.5] }],
    [rarTables({ reconstructed: true }), { ...OPTIONS, horizons: [100] }],
    [tablesOf([], {})],
    [tablesOf([figure("region", 5)])],
  ];
  for (const source of sources) expect(checkLayouts(report(...source), MEMORY_LIMITS)).toBeNull();
});

test("without a cost or an income there is no curve, and no page for it", () => {
  const layout = payback(tablesOf([], {}));
  expect([layout.charts, layout.print.breaksBefore]).toEqual([undefined, undefined]);
});

test("a long horizon goes by whole years, and no further than twenty", () => {
  const { layout, chart } = curve(rarTables({ reconstructed: true }), { ...OPTIONS, horizons: [100] });
  const months = column(layout, chart.categories) as number[];
  expect([months[1], months.at(-1)]).toEqual([12, 240]);
});

test("a payback longer than the horizon is seen to its end", () => {
  const { layout, chart } = curve(rarTables({ reconstructed: true }), { ...OPTIONS, horizons: [1] });
  expect(column(layout, chart.categories).at(-1)).toBe(36);
});

test("table and picture begin a page of their own, and the picture lies under its table", () => {
  const { layout, chart } = curve(...RAR);
  const [page = NaN] = layout.print.breaksBefore ?? [];
  expect(cellOf(layout, page, 0)?.value).toMatch(/^Ackumulerat netto/);
  expect(chart.area.from.row).toBeGreaterThan(chart.categories.to.row);
  expect(chart.area.to.column).toBeLessThan(layout.columnWidths.length);
});
