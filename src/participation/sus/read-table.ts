import type { CalendarYear } from "../../calculation/units";
import type { ReadingIssue } from "../model/issues";
import type { CostFigure, ParticipantCount, SourceCell } from "../model/sector-tables";
import { issueAt, type IssuePlace } from "./issue-log";
import type { Scale } from "./meaning";
import type { RawFigure, TableReading } from "./raw-figure";
import { amountIn, costIn, isInMillions, monthsIn, participantsIn } from "./read-values";
import { contexts, isDerived, resolveColumn, scaleOf, yearLines, yearOfTable, type Resolved } from "./resolve";
import type { RowLedger } from "./row-ledger";
import type { FoundTable, TableColumn } from "./table";
import { readRows, type TableRow } from "./table-rows";
import { yearAround } from "./year-around";

/** What is gathered while a table is read. */
interface Gathered {
  readonly figures: RawFigure[];
  readonly participants: ParticipantCount[];
  readonly costs: CostFigure[];
  readonly issues: ReadingIssue[];
  /** All tables of the sheet: a loose count takes its year from the table around it. */
  readonly beside: readonly FoundTable[];
}

/** Reads every cell of a table: a figure with its cell, or an issue that says why not. Rows are marked in the ledger. */
export function readTable(table: FoundTable, beside: readonly FoundTable[], ledger: RowLedger): TableReading {
  for (const row of table.headerRows) ledger.mark(row, "heading");
  for (const line of [...table.captions, ...table.shared]) if (line.row !== null) ledger.mark(line.row, "title");
  const { rows, issues } = readRows(table, ledger);
  const gathered: Gathered = { figures: [], participants: [], costs: [], issues, beside };
  checkColumns(table, rows, gathered);
  checkYear(table, gathered);
  for (const row of rows) {
    const used = table.columns.map((column) => readCell(table, row, column, gathered)).some((read) => read);
    ledger.mark(row.row, used ? "used" : "unreadable");
  }
  const { figures, participants, costs } = gathered;
  return { table, figures, participants, costs, issues };
}

const placeOf = (table: FoundTable, row: TableRow, column: TableColumn): IssuePlace => ({
  view: table.view,
  row: row.row,
  column: column.column,
  heading: column.heading === "" ? row.label : column.heading,
  found: table.view.text(row.row, column.column),
});

/** Lists once each column that holds values but is not understood, and each that had to be guessed. */
function checkColumns(table: FoundTable, rows: readonly TableRow[], gathered: Gathered): void {
  const { view } = table;
  for (const column of table.columns) {
    const asked = rows.filter((row) => row.measure === null);
    const row = asked.find((one) => view.isValue(one.row, column.column) || view.year(one.row, column.column) !== null);
    if (row === undefined || column.column === table.yearColumn) continue;
    const resolved = resolveColumn(table, column, null);
    const top = table.headerRows[0] ?? row.row;
    const found = column.heading === "" ? view.text(row.row, column.column) : column.heading;
    const place = { view, row: top, column: column.column, heading: column.heading, found };
    if (resolved.kind === "unknown") {
      const code = ({ column: "unknown-column", measure: "measure-unknown", horizon: "horizon-unknown" } as const)[
        resolved.why
      ];
      gathered.issues.push(issueAt(code, "warning", place));
    } else if (resolved.kind === "figure" && resolved.guessed) {
      gathered.issues.push(issueAt("heading-guessed", "warning", place, { measure: resolved.measure }));
    }
  }
}

/** Lists a year in the table's corner that its caption contradicts; the corner is nearer and is used. */
function checkYear(table: FoundTable, gathered: Gathered): void {
  const corner = table.corner.meaning.year;
  const [caption] = yearLines(table).flatMap((line) => line.meaning.year ?? []);
  if (corner === null || caption === undefined || caption === corner) return;
  const { view, labelColumn } = table;
  const place = { view, row: table.headerRows[0] ?? table.firstRow, column: labelColumn, found: table.corner.text };
  gathered.issues.push(issueAt("year-conflict", "warning", place, { year: corner, caption }));
}

/** Whether the cell gave a figure. */
function readCell(table: FoundTable, row: TableRow, column: TableColumn, gathered: Gathered): boolean {
  if (column.column === table.yearColumn) return false;
  const resolved = resolveColumn(table, column, row.measure);
  switch (resolved.kind) {
    case "ignored":
    case "unknown":
      return false;
    case "participants":
      return readParticipants(table, row, column, gathered);
    case "cost":
      return readCost(table, row, column, gathered);
    case "figure":
      return readFigure(table, row, column, resolved, gathered);
  }
}

function sourceCell(table: FoundTable, row: TableRow, column: TableColumn): SourceCell {
  const { origin, sheet } = table.view.grid;
  return {
    sheet,
    row: row.row + origin.row,
    column: column.column + origin.column,
    heading: column.heading,
    label: row.label,
    text: table.view.text(row.row, column.column),
  };
}

function noYear(table: FoundTable, row: TableRow, column: TableColumn, gathered: Gathered): false {
  const first = gathered.issues.every((issue) => issue.code !== "no-year");
  const facts = { about: resolveColumn(table, column, row.measure).kind === "figure" ? "table" : "participants" };
  if (first) gathered.issues.push(issueAt("no-year", "error", placeOf(table, row, column), facts));
  return false;
}

const yearAt = (table: FoundTable, row: TableRow, column: TableColumn): CalendarYear | null =>
  column.meaning.year ?? row.year ?? yearOfTable(table);

function readParticipants(table: FoundTable, row: TableRow, column: TableColumn, gathered: Gathered): boolean {
  const { view } = table;
  if (view.blank(row.row, column.column)) return false;
  const around = table.loose ? yearAround(view, gathered.beside, row.row) : null;
  const year = yearAt(table, row, column) ?? around;
  const read = participantsIn(view.number(row.row, column.column), placeOf(table, row, column));
  if (!read.ok) {
    gathered.issues.push(read.fault);
    return false;
  }
  if (year === null) return noYear(table, row, column, gathered);
  gathered.participants.push({ year, count: read.value, cell: sourceCell(table, row, column) });
  return true;
}

const isUnit = (view: FoundTable["view"], row: number, column: number): boolean =>
  view.isText(row, column) && view.meaning(row, column).onlyUnit;

/** The unit in a cell of its own: "Kostnad per deltagare | 16 | tkr". */
function unitBeside({ view }: FoundTable, { row, measure }: TableRow, { column }: TableColumn): Scale | null {
  return measure === "cost" && isUnit(view, row, column + 1) ? view.meaning(row, column + 1).scale : null;
}

function readCost(table: FoundTable, row: TableRow, column: TableColumn, gathered: Gathered): boolean {
  const { view } = table;
  if (row.measure === "cost" && (view.blank(row.row, column.column) || isUnit(view, row.row, column.column)))
    return false;
  const sector = row.sector ?? column.meaning.sector ?? sectorSaid(table) ?? "society";
  const place = placeOf(table, row, column);
  if (sector === "others") {
    gathered.issues.push(issueAt("unknown-row", "warning", place));
    return false;
  }
  const read = costIn(
    view.number(row.row, column.column),
    unitBeside(table, row, column) ?? scaleOf(table, column, row),
    place,
  );
  if (!read.ok) {
    gathered.issues.push(read.fault);
    return false;
  }
  const year = column.meaning.year ?? row.year ?? table.corner.meaning.year ?? table.section?.meaning.year ?? null;
  const derived = isDerived(table, column, row);
  gathered.costs.push({ year, sector, amount: read.value, derived, cell: sourceCell(table, row, column) });
  return true;
}

const sectorSaid = (table: FoundTable) =>
  contexts(table).find((line) => line.meaning.sector !== null)?.meaning.sector ?? null;

function readFigure(
  table: FoundTable,
  row: TableRow,
  column: TableColumn,
  resolved: Extract<Resolved, { kind: "figure" }>,
  gathered: Gathered,
): boolean {
  const place = placeOf(table, row, column);
  const sector = row.sector ?? column.meaning.sector ?? sectorSaid(table);
  const reading = table.view.number(row.row, column.column);
  if (sector === null) {
    gathered.issues.push(issueAt("unknown-row", "warning", place));
    return false;
  }
  const scale = scaleOf(table, column, row);
  const isMonths = resolved.measure === "payback" || resolved.measure === "paybackMean";
  const year = resolved.measure === "paybackMean" ? null : yearAt(table, row, column);
  if (year === null && resolved.measure !== "paybackMean") return noYear(table, row, column, gathered);
  const read = isMonths ? monthsIn(reading, place) : amountIn(reading, scale, place);
  if (!read.ok) {
    gathered.issues.push(read.fault);
    return false;
  }
  if (reading.kind === "number" && reading.oddlyGrouped === true) {
    gathered.issues.push(issueAt("number-repaired", "warning", place, { readings: reading.digits }));
  }
  const { measure, term, headed } = resolved;
  const derived = isDerived(table, column, row);
  const value = isMonths
    ? { amount: null, months: read.value as RawFigure["months"] }
    : { amount: read.value as RawFigure["amount"], months: null };
  gathered.figures.push({
    table,
    measure,
    year,
    sector,
    term,
    headed,
    ...value,
    inMillions: isInMillions(reading, scale),
    derived,
    cell: sourceCell(table, row, column),
  });
  return reading.kind !== "blank";
}
