import type { Grid } from "../../sheet/grid";
import type { ConfirmedMapping, FoundTable, ImportIssue } from "../model/found-tables";
import { recogniseAggregates, textTableIssues } from "./aggregates";
import { recogniseInterventions } from "./interventions";
import { requiredFields } from "./mapping";
import { recogniseParticipants } from "./participants/recognise";
import { inReadingOrder, isParticipantTable } from "./participants/reader";
import { sectionName } from "./participants/sections";
import { isDate } from "./participants/table-end";
import { rowsAsText } from "./rows-as-text";

/**
 * The tables of a workbook's sheets, wherever in them they stand, each with a proposed mapping. The first 2,000 rows of
 * a sheet are enough: a table that reaches the last row given says so (`continues`). Where two readings of the same
 * cells compete, the surer one is taken. Never throws.
 */
export function findSourceTables(
  grids: readonly Grid[],
  remembered: readonly ConfirmedMapping[],
): { tables: FoundTable[]; issues: ImportIssue[] } {
  const tables: FoundTable[] = [];
  const issues: ImportIssue[] = [];
  for (const grid of grids) {
    const interventions = recogniseInterventions(grid);
    const found = surest([
      ...participantsAround(grid, interventions, remembered),
      ...interventions,
      ...recogniseAggregates(grid),
    ]).map((table) => withRemembered(table, remembered));
    tables.push(...found);
    if (found.length === 0 && grid.rows.some((row) => row.some((value) => value !== null && value !== ""))) {
      issues.push(nothingIn(grid));
    }
    issues.push(...textTableIssues(grid, found));
    for (const table of found) issues.push(...mappingIssues(table, grid), ...rowsOutside(table, found, grid));
  }
  return { tables, issues: inReadingOrder(issues) };
}

/** Tables of participants; where one of interventions begins further down in the same columns they end above it. */
function participantsAround(
  grid: Grid,
  interventions: readonly FoundTable[],
  remembered: readonly ConfirmedMapping[],
): readonly FoundTable[] {
  const whole = recogniseParticipants(grid, remembered);
  const cuts = interventions.filter((other) =>
    whole.some((table) => overlap(table, other) && table.headingRows.last < other.headingRows.first),
  );
  if (cuts.length === 0) return whole;
  const bounds = cuts.map(({ headingRows, bodyRows }) => [headingRows.first, bodyRows.last + 1] as const);
  const starts = [grid.origin.row, ...bounds.map(([, after]) => after)];
  const ends = [...bounds.map(([before]) => before), grid.origin.row + grid.rows.length];
  return starts.flatMap((from, at) => partOf(grid, from, ends[at] ?? from, remembered));
}

/** The tables of participants in some of a sheet's rows. */
function partOf(grid: Grid, from: number, to: number, remembered: readonly ConfirmedMapping[]): readonly FoundTable[] {
  const { row, column } = grid.origin;
  const rows = grid.rows.slice(from - row, to - row);
  const found = recogniseParticipants({ ...grid, rows, origin: { row: from, column } }, remembered);
  // What ends at a cut goes no further down.
  return to === row + grid.rows.length ? found : found.map(ended);
}

function ended(table: FoundTable): FoundTable {
  const { continues, ...whole } = table;
  return continues === true ? whole : table;
}

const overlap = (a: FoundTable, b: FoundTable): boolean =>
  a.headingRows.first <= b.bodyRows.last &&
  b.headingRows.first <= a.bodyRows.last &&
  a.firstColumn <= b.lastColumn &&
  b.firstColumn <= a.lastColumn;

/** Of tables that share cells the surest; in the order of the sheet. */
function surest(found: readonly FoundTable[]): FoundTable[] {
  const taken: FoundTable[] = [];
  const inOrder = [...found].sort((a, b) => b.confidence - a.confidence || b.columns.length - a.columns.length);
  for (const table of inOrder) if (!taken.some((other) => overlap(table, other))) taken.push(table);
  return taken.sort((a, b) => a.headingRows.first - b.headingRows.first || a.firstColumn - b.firstColumn);
}

/** Layouts whose recogniser knows of no confirmed mappings. */
function withRemembered(table: FoundTable, remembered: readonly ConfirmedMapping[]): FoundTable {
  const known = remembered.find((one) => one.layoutKey === table.layoutKey && one.layout === table.layout);
  if (known === undefined || table.columns.some(({ basis }) => basis === "remembered")) return table;
  const columns = table.columns.map((column, at) => {
    const own = known.columns[at];
    return own === undefined ? column : { ...column, field: own.field, code: own.code, basis: "remembered" as const };
  });
  return { ...table, columns };
}

/** A line above the rows of participants, or between them, names their intervention: its own reader says so. */
function isNamedAbove({ layout, title, bodyRows }: FoundTable, { rows, origin }: Grid): boolean {
  if (layout !== "participants") return false;
  if (title !== null && sectionName([title]) !== null) return true;
  return rows
    .slice(bodyRows.first - origin.row, bodyRows.last + 1 - origin.row)
    .some((row) => sectionName(row.filter((value) => value !== null && value !== "").map(String)) !== null);
}

/** Rows below a table of participants, and in no other, that hold dates where its rows do: they may have been its own. */
function rowsOutside(table: FoundTable, found: readonly FoundTable[], grid: Grid): ImportIssue[] {
  const dates = table.columns.filter(({ field }) => field === "start" || field === "end");
  if (table.layout !== "participants" || table.continues === true || dates.length === 0) return [];
  const below = found.filter((other) => other.headingRows.first > table.bodyRows.last);
  const limit = Math.min(grid.origin.row + grid.rows.length, ...below.map(({ headingRows }) => headingRows.first));
  const rows: number[] = [];
  for (let row = table.bodyRows.last + 1; row < limit; row++) {
    const cells = grid.rows[row - grid.origin.row];
    if (dates.some(({ column }) => isDate(cells?.[column - grid.origin.column] ?? null))) rows.push(row);
  }
  return rows.length === 0
    ? []
    : [issueOf(table.sheet, table, "row-outside", "warning", { rows, done: "row-left-out" })];
}

const SURE = 0.6;

function issueOf(
  sheet: string,
  table: FoundTable | null,
  code: ImportIssue["code"],
  severity: ImportIssue["severity"],
  rest: Partial<ImportIssue> = {},
): ImportIssue {
  return {
    code,
    severity,
    sheet,
    column: null,
    heading: null,
    found: null,
    facts: {},
    table: table === null ? null : table.id,
    rows: [],
    done: "none",
    ...rest,
  };
}

/** Why nothing is read of a sheet that holds something. */
function nothingIn(grid: Grid): ImportIssue {
  const text = rowsAsText(grid);
  if (text === null) return issueOf(grid.sheet, null, "no-table-found", "info");
  const found = text.sign === "\t" ? "TAB" : text.sign;
  return issueOf(grid.sheet, null, "rows-as-text", "error", { found, rows: [text.row], done: "row-left-out" });
}

/** What the mapping itself has to say: doubts, columns nothing is made of, columns that name persons. */
function mappingIssues(table: FoundTable, grid: Grid): ImportIssue[] {
  const issues: ImportIssue[] = [];
  const tell = (
    code: ImportIssue["code"],
    severity: ImportIssue["severity"],
    rest: Partial<ImportIssue> = {},
  ): void => {
    issues.push(issueOf(table.sheet, table, code, severity, rest));
  };
  if (table.confidence < SURE) tell("layout-guessed", "warning", { facts: { layout: table.layout } });
  for (const { column, heading, field, identity } of table.columns) {
    const at = { column, heading: heading === "" ? null : heading };
    if (identity === "number") tell("column-identity", "info", { ...at, done: "value-left-out" });
    else if (identity === "name") tell("column-name", "info", { ...at, done: "value-left-out" });
    else if (field === "note" && isParticipantTable(table))
      tell("free-text-left-out", "info", { ...at, done: "value-left-out" });
    else if (field === null) tell("column-unmapped", "info", { ...at, done: "kept" });
  }
  // Tables read by their labels have no columns to map.
  for (const field of table.columns.length === 0 ? [] : requiredFields(table.layout)) {
    if (field === "intervention" && isNamedAbove(table, grid)) continue;
    if (!table.columns.some((column) => column.field === field))
      tell("required-missing", "error", { facts: { field } });
  }
  return issues;
}
