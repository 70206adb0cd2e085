import type { CalendarYear, kronor } from "../../../calculation/units";
import type { Grid } from "../../../sheet/grid";
import type { Field, FoundTable, MappedColumn } from "../../model/found-tables";
import type { CountKind, InterventionRow, MoneyKind } from "../../model/interventions";
import { cellsOf, rowKind, type Cells } from "../aggregates/blocks";
import { readFigure } from "../aggregates/cell-figures";
import { issueCollector } from "../aggregates/import-issues";
import { isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { COVERED, isFree } from "../values/shown";
import { isNote } from "../table";
import type { RowMark } from "../row-ledger";
import { yearInText, yearOfCell } from "../year-text";
import { readAmount, readCount } from "./amounts";
import { canonicalResponsible, measurementOf, orientationOf, PROCESS_SUPPORT } from "./code-lists";
import { asEsf, esfRows } from "./cost-kinds";
import { isRepeatedHeading } from "./find-rows";
import { yearOfHeading } from "./headings";
import type { InterventionReading } from "./reading";
import { COUNTS, MONEY, type RowContext } from "./row-context";
import { readDate, readYesNo } from "./row-values";
import { targetGroupsOf } from "./target-groups";
import { printedTotals } from "./total-row";
import { tellUndated } from "./undated-rows";

export function readRows(grid: Grid, table: FoundTable): InterventionReading {
  const cells = cellsOf(grid);
  const issues = issueCollector(table.sheet, table.id);
  const byField = (field: Field): readonly MappedColumn[] => table.columns.filter((column) => column.field === field);
  const titled = yearOfTitle(table);
  const yearAbove = titled === null ? null : titled.year;
  const context: RowContext = { grid, cells, table, issues, columnsOf: byField, yearAbove };
  if (titled !== null) {
    const facts = { field: "budgetYear" };
    const row = table.headingRows.first;
    issues.add({ code: "taken-from-title", severity: "info", row, found: titled.text, facts, done: "kept" });
  }
  const marks: RowMark[] = headingMarks(context);
  const body = bodyRows(context, marks);
  const groups = groupsByRow(context, body);
  const rows = body.flatMap((row) => {
    const read = readRow(context, row, groups.get(row.at) ?? []);
    marks.push({ row: row.at + grid.origin.row, what: read.length > 0 ? "used" : "unreadable" });
    return read;
  });
  printedTotals(context, rows, marks);
  tellUndated(context, rows);
  const esf = esfRows(context, body);
  return { rows: rows.map((row) => (esf.has(row.row) ? asEsf(row) : row)), issues: issues.list(), marks };
}

function headingMarks({ grid, cells, table }: RowContext): RowMark[] {
  const marks: RowMark[] = [];
  for (let row = table.headingRows.first; row <= table.headingRows.last; row++) marks.push({ row, what: "heading" });
  for (let row = table.headingRows.first - 1; row >= grid.origin.row && marks.length < 8; row--) {
    const at = row - grid.origin.row;
    const kind = rowKind(cells, at, 0, cells.width - 1);
    if (kind === "text") marks.push({ row, what: "title" });
    else if (kind !== "blank") break;
  }
  return marks;
}

/** The year that the lines above the table say, or the sheet's name, where none of its own columns does. */
function yearOfTitle(table: FoundTable): { readonly year: CalendarYear; readonly text: string } | null {
  const { title, columns, sheet } = table;
  if (figureColumns(table).length === 0) return null;
  if (columns.some(({ field, heading }) => field === "budgetYear" || yearOfHeading(heading) !== null)) return null;
  for (const text of title === null ? [sheet] : [title, sheet]) {
    // The day a list was taken out is no year of its money.
    const year = /\d[-/.]\d|\b(?:uttag|utskriv|skapad|version)/i.test(text) ? null : yearInText(text);
    if (year !== null) return { year, text };
  }
  return null;
}

interface BodyRow {
  readonly at: number;
  readonly name: string;
  /** The row that says its year: itself, or one above it for further posts of an intervention. */
  readonly yearAt: number;
}

/** Rows that are interventions; notes, repeated headings and totals are marked here, never read as one. */
function bodyRows(context: RowContext, marks: RowMark[]): readonly BodyRow[] {
  const { grid, cells, table, issues } = context;
  const nameAt = context.columnsOf("intervention")[0]?.column;
  const found: BodyRow[] = [];
  let above: BodyRow | null = null;
  const columns = table.columns.map((column) => ({ ...column, column: column.column - grid.origin.column }));
  for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
    const at = row - grid.origin.row;
    const filled = columns.filter(({ column }) => !cells.blank(at, column));
    const own = nameAt === undefined ? "" : cells.text(at, nameAt - grid.origin.column);
    const [only] = filled;
    if (filled.length === 0) marks.push({ row, what: "blank" });
    else if (isRepeatedHeading(cells, at, columns)) {
      issues.add({ code: "heading-repeated", severity: "info", row, done: "row-left-out" });
      marks.push({ row, what: "heading" });
    } else if (filled.length === 1 && only !== undefined && isNote(cells.text(at, only.column)))
      marks.push({ row, what: "note" });
    else if (
      isTotal(own) ||
      isTotalRow(
        cells,
        at,
        filled.map(({ column }) => column),
        own,
      )
    )
      marks.push({ row, what: "total" });
    else if (filled.length === 1 && columns.length >= 3 && isLineBetween(own)) marks.push({ row, what: "heading" });
    else if (own !== "") {
      if (!isFree(own)) tellCovered(context, row);
      above = { at, name: own, yearAt: at };
      found.push(above);
    } else if (above !== null && (yearHere(context, at) !== null || saysKind(context, at))) {
      above = furtherPost(context, at, above);
      found.push(above);
    } else {
      const text = only === undefined ? "" : cells.text(at, only.column);
      issues.add({ code: "intervention-missing", severity: "warning", row, found: text, done: "row-left-out" });
      marks.push({ row, what: "unreadable" });
    }
  }
  return found;
}

/** The name leaves the reading covered, the same in the rows of its participants. */
function tellCovered({ issues, columnsOf }: RowContext, row: number): void {
  const [name] = columnsOf("intervention");
  const place = { row, column: name?.column ?? null, heading: name?.heading ?? null, found: COVERED };
  issues.add({ code: "intervention-covered", severity: "warning", ...place, done: "kept" });
}

/** "Pågående insatser", "Individinriktade:" or a sum told in words, alone in its row: no intervention of its own. */
function isLineBetween(text: string): boolean {
  const folded = foldLabel(text);
  return (
    /:\s*$/.test(text) ||
    /^(?:pagaende|avslutade|nya|planerade|tidigare|kommande|ovriga|individ\w*|struktur\w*) (?:insatser|projekt|aktiviteter|verksamheter)$/.test(
      folded,
    ) ||
    /^(?:insatser|projekt|individinriktade?|struktur(?:overgripande|inriktade|paverkande))$/.test(folded) ||
    /^(?:summa|totalt?|delsumma|kostnader|utfall|budget)\b.*\d/.test(folded)
  );
}

/** "Summa" may stand in another column than the name. */
const isTotalRow = (cells: Cells, row: number, columns: readonly number[], name: string): boolean =>
  name === "" && columns.some((column) => isTotal(cells.text(row, column)));

/** A row of the intervention above; a year that is blank is the one above too. */
function furtherPost(context: RowContext, at: number, { name, yearAt }: BodyRow): BodyRow {
  const { cells, grid } = context;
  const blank = context.columnsOf("budgetYear").every(({ column }) => cells.blank(at, column - grid.origin.column));
  return { at, name, yearAt: blank ? yearAt : at };
}

/** A kind of cost: then the row is a further post of the intervention above, as where cells are merged. */
const saysKind = (context: RowContext, at: number): boolean =>
  context.columnsOf("costKind").some(({ column }) => !context.cells.blank(at, column - context.grid.origin.column));

const yearHere = (context: RowContext, at: number) => {
  const column = context.columnsOf("budgetYear")[0]?.column;
  return column === undefined ? null : yearOfCell(context.cells.value(at, column - context.grid.origin.column));
};

function groupsByRow(context: RowContext, rows: readonly BodyRow[]): ReadonlyMap<number, readonly string[]> {
  const { grid, cells, issues } = context;
  const columns = context.columnsOf("targetGroup");
  const texts = columns.flatMap(({ column }) => rows.map(({ at }) => cells.text(at, column - grid.origin.column)));
  const split = targetGroupsOf(texts);
  const found = new Map<number, readonly string[]>();
  rows.forEach(({ at }, index) => {
    const groups = new Set(columns.flatMap((_, column) => split[column * rows.length + index] ?? []));
    found.set(at, [...groups]);
    if (groups.size < 2) return;
    const [column] = columns;
    const place = { row: at + grid.origin.row, column: column?.column ?? null, heading: column?.heading ?? null };
    issues.add({
      code: "several-target-groups",
      severity: "info",
      ...place,
      found: [...groups].join("; "),
      done: "kept",
    });
  });
  return found;
}

/** One intervention row; several where the headings name years ("Utfall 2018", "Utfall 2019"). */
function readRow(
  context: RowContext,
  { at, name, yearAt }: BodyRow,
  targetGroups: readonly string[],
): readonly InterventionRow[] {
  const { grid, cells, table } = context;
  const text = (field: Field): string | null => {
    const column = context.columnsOf(field)[0]?.column;
    const held = column === undefined ? "" : cells.text(at, column - grid.origin.column);
    return held === "" ? null : held;
  };
  const responsible = text("responsibleOrganisation");
  const shared = {
    sheet: table.sheet,
    row: at + grid.origin.row,
    name,
    association: text("association"),
    start: readDate(context, at, "start"),
    end: readDate(context, at, "end"),
    orientation: coded(context, at, "orientation", orientationOf),
    preciseOrientation: preciseOrientation(text),
    targetGroups,
    responsible: responsible === null ? null : canonicalResponsible(responsible),
    measurement: coded(context, at, "measurement", measurementOf),
    parties: text("parties"),
    esfFinanced: readYesNo(context, at, "esfFinanced"),
  };
  if (shared.start !== null && shared.end !== null && shared.end < shared.start) {
    context.issues.add({ code: "end-before-start", severity: "warning", row: shared.row, heading: name, done: "kept" });
  }
  const own = yearHere(context, yearAt) ?? context.yearAbove;
  const years = new Set(figureColumns(table).map(({ heading }) => yearOfHeading(heading)));
  const rows = [...years].flatMap((headed) => {
    const columns = figureColumns(table).filter(({ heading }) => yearOfHeading(heading) === headed);
    const { counts, money } = figures(context, at, columns);
    const empty = Object.keys(counts).length === 0 && Object.keys(money).length === 0;
    return empty && years.size > 1 ? [] : [{ ...shared, year: headed ?? own, counts, money }];
  });
  return rows.length > 0 ? rows : [{ ...shared, year: own, counts: {}, money: {} }];
}

/** Process support is no orientation, but the row says it: its words are kept beside the precise orientation. */
function preciseOrientation(text: (field: Field) => string | null): string | null {
  const [precise, orientation] = [text("preciseOrientation"), text("orientation")];
  const kept = orientation !== null && orientationOf(orientation) === null && saysSupport(orientation);
  const said = [precise, kept ? orientation : null].flatMap((one) => one ?? []);
  return said.length === 0 ? null : said.join("; ");
}

const saysSupport = (text: string): boolean => PROCESS_SUPPORT.test(foldLabel(text));

const figureColumns = (table: FoundTable): readonly MappedColumn[] =>
  table.columns.filter(({ field }) => field !== null && (COUNTS[field] !== undefined || MONEY[field] !== undefined));

function figures(context: RowContext, at: number, columns: readonly MappedColumn[]) {
  const counts: Partial<Record<CountKind, number>> = {};
  const money: Partial<Record<MoneyKind, ReturnType<typeof kronor>>> = {};
  for (const column of columns) {
    const count = column.field === null ? undefined : COUNTS[column.field];
    const kind = column.field === null ? undefined : MONEY[column.field];
    const reading = readFigure(context.cells.value(at, column.column - context.grid.origin.column));
    if (count !== undefined) {
      const value = readCount(context, at, column, reading);
      if (value !== null) counts[count] = value;
    }
    if (kind !== undefined) {
      const value = readAmount(context, at, column, reading);
      if (value !== null) money[kind] = value;
    }
  }
  return { counts, money };
}

/** A text that a list decides; a text the list does not know is listed and left out, never guessed. */
function coded<T>(context: RowContext, at: number, field: Field, decide: (text: string) => T | null): T | null {
  const [column] = context.columnsOf(field);
  if (column === undefined) return null;
  const text = context.cells.text(at, column.column - context.grid.origin.column);
  if (text === "") return null;
  const value = decide(text);
  if (value === null) {
    const row = at + context.grid.origin.row;
    const place = { row, column: column.column, heading: column.heading, found: text };
    context.issues.add({
      code: "code-unknown",
      severity: "warning",
      ...place,
      facts: { field, value: text },
      done: field === "orientation" && saysSupport(text) ? "kept" : "value-left-out",
    });
  }
  return value;
}
