import { fail, ok, type Result } from "../calculation/result";
import type { ConfirmedMapping, Field, FoundTable, ImportIssue } from "../participation/model/found-tables";
import type { SourceRange } from "../participation/model/sector-tables";
import type { SourceImport } from "../participation/model/source-import";
import { findSourceTables } from "../participation/sus/find-source-tables";
import { readSectorTables } from "../participation/sus";
import type { InParts } from "../participation/sus/in-parts";
import { requiredFields } from "../participation/sus/mapping";
import { HEAD_ROWS, reachingDown } from "../participation/sus/reaching-down";
import type { ReadOptions } from "../participation/sus/read-options";
import { sourceReader } from "../participation/sus/source-reader";
import type { Grid } from "../sheet/grid";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { isAssumptionsSheet } from "./assumptions-sheet";
import { breathe } from "./breathe";

/** A block never has more rows, nor more cells: about 4 MB at most over the wire. */
const BLOCK_ROWS = 5000;
const BLOCK_CELLS = 150_000;

/** What a workbook's sheets turned out to be. */
export interface FoundSource {
  readonly tables: readonly FoundTable[];
  readonly issues: readonly ImportIssue[];
  /** Whether there are tables of incomes per sector, which the payback report is made from as they are. */
  readonly hasSectorTables: boolean;
  /** The sheets looked at, in order. */
  readonly sheets: readonly SheetInfo[];
}

/**
 * Looks for tables in the head of each sheet, or in all of it where it is small. A table that goes on below the head
 * reaches to the sheet's last row.
 * @param names sheets to look in; null: all that the add-in did not make itself, hidden ones too
 */
export async function findTablesIn(
  port: WorkbookPort,
  names: readonly string[] | null,
  remembered: readonly ConfirmedMapping[],
  task: Task = {},
): Promise<Result<FoundSource, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const sheets = listed.value.filter(
    ({ name, mark, usedRows }) => mark === null && usedRows > 0 && (names === null || names.includes(name)),
  );
  const heads: Grid[] = [];
  for (const sheet of sheets) {
    if (task.cancelled?.() === true) return fail({ code: "cancelled" });
    const head = await readRows(port, sheet, 0, Math.min(HEAD_ROWS, rowsInBlock(sheet.usedColumns)));
    if (!head.ok) return head;
    heads.push(head.value);
    task.onProgress?.(heads.length, sheets.length);
    await breathe();
  }
  // Values of the calculations: nobody's follow-up, whatever their table looks like.
  const assumptions = heads.filter(isAssumptionsSheet);
  const source = heads.filter((head) => !assumptions.includes(head));
  const { tables, issues } = findSourceTables(source, remembered);
  const rowsOf = new Map(sheets.map(({ name, usedRows }) => [name, usedRows]));
  const reaching = tables.map((table) => reachingDown(table, (rowsOf.get(table.sheet) ?? 0) - 1));
  const idNow = new Map(tables.map(({ id }, at) => [id, reaching[at]?.id ?? id]));
  const hidden = sheets.filter((sheet) => sheet.hidden && tables.some((table) => table.sheet === sheet.name));
  return ok({
    tables: reaching,
    issues: [
      ...issues.map((issue) => ({ ...issue, table: issue.table === null ? null : (idNow.get(issue.table) ?? null) })),
      ...hidden.map(({ name }) => sheetIssue(name, "sheet-hidden")),
      ...assumptions.map(({ sheet }) => sheetIssue(sheet, "sheet-of-assumptions")),
    ],
    hasSectorTables: readSectorTables(source).tables.ranges.some(({ kind }) => INCOME_KINDS.includes(kind)),
    sheets,
  });
}

const INCOME_KINDS: readonly SourceRange["kind"][] = ["income", "profitability"];

const sheetIssue = (sheet: string, code: "sheet-hidden" | "sheet-of-assumptions"): ImportIssue => ({
  code,
  severity: "info",
  sheet,
  table: null,
  column: null,
  rows: [],
  heading: null,
  found: null,
  facts: {},
  done: "none",
});

/** What reading needs, and what was found when the tables were looked for, which belongs to the import too. */
export interface ImportOptions extends ReadOptions {
  readonly found?: readonly ImportIssue[];
}

/**
 * What was found while looking that still holds of the tables read: nothing about tables left out, nor about a column
 * the user has decided since.
 */
function stillHolding(found: readonly ImportIssue[], tables: readonly FoundTable[]): ImportIssue[] {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return found.filter(({ table: id, sheet, code, column }) => {
    if (id === null) return sheet === null || sheets.has(sheet);
    const table = tables.find((each) => each.id === id);
    if (table === undefined) return false;
    if (code === "required-missing") return requiredFields(table.layout).some((field) => !hasField(table, field));
    return !table.columns.some((each) => each.column === column && each.basis === "user");
  });
}

/** Looking and reading may both tell the same. */
const keyOf = ({ code, sheet, table, column, facts }: ImportIssue): string =>
  JSON.stringify([code, sheet, table, column, facts]);

const hasField = ({ columns }: FoundTable, field: Field): boolean => columns.some((column) => column.field === field);

/** How long the longest piece of work between two breaths took, in milliseconds; for those who measure. */
export interface Measured {
  longestSlice: number;
}

/**
 * Reads the sheets of the tables in blocks; each block is parsed into columns and dropped, and the host may draw and
 * cancel between them.
 * @param now a clock in milliseconds, to measure the longest slice with
 */
export async function importSource(
  port: WorkbookPort,
  tables: readonly FoundTable[],
  options: ImportOptions,
  task: Task = {},
  measured: { readonly result: Measured; now(): number } | null = null,
): Promise<Result<SourceImport, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const names = new Set(tables.map(({ sheet }) => sheet));
  const missing = [...names].find((name) => !listed.value.some((sheet) => sheet.name === name));
  if (missing !== undefined) return fail({ code: "sheet-missing", sheet: missing });
  const sheets = listed.value.filter(({ name }) => names.has(name));
  const total = sheets.reduce((sum, { usedRows }) => sum + usedRows, 0);
  const reader = sourceReader(tables, options);
  const slice = <T>(work: () => T): T => {
    const began = measured?.now();
    const result = work();
    if (measured !== null && began !== undefined) {
      measured.result.longestSlice = Math.max(measured.result.longestSlice, measured.now() - began);
    }
    return result;
  };
  let done = 0;
  task.onProgress?.(0, total);
  for (const sheet of sheets) {
    const height = rowsInBlock(sheet.usedColumns);
    for (let from = 0; from < sheet.usedRows; from += height) {
      if (task.cancelled?.() === true) return fail({ code: "cancelled" });
      const block = await readRows(port, sheet, from, height);
      if (!block.ok) return block;
      slice(() => reader.addBlock(block.value));
      done += Math.min(height, sheet.usedRows - from);
      task.onProgress?.(done, total);
      await breathe();
    }
  }
  const finishing = reader.finishing();
  let part = slice(() => finishing.next());
  while (part.done !== true) {
    if (task.cancelled?.() === true) return fail({ code: "cancelled" });
    part = slice(() => partsOf(finishing));
    await breathe();
  }
  const read = part.value;
  const told = new Set(read.issues.map(keyOf));
  // What the reading made of an unknown column says more than that it is unknown.
  for (const issue of read.issues) {
    if (issue.code === "free-text-left-out") told.add(keyOf({ ...issue, code: "column-unmapped" }));
  }
  const before = stillHolding(options.found ?? [], tables).filter((issue) => !told.has(keyOf(issue)));
  return ok({ ...read, issues: [...before, ...read.issues] });
}

/** Milliseconds after which the host may draw again: a breath for each small part would take longer than the parts. */
const BETWEEN_BREATHS = 16;

function partsOf<T>(work: InParts<T>): IteratorResult<void, T> {
  const until = Date.now() + BETWEEN_BREATHS;
  let part = work.next();
  while (part.done !== true && Date.now() < until) part = work.next();
  return part;
}

const rowsInBlock = (columns: number): number =>
  Math.max(Math.min(BLOCK_ROWS, Math.floor(BLOCK_CELLS / Math.max(columns, 1))), 1);

function readRows(
  port: WorkbookPort,
  { name, usedRows, usedColumns }: SheetInfo,
  from: number,
  height: number,
): Promise<Result<Grid, WorkbookFault>> {
  const last = Math.min(from + height, usedRows) - 1;
  return port.readGrid(name, { from: { row: from, column: 0 }, to: { row: last, column: usedColumns - 1 } });
}
