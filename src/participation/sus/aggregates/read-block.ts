import { kronor } from "../../../calculation/units";
import type { Grid } from "../../../sheet/grid";
import type { FoundTable } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { foldLabel } from "../fold";
import type { RowMark } from "../row-ledger";
import { cellsOf, type Block, type BlockColumn, type BlockRow, type Cells } from "./blocks";
import { decimalsOf, readFigure, type FigureReading } from "./cell-figures";
import type { AggregateReading } from "./readings";
import { issueCollector, type IssueCollector } from "./import-issues";
import { isBefore, isAfter, isShare } from "./labels";
import { isOfHours, isPlanOrOutcome, likelyMeasure, measureOf, scaleOf, type FigureMeasure } from "./measures";

interface Context {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly block: Block;
  readonly cells: Cells;
  readonly issues: IssueCollector;
  /** Sheet-wide line such as "Belopp i tkr". */
  readonly sheetUnit: string | null;
}

/** Every figure of a block with its labels, measure and unit; cells that are no figures are listed, never 0. */
export function readBlock(grid: Grid, table: FoundTable, block: Block): AggregateReading {
  const cells = cellsOf(grid);
  const issues = issueCollector(table.sheet, table.id);
  const context: Context = { grid, table, block, cells, issues, sheetUnit: unitOfSheet(cells) };
  const figures: AggregateFigure[] = [];
  const marks: RowMark[] = [];
  const at = (row: number): number => row + grid.origin.row;
  for (const title of block.titles) marks.push({ row: at(title.row), what: "title" });
  for (const row of block.headingRows) marks.push({ row: at(row), what: "heading" });
  for (const row of block.notes) marks.push({ row: at(row), what: "note" });
  for (const row of sectionRows(block, cells)) marks.push({ row: at(row), what: "heading" });
  for (const row of block.rows) {
    const found = block.columns.flatMap((column) => readCell(context, row, column));
    figures.push(...found);
    const filled = block.columns.some(({ column }) => !cells.blank(row.row, column));
    marks.push({ row: at(row.row), what: found.length > 0 ? "used" : filled ? "unreadable" : "without-numbers" });
  }
  if (["A1", "A2", "A3", "A4", "A5"].includes(table.layout)) netOnly(context);
  return { figures: withSeriesRounding(figures), issues: issues.list(), marks };
}

/** A1-A5 tell net changes only: nothing says who moved where. */
function netOnly({ table, issues }: Context): void {
  if (table.layout === "A5" || table.layout === "A4") return;
  const facts = { title: table.title === null ? "" : table.title };
  issues.add({ code: "net-changes-only", severity: "info", row: table.headingRows.first, facts, done: "none" });
}

function sectionRows(block: Block, cells: Cells): readonly number[] {
  const known = new Set([...block.rows.map(({ row }) => row), ...block.notes, ...block.headingRows]);
  const rows: number[] = [];
  const last = block.rows.at(-1);
  for (let row = block.top; last !== undefined && row < last.row; row++) {
    if (known.has(row) || block.titles.some((title) => title.row === row)) continue;
    let filled = false;
    for (let column = block.firstColumn; column <= block.lastColumn; column++)
      filled = filled || !cells.blank(row, column);
    if (filled) rows.push(row);
  }
  return rows;
}

const MOST_HEAD_ROWS = 8;

function unitOfSheet(cells: Cells): string | null {
  for (let row = 0; row < Math.min(MOST_HEAD_ROWS, cells.height); row++) {
    for (let column = 0; column < Math.min(cells.width, 6); column++) {
      const text = cells.text(row, column);
      if (/^(?:alla |samtliga )?belopp\b.{0,30}\b(?:kr|tkr|mkr|kronor)\b/.test(foldLabel(text))) return text;
    }
  }
  return null;
}

function readCell(context: Context, row: BlockRow, column: BlockColumn): readonly AggregateFigure[] {
  const { grid, cells, issues } = context;
  const reading = readFigure(cells.value(row.row, column.column));
  if (reading.kind === "blank") return [];
  const place = {
    row: row.row + grid.origin.row,
    column: column.column + grid.origin.column,
    heading: [...row.labels, ...column.labels].join(" · "),
    found: cells.text(row.row, column.column),
  };
  switch (reading.kind) {
    case "suppressed":
      issues.add({ code: "number-suppressed", severity: "info", ...place, done: "value-left-out" });
      return [figureAt(context, row, column, reading)];
    case "error":
      issues.add({ code: "cell-error", severity: "error", ...place, done: "value-left-out" });
      return [];
    case "ambiguous": {
      const facts = { readings: reading.readings.join(" / ") };
      issues.add({ code: "number-two-readings", severity: "error", ...place, facts, done: "value-left-out" });
      return [];
    }
    case "text":
      issues.add({ code: "number-unreadable", severity: "error", ...place, done: "value-left-out" });
      return [];
    case "damaged": {
      const facts = { readings: reading.readings.join(" / ") };
      issues.add({ code: "number-unreadable", severity: "warning", ...place, facts, done: "value-left-out" });
      return [figureAt(context, row, column, reading)];
    }
    case "number":
      return [figureAt(context, row, column, reading)];
    case "pair":
      return [
        figureAt(context, row, column, { kind: "number", digits: reading.digits, unit: "count" }),
        figureAt(context, row, column, { kind: "number", digits: reading.share, unit: "share" }),
      ];
  }
}

type Shown = Extract<FigureReading, { kind: "number" | "suppressed" | "damaged" }>;

function figureAt(context: Context, row: BlockRow, column: BlockColumn, reading: Shown): AggregateFigure {
  const { grid, table, block, cells } = context;
  const said = [...[...column.labels].reverse(), ...[...row.labels].reverse()];
  const around = [block.corner, ...block.titles.map(({ text }) => text).reverse()];
  const measure = measureIn(table, said, around, reading, budgetColumn(block, column));
  const { unit, value, roundedTo, readings } = valueIn(context, measure, [...said, ...around], reading, row, column);
  return {
    table: table.id,
    layout: table.layout,
    title: table.title,
    sheet: table.sheet,
    at: { row: row.row + grid.origin.row, column: column.column + grid.origin.column },
    rowLabels: row.labels,
    columnLabels: column.labels,
    measure,
    unit,
    value,
    roundedTo,
    text: cells.text(row.row, column.column),
    repaired: readings === null ? null : { from: cells.text(row.row, column.column), readings, confirmedBy: null },
  };
}

/** "Budget | Utfall" as headings of their own are money, whatever the title counts. */
function budgetColumn(block: Block, { labels }: BlockColumn): FigureMeasure | null {
  const budgets = block.columns.some((column) => column.labels.some((label) => /\bbudget/i.test(label)));
  return budgets && labels.length === 1 && labels.every(isPlanOrOutcome) ? "amount" : null;
}

/** The cell's own unit goes first, then labels, then title; an average of money stays an average. */
function measureIn(
  table: FoundTable,
  said: readonly string[],
  around: readonly string[],
  reading: Shown,
  budgeted: FigureMeasure | null,
): FigureMeasure {
  const own = reading.kind === "suppressed" ? null : reading.unit;
  const byAll =
    table.layout === "A3"
      ? "count"
      : (measureOf(said) ?? budgeted ?? measureOf(around.filter(withoutSide)) ?? likelyMeasure(said));
  if (own === "share") return byAll === "changeShare" || byAll === "change" ? "changeShare" : "share";
  if (own === "count") return byAll === "before" || byAll === "after" || byAll === "change" ? byAll : "count";
  if (own === "months") return "months";
  if (own !== null) return byAll === "average" ? "average" : "amount";
  if (byAll !== null) return byAll;
  if (table.layout === "A13" || table.layout === "A7") return "amount";
  return "count";
}

/** A title that says "före och efter" says nothing of a single column. */
const withoutSide = (text: string): boolean => !isBefore(text) && !isAfter(text);

interface Valued {
  readonly unit: AggregateFigure["unit"];
  readonly value: string | null;
  readonly roundedTo: number | null;
  readonly readings: readonly string[] | null;
}

function valueIn(
  context: Context,
  measure: FigureMeasure,
  labels: readonly string[],
  reading: Shown,
  row: BlockRow,
  column: BlockColumn,
): Valued {
  const unit = unitIn(measure, labels);
  if (reading.kind === "suppressed") return { unit, value: null, roundedTo: null, readings: null };
  const scale = unit === "kr" ? amountScale(context, labels, reading, row, column) : 1;
  const percent = unit === "share" && isPercent(context, reading, row, column);
  const factor = percent ? kronor("0.01") : kronor(scale);
  if (reading.kind === "damaged") {
    const readings = reading.readings.map((digits) => kronor(digits).times(factor).toFixed());
    return { unit, value: null, roundedTo: factor.toNumber(), readings };
  }
  const value = kronor(reading.digits).times(factor);
  const step = kronor(10).pow(-decimalsOf(reading.digits)).times(factor);
  return { unit, value: value.toFixed(), roundedTo: step.toNumber(), readings: null };
}

function unitIn(measure: FigureMeasure, labels: readonly string[]): AggregateFigure["unit"] {
  switch (measure) {
    case "amount":
      return "kr";
    case "average":
      return isOfHours(labels) ? "hours" : "kr";
    case "share":
    case "changeShare":
      return "share";
    case "hours":
      return "hours";
    case "months":
      return "months";
    case "before":
    case "after":
    case "change":
      return labels.slice(0, 2).some((label) => isShare(label) && (isBefore(label) || isAfter(label)))
        ? "share"
        : "count";
    case "count":
      return "count";
  }
}

function amountScale(
  context: Context,
  labels: readonly string[],
  reading: Shown,
  row: BlockRow,
  column: BlockColumn,
): number {
  const own = reading.kind === "suppressed" ? null : reading.unit;
  if (own === "kr") return 1;
  if (own === "tkr") return 1000;
  if (own === "mkr") return 1000000;
  const stated = scaleOf(labels) ?? (context.sheetUnit === null ? null : scaleOf([context.sheetUnit]));
  if (stated !== null) return stated;
  const { grid, issues, cells } = context;
  const at = {
    row: row.row + grid.origin.row,
    heading: column.labels.join(" · "),
    found: cells.text(row.row, column.column),
  };
  issues.add({ code: "amount-unit-guessed", severity: "info", ...at, facts: { unit: "kr" }, done: "kept" });
  return 1;
}

/** 33 under "%" is a third; Excel's own percent cells hold 0.33. A column with a number above 1 is in percent. */
function isPercent(context: Context, reading: Shown, row: BlockRow, column: BlockColumn): boolean {
  if (reading.kind !== "suppressed" && reading.unit === "share") return true;
  const { block, cells } = context;
  if (typeof cells.value(row.row, column.column) !== "number") return true;
  const values = block.rows.map(({ row: at }) => cells.value(at, column.column));
  return values.some((value) => typeof value === "number" && Math.abs(value) > 1.5);
}

/** A number cell shows no trailing zeros: the finest step among a column's or row's numbers is the series' step. */
function withSeriesRounding(figures: readonly AggregateFigure[]): AggregateFigure[] {
  const finest = new Map<string, number>();
  const key = (figure: AggregateFigure): string => `${figure.measure}|${figure.unit}`;
  for (const figure of figures) {
    if (figure.roundedTo === null || figure.text !== plain(figure.text)) continue;
    const held = finest.get(key(figure));
    if (held === undefined || figure.roundedTo < held) finest.set(key(figure), figure.roundedTo);
  }
  return figures.map((figure) => {
    const step = finest.get(key(figure));
    const asNumber = figure.text === plain(figure.text);
    return step === undefined || figure.roundedTo === null || !asNumber ? figure : { ...figure, roundedTo: step };
  });
}

/** How JavaScript writes a number: a cell that holds a number, not a text with spaces, commas or units. */
const plain = (text: string): string => (/^-?\d+(?:\.\d+)?$/.test(text) ? text : `${text} `);
