import { cellAddress, rangeAddress, type CellRange } from "../../sheet/address";
import { seriesLook, type SeriesLook } from "../../sheet/chart-looks";
import type { LayoutChart } from "../../sheet/layout";
import { EXCEL_FORMATS } from "../../sheet/styles";
import { freeWorkbookName } from "../marks";

/** A chart on its way, under a name that none on its sheet has. */
export interface NewChart {
  readonly name: string;
  readonly chart: LayoutChart;
}

/** Tells our charts from the user's on the same sheet. */
const PREFIX = "Payoff_diagram_";

export const isOurChart = (name: string): boolean => name.startsWith(PREFIX);

/** @param standing names of the charts that are on the sheet now */
export function newCharts(charts: readonly LayoutChart[], standing: readonly string[]): NewChart[] {
  const taken = new Set(standing.map((name) => name.toLowerCase()));
  return charts.map((chart) => ({ chart, name: freeWorkbookName(PREFIX + chart.id.replaceAll("-", "_"), taken, ".") }));
}

/** What a new chart is called at last, when the old one is gone: the same name each time. */
export interface FinalName {
  readonly now: string;
  readonly final: string;
}

/** @param standing names of the charts that were on the sheet before */
export function finalNames(charts: readonly LayoutChart[], standing: readonly string[]): FinalName[] {
  const others = newCharts(
    charts,
    standing.filter((name) => !isOurChart(name)),
  );
  return newCharts(charts, standing).map(({ name }, at) => ({ now: name, final: others[at]?.name ?? name }));
}

/**
 * Takes the old charts of ours away and gives the new ones their names. Only queues.
 * @param present names of the charts on the sheet now; what has been done already is not done again
 */
export function settleCharts(
  { charts }: Excel.Worksheet,
  names: readonly FinalName[],
  standing: readonly string[],
  present: ReadonlySet<string>,
): void {
  const waiting = names.filter(({ now, final }) => now !== final && present.has(now));
  const settled = new Set(names.filter((each) => !waiting.includes(each)).map(({ final }) => final));
  for (const name of standing)
    if (isOurChart(name) && present.has(name) && !settled.has(name)) charts.getItem(name).delete();
  for (const { now, final } of waiting) charts.getItem(now).name = final;
}

const TYPES = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

/** Adds charts of the sheet's own cells. Only queues: the sync is the caller's. All of it is older than the baseline. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly NewChart[]): void {
  for (const { name, chart } of charts) addChart(sheet, name, chart);
}

function addChart(sheet: Excel.Worksheet, name: string, chart: LayoutChart): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const range = (cells: CellRange): Excel.Range => sheet.getRange(rangeAddress(cells));
  const down = first.values.to.row > first.values.from.row;
  const added = sheet.charts.add(TYPES[chart.kind], range(first.values), down ? "Columns" : "Rows");
  added.name = name;
  chart.series.forEach((one, at) => {
    const series = at === 0 ? added.series.getItemAt(0) : added.series.add(one.name);
    series.name = one.name;
    if (at > 0) series.setValues(range(one.values));
    series.setXAxisValues(range(chart.categories));
    dressSeries(series, chart.kind, seriesLook(at));
  });
  added.title.text = chart.title;
  added.displayBlanksAs = "NotPlotted";
  added.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) added.legend.position = "Bottom";
  dressAxes(added.axes, chart);
  const { from, to } = chart.area;
  added.setPosition(sheet.getRange(cellAddress(from)), sheet.getRange(cellAddress(to)));
}

const LINES = { solid: "Continuous", dash: "Dash", dot: "Dot", dashDot: "DashDot", longDash: "DashDotDot" } as const;
const MARKERS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  x: "X",
  star: "Star",
} as const;

/** Points. */
const LINE_WEIGHT = 2.25;

function dressSeries(series: Excel.ChartSeries, kind: LayoutChart["kind"], look: SeriesLook): void {
  const color = `#${look.color}`;
  if (kind !== "line") {
    series.format.fill.setSolidColor(color);
    series.gapWidth = 60;
    series.invertIfNegative = false;
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = LINE_WEIGHT;
  series.format.line.lineStyle = LINES[look.dash];
  series.markerStyle = MARKERS[look.marker];
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function dressAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, axisTitles, format }: LayoutChart): void {
  if (axisTitles?.category !== undefined) categoryAxis.title.text = axisTitles.category;
  if (axisTitles?.value !== undefined) valueAxis.title.text = axisTitles.value;
  if (format !== undefined) valueAxis.numberFormat = EXCEL_FORMATS[format];
  // Beside the picture also where values are below 0; bars read from the top, as the cells do.
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = "High";
  }
}
