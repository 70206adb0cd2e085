import { fn, rangeRef, type Formula } from "../../../sheet/formula";
import type { LayoutChart, SheetLayout } from "../../../sheet/layout";
import type { Language } from "../../../words/language";
import { dimensionText, pivotMeasureText } from "../../../words/pivot";
import { pivotBasisLines, SUPPRESSED } from "../../../words/pivot-basis";
import { pivotColumnText, pivotRows, type PivotRow } from "../../../words/pivot-rows";
import { pivotSheetWords } from "../../../words/pivot-sheet";
import { sectorText } from "../../../words/portfolio";
import { MEASURE_FACTS, SEVERAL_AT_ONCE, type PivotColumn, type PivotMeasure } from "../../pivot/model";
import type { SafeGroup, SafePivot } from "../../suppression/safe-report";
import { assumptionTable } from "../income-sheet";
import { breaksBetween, lastTableOnPages, rowsOnPage } from "../page-breaks";
import { columnRange, sheetBuilder, type SheetBuilder } from "../sheet-builder";
import { measureFormat, safeCellValue } from "./safe-cells";

export interface PivotSheetInput {
  readonly pivot: SafePivot;
  /** The sheet's key within the workbook: "pivot", or one for each named view. */
  readonly id: string;
  /** The view's name; null: what the pivot is by. */
  readonly name: string | null;
  readonly fewest: number;
  /** Protected together with all that stands beside it. Default: with other pivots only, which the sheet then says. */
  readonly together?: boolean;
  readonly date: string;
  readonly language: Language;
}

/** A pivot as a sheet: what it rests on, the table with its totals, a picture, and the assumptions. */
export function pivotSheet({
  pivot,
  id,
  name,
  fewest,
  together = false,
  date,
  language,
}: PivotSheetInput): SheetLayout {
  const words = pivotSheetWords(language);
  const builder = sheetBuilder();
  const title = name ?? pivotTitle(pivot, language);
  const written = together ? words.written(date) : `${words.written(date)} ${words.apart}`;
  const lines = [written, columnsLine(pivot, language), ...pivotBasisLines(pivot, fewest, language)];
  const heading = builder.title(title, lines);
  const keys = pivot.query.rows.length;
  const heads = [
    ...pivot.query.rows.map((dimension) => dimensionText(dimension, language)),
    ...pivot.columns.map((column) => pivotColumnText(column, pivot, language)),
    words.all,
    words.valued,
  ];
  builder.headings(heading, heads, keys);
  const rows = pivotRows(pivot, language);
  rows.forEach(({ group, labels, kind }, at) => putRow(builder, heading + 1 + at, group, labels, kind, pivot));
  const last = heading + rows.length;
  putTotal(builder, pivot, heading + 1, last + 1, language);
  const chart = chartOf(pivot, heading + 1, last, last + 3, language);
  const below = last + 3 + (chart === null ? 0 : CHART_ROWS + 1);
  const assumptions = assumptionTable(builder, below, yearsOf(pivot), language);
  const columnWidths = [34, ...(keys === 2 ? [30] : []), ...pivot.columns.map(() => 17), 13, 13];
  const places = { heading, end: last + 2, chart: chart === null ? null : last + 3, assumptions };
  return {
    id,
    name: words.sheet(name),
    cells: builder.cells,
    columnWidths,
    freeze: { rows: heading + 1, columns: keys },
    print: printOf(places, rowsOnPage({ cells: builder.cells, columnWidths })),
    ...(chart !== null && { charts: [chart] }),
    tab: "report",
  };
}

interface PrintedPlaces {
  readonly heading: number;
  /** The row after the total. */
  readonly end: number;
  readonly chart: number | null;
  readonly assumptions: number | null;
}

/** A table longer than a page has its heads on each; else what it rests on has, and no picture is cut by a page. */
function printOf({ heading, end, chart, assumptions }: PrintedPlaces, rows: number): SheetLayout["print"] {
  const own = [{ top: heading, end }, ...(chart === null ? [] : [{ top: chart, end: chart + CHART_ROWS }])];
  // Its lines above it go with it.
  const fits = end <= rows;
  const breaks = breaksBetween(own, rows).filter((row) => row !== heading);
  const print = lastTableOnPages(assumptions, breaks);
  return { orientation: "landscape", ...print, ...(fits ? {} : { repeatRows: [heading, heading] }) };
}

export function pivotTitle({ query, columns }: Pick<SafePivot, "query" | "columns">, language: Language): string {
  const by = query.rows.map((dimension) => dimensionText(dimension, language).toLowerCase());
  const [first] = columns;
  const what =
    query.columns.kind === "sectors" && first !== undefined
      ? pivotMeasureText(first.measure, query, language)
      : pivotSheetWords(language).portfolio;
  return pivotSheetWords(language).title(what, by);
}

function columnsLine({ query }: SafePivot, language: Language): string {
  const words = pivotSheetWords(language);
  return query.columns.kind === "measures"
    ? words.ofSector(sectorText(query.columns.sector, language))
    : words.bySector(pivotMeasureText(query.columns.measure, query, language));
}

function putRow(
  builder: SheetBuilder,
  row: number,
  { cells, counts }: SafeGroup,
  labels: readonly string[],
  kind: PivotRow["kind"] | "total",
  { columns }: SafePivot,
  formulaOf: (at: number) => Formula | null = () => null,
): void {
  const style = kind === "group" ? "figure" : "totalFigure";
  labels.forEach((label, at) => builder.put(row, at, label === "" ? null : label, { style: kind === "group" ? "label" : "total" })); // prettier-ignore
  cells.forEach((cell, at) => {
    const format = measureFormat((columns[at] as PivotColumn).measure);
    const formula = formulaOf(at);
    const live = formula === null ? {} : { formula };
    builder.put(row, labels.length + at, safeCellValue(cell), { style, format, ...live });
  });
  [counts.all, counts.valued].forEach((count, at) => {
    const column = labels.length + cells.length + at;
    builder.put(row, column, count === undefined ? null : (count ?? SUPPRESSED), { style, format: "count" });
  });
}

/** Sums live where every group shows its figure and groups make the total; the others as they were formed, from sums. */
function putTotal(builder: SheetBuilder, pivot: SafePivot, from: number, row: number, language: Language): void {
  const { query, groups, total, columns } = pivot;
  const keys = query.rows.length;
  const adds = keys === 1 && groups.length > 0 && addsUp(pivot);
  const isShown = ({ cells }: SafeGroup, at: number): boolean => cells[at]?.kind === "value";
  const sumOf = (at: number): Formula | null => {
    const shown = isShown(total, at) && groups.every((group) => isShown(group, at));
    const live = adds && shown && MEASURE_FACTS[(columns[at] as PivotColumn).measure].additive;
    return live ? fn("SUM", rangeRef(columnRange(keys + at, from, row - 1))) : null;
  };
  const labels = [pivotSheetWords(language).total, ...(keys === 2 ? [""] : [])];
  putRow(builder, row, total, labels, "total", pivot, sumOf);
}

const addsUp = ({ query }: SafePivot): boolean =>
  query.targetGroupRule !== "repeat" || !SEVERAL_AT_ONCE.some((one) => query.rows.includes(one));

const CHART_ROWS = 18;
const PICTURED: readonly PivotMeasure[] = [
  "cost",
  "incomeShort",
  "incomeLong",
  "profitabilityShort",
  "profitabilityLong",
];
const MOST_BARS = 20;

/** Cost and income side by side, where every group shows them: a hidden one would be drawn as nothing. */
function chartOf(pivot: SafePivot, from: number, to: number, at: number, language: Language): LayoutChart | null {
  const { query, columns, groups } = pivot;
  if (query.rows.length !== 1 || groups.length < 2 || groups.length > MOST_BARS) return null;
  const drawn = columns.flatMap((column, index) =>
    PICTURED.includes(column.measure) && groups.every(({ cells }) => cells[index]?.kind === "value") ? [index] : [],
  );
  if (drawn.length === 0) return null;
  const series = drawn.slice(0, 4).map((index) => ({
    name: pivotColumnText(columns[index] as PivotColumn, pivot, language),
    values: columnRange(1 + index, from, to),
  }));
  const words = pivotSheetWords(language);
  const title = pivotTitle(pivot, language);
  return {
    id: "groups",
    kind: "bar",
    title,
    description: words.picture(
      title,
      series.map(({ name }) => name),
      groups.length,
    ),
    categories: columnRange(0, from, to),
    series,
    axisTitles: { value: words.kronor },
    format: "kronor",
    area: { from: { row: at, column: 0 }, to: { row: at + CHART_ROWS - 1, column: Math.min(5, columns.length) } },
  };
}

const yearsOf = ({ income }: SafePivot): Parameters<typeof assumptionTable>[2] =>
  income.restsOn.map(({ year, assumptions }) => ({ year, restsOn: assumptions }));
