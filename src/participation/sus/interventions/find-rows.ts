import type { Grid } from "../../../sheet/grid";
import type { Field, LayoutId } from "../../model/found-tables";
import { cellsOf, rowKind, type Cells } from "../aggregates/blocks";
import { isAverage } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { isNote } from "../table";
import { holdsPersons, saysPersons } from "./of-persons";
import type { InterventionTable } from "./intervention-table";
import { yearOfCell } from "../year-text";
import { interventionField, isBarePlan, isPersonHeading, moneyAbove } from "./headings";

/** Headings that make rows interventions, not a table of something else with a label column "Insats". */
const TELLING: readonly Field[] = [
  "orientation", "preciseOrientation", "targetGroup", "measurement", "responsibleOrganisation", "decidedFunds", "description", "start", "end", "budgetYear", "esfFinanced", "volume", "anonymousWomen", "anonymousMen",
]; // prettier-ignore
const MONEY: readonly Field[] = ["budget", "outcome"];
const FIGURES: readonly Field[] = [
  "budget", "outcome", "budgetEsf", "outcomeEsf", "decidedFunds", "participants", "participantsWomen", "participantsMen",
  "plannedParticipants", "volume",
]; // prettier-ignore

/** Tables with one row per intervention; below titles, with headings in one row or two, several in a sheet. */
export function findInterventionTables(grid: Grid): readonly InterventionTable[] {
  const cells = cellsOf(grid);
  const sheetMoney = moneyAbove([grid.sheet]);
  const tablesIn = (part: Cells): readonly InterventionTable[] => allTablesIn(part, sheetMoney);
  const whole = tablesIn(cells);
  const parts = columnParts(cells);
  const found =
    whole.length > 0 || parts.length < 2 ? whole : parts.flatMap(([from, to]) => tablesIn(between(cells, from, to)));
  return found.filter((table) => !saysPersons(grid.sheet, table));
}

/** Runs of columns that hold anything: tables may stand beside each other. */
function columnParts(cells: Cells): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  for (let column = 0; column < cells.width; column++) {
    let blank = true;
    for (let row = 0; row < cells.height && blank; row++) blank = cells.blank(row, column);
    if (blank) continue;
    const last = parts.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else parts.push([column, column]);
  }
  return parts;
}

/** The cells as if nothing stood in other columns. */
function between(cells: Cells, from: number, to: number): Cells {
  const here = (column: number): boolean => column >= from && column <= to;
  return {
    height: cells.height,
    width: to + 1,
    value: (row, column) => (here(column) ? cells.value(row, column) : null),
    text: (row, column) => (here(column) ? cells.text(row, column) : ""),
    blank: (row, column) => !here(column) || cells.blank(row, column),
    figure: (row, column) => here(column) && cells.figure(row, column),
    year: (row, column) => here(column) && cells.year(row, column),
  };
}

function allTablesIn(cells: Cells, sheetMoney: YearMoney): readonly InterventionTable[] {
  const found: InterventionTable[] = [];
  for (let row = 0; row < cells.height; row++) {
    const table = tableAt(cells, row, sheetMoney);
    if (table === null) continue;
    found.push(table);
    row = table.last;
  }
  return found;
}

function tableAt(cells: Cells, row: number, sheetMoney: YearMoney): InterventionTable | null {
  const above = titlesAbove(cells, row).map((at) => firstText(cells, at));
  const money = moneyAbove(above) ?? (above.length === 0 ? sheetMoney : null);
  const two = headingsAt(cells, [row, row + 1]);
  const single = headingsAt(cells, [row], money);
  const headings = two !== null && (single === null || two.known > single.known) ? two : single;
  if (headings === null) return null;
  const { rows, columns } = headings;
  const fields = columns.flatMap(({ field }) => field ?? []);
  const titleRows = titlesAbove(cells, row);
  const title = titleRows
    .map((at) => firstText(cells, at))
    .filter((text) => !isNote(text))
    .join(" ");
  const layout = layoutOf(fields, columns);
  if (
    layout === null ||
    (layout === "A12" && !isCosts(fields, columns) && !countsPersons([title, ...columns.map(({ heading }) => heading)]))
  )
    return null;
  const below = Math.max(...rows) + 1;
  const last = lastRow(cells, below, columns);
  if (last < below || holdsPersons(cells, fields, columns, below, last)) return null;
  const used = columns.map(({ column }) => column);
  return {
    layout,
    confidence: layout === "A12" || isCosts(fields, columns) ? 0.85 : sureness(fields),
    title: title === "" ? null : title,
    titleRows,
    headingRows: rows,
    first: below,
    last,
    firstColumn: Math.min(...used),
    lastColumn: Math.max(...used),
    columns,
  };
}

const sureness = (fields: readonly Field[]): number =>
  Math.min(1, 0.6 + 0.1 * fields.filter((field) => TELLING.includes(field)).length);

/** "Insats | Budget | Utfall" and nothing else that tells: interventions with money. The register's cost report is A7. */
const isCosts = (fields: readonly Field[], columns: HeadingRows["columns"]): boolean =>
  fields.some((field) => MONEY.includes(field)) &&
  !fields.some((field) => TELLING.includes(field)) &&
  columns.every(({ heading }) => !/\b(?:esf|insatskostnad)\b|\u00b7/i.test(heading));

function layoutOf(fields: readonly Field[], columns: HeadingRows["columns"]): LayoutId | null {
  if (fields.filter((field) => field === "intervention").length !== 1) return null;
  const telling = new Set(fields.filter((field) => TELLING.includes(field)));
  const figures = fields.some((field) => FIGURES.includes(field));
  if (telling.size === 0) {
    if (fields.includes("participantsWomen") && fields.includes("participantsMen")) return "A12";
    if (!isCosts(fields, columns)) return null;
    // With an average it is a printed table too, whose figures are checked against each other.
    return columns.some(({ heading }) => isAverage(heading)) ? "A12" : "interventions";
  }
  if (!figures && telling.size < 2) return null;
  return telling.has("orientation") && telling.has("targetGroup") && !figures ? "A6" : "interventions";
}

/** Women and men may be counted, or their hours and averages: only the first are participants. */
function countsPersons(texts: readonly string[]): boolean {
  const said = foldLabel(texts.join(" "));
  return (
    /\b(?:antal|deltagare|budget|utfall)\b/.test(said) &&
    !/\b(?:timmar|timme|per deltagare|genomsnitt\w*|andel|procent)\b/.test(said)
  );
}

type YearMoney = ReturnType<typeof moneyAbove>;

interface HeadingRows {
  readonly rows: readonly number[];
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly field: Field | null }[];
  readonly known: number;
}

/** The headings of one row, or of two where the upper one spans columns; null where a row holds figures or persons. */
function headingsAt(cells: Cells, rows: readonly number[], money: YearMoney = null): HeadingRows | null {
  if (rows.some((row) => row >= cells.height || rowKind(cells, row, 0, cells.width - 1) !== "headings")) return null;
  const upper = rows.length > 1 ? filledRight(cells, rows[0]!) : [];
  const columns: { column: number; heading: string; field: Field | null }[] = [];
  for (let column = 0; column < cells.width; column++) {
    const own = cells.text(rows.at(-1)!, column);
    const over = own === "" && rows.length > 1 ? cells.text(rows[0]!, column) : (upper[column] ?? "");
    const parts = [over, own].filter((text) => text !== "");
    if (parts.length === 0) continue;
    const said = interventionField(parts.join(" ")) ?? (own === "" ? null : interventionField(own));
    // "Utfall per insats" over 2017, 2018, 2019: what stands under each year is what the line says.
    const field = said ?? (money !== null && yearOfCell(own) !== null ? money : null);
    columns.push({ column, heading: parts.join(" · "), field });
  }
  if (columns.some(({ heading }) => isPersonHeading(heading))) return null;
  const known = columns.filter(({ field }) => field !== null).length;
  return known < 2 ? null : { rows, columns: firstOfEach(withPlan(columns)), known };
}

/** "Budget | Planned | Participants": what is planned beside a budget is the number of participants. */
function withPlan(columns: HeadingRows["columns"]): HeadingRows["columns"] {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  if (!has("budget") || has("plannedParticipants")) return columns;
  return columns.map((column) =>
    column.field === null && isBarePlan(column.heading) ? { ...column, field: "plannedParticipants" } : column,
  );
}

/** A field stands in one column, except target groups and figures of several years. */
function firstOfEach(columns: HeadingRows["columns"]): HeadingRows["columns"] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { field, heading } = column;
    if (field === null || field === "targetGroup") return column;
    const year = /\b(?:19|20)\d\d\b/.exec(heading)?.[0] ?? "";
    const key = `${field}|${FIGURES.includes(field) ? year : ""}`;
    if (seen.has(key)) return { ...column, field: null };
    seen.add(key);
    return column;
  });
}

function filledRight(cells: Cells, row: number): readonly string[] {
  let held = "";
  return Array.from({ length: cells.width }, (_, column) => {
    const own = cells.text(row, column);
    held = own === "" ? held : own;
    return held;
  });
}

const MOST_BLANK_ROWS = 2;

/** The table goes on over single blank rows, until two of them, a new caption or headings of another table. */
function lastRow(cells: Cells, first: number, columns: HeadingRows["columns"]): number {
  let last = first - 1;
  let blanks = 0;
  for (let row = first; row < cells.height && blanks < MOST_BLANK_ROWS; row++) {
    const filled = columns.filter(({ column }) => !cells.blank(row, column));
    if (filled.length === 0) {
      blanks++;
      continue;
    }
    if (/^\s*tabell\s*\d/i.test(firstText(cells, row)) || (blanks > 0 && filled.length === 1)) break;
    if (isOtherHeading(cells, row, columns)) break;
    blanks = 0;
    last = row;
  }
  return last;
}

/** Headings of another kind: known ones that stand over other columns than here. */
function isOtherHeading(cells: Cells, row: number, columns: HeadingRows["columns"]): boolean {
  if (headsPersons(cells, row)) return true;
  const here = headingsAt(cells, [row]);
  return here !== null && here.known >= 3 && !isRepeatedHeading(cells, row, columns);
}

/** Headings of persons: with two that interventions have too, or two of persons alone. */
function headsPersons(cells: Cells, row: number): boolean {
  if (rowKind(cells, row, 0, cells.width - 1) !== "headings") return false;
  let persons = 0;
  let known = 0;
  for (let column = 0; column < cells.width; column++) {
    const text = cells.text(row, column);
    if (isPersonHeading(text)) persons++;
    else if (interventionField(text) !== null) known++;
  }
  return persons >= 2 || (persons === 1 && known >= 2);
}

/** The table's own headings again, as on a new printed page. */
export function isRepeatedHeading(cells: Cells, row: number, columns: HeadingRows["columns"]): boolean {
  const same = columns.filter(
    ({ column, field }) => field !== null && interventionField(cells.text(row, column)) === field,
  );
  return same.length >= 2;
}

function titlesAbove(cells: Cells, row: number): readonly number[] {
  const rows: number[] = [];
  for (let at = row - 1; at >= Math.max(0, row - 4); at--) {
    const kind = rowKind(cells, at, 0, cells.width - 1);
    if (kind === "text") rows.unshift(at);
    else if (kind !== "blank" || rows.length > 0) break;
  }
  return rows;
}

function firstText(cells: Cells, row: number): string {
  for (let column = 0; column < cells.width; column++) if (!cells.blank(row, column)) return cells.text(row, column);
  return "";
}
