import { ok, type Result } from "../calculation/result";
import { calendarYear, type CalendarYear } from "../calculation/units";
import { readNumber } from "../participation/sus/read-number";
import { ASSUMPTIONS_ID, assumptionsSheet, shippedCell } from "../portfolio/report/assumptions-sheet";
import type { CellPosition } from "../sheet/address";
import { isCellError, type CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { FIRST_RULE_YEAR, LAST_RULE_YEAR } from "../valuation/assumptions/assumption-set";
import { assumptionNamed, editsOfRows, type EditColumns, type EditRowFault } from "../valuation/assumptions/edit-rows";
import type { Edits, EditValue } from "../valuation/assumptions/faults";
import { ASSUMPTION_NAMES, type AssumptionName } from "../valuation/assumptions/names";
import { assumptionHeading } from "../words/assumptions";
import type { Language } from "../words/language";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";

export { ASSUMPTIONS_ID } from "../portfolio/report/assumptions-sheet";

/** Names by which a sheet that carries no mark (made by hand, or by another program) is known. */
const SHEET_NAMES = ["antaganden", "assumptions"];
/** A table of assumptions begins here or it is none: a sheet of a million rows is not looked through for one. */
const HEAD_ROWS = 200;

/** What the workbook's own assumptions are. */
export interface AssumptionEdits {
  /** The sheet they were read from; null where there is none: then there are no edits. */
  readonly sheet: string | null;
  /** The rule year whose shipped values the sheet shows; null where it shows none. */
  readonly year: CalendarYear | null;
  /** Those that can be used; they hold for every rule year they are laid over. */
  readonly edits: Edits;
  /** What cannot be used, each with its cell: to be shown, never passed over. */
  readonly faults: readonly EditFault[];
  /** Sheets by their name or mark of assumptions that nothing was read from: to be shown too. */
  readonly unread: readonly UnreadSheet[];
}

export interface UnreadSheet {
  readonly sheet: string;
  /** Whether it is the add-in's own sheet. */
  readonly marked: boolean;
  /** It holds no table of names and values, or another sheet goes before it. */
  readonly why: "not-understood" | "another-holds";
}

export interface EditFault {
  readonly sheet: string;
  readonly at: CellPosition;
  /** The heading of its column; null where the table has no headings. */
  readonly heading: string | null;
  readonly fault: EditRowFault;
}

const NO_EDITS: AssumptionEdits = { sheet: null, year: null, edits: new Map(), faults: [], unread: [] };

/**
 * The assumptions written in the workbook: those of the sheet with our mark, else of one called Antaganden or
 * Assumptions that holds a table of names and values. Every other sheet of that name is told, with the reason.
 */
export async function readAssumptionEdits(
  port: WorkbookPort,
  task?: Task,
): Promise<Result<AssumptionEdits, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  let held: AssumptionEdits | null = null;
  const unread: UnreadSheet[] = [];
  for (const { name, mark } of assumptionsSheetsAmong(listed.value)) {
    const told = { sheet: name, marked: mark !== null };
    if (held !== null) unread.push({ ...told, why: "another-holds" });
    else {
      const grid = await port.readGrid(name, undefined, task);
      if (!grid.ok) return grid;
      held = editsInGrid(grid.value);
      if (held === null) unread.push({ ...told, why: "not-understood" });
    }
  }
  return ok({ ...(held ?? NO_EDITS), unread });
}

/** Sheets of assumptions among others, in the order they go before each other: one with our mark first. */
const assumptionsSheetsAmong = (sheets: readonly SheetInfo[]): readonly SheetInfo[] => [
  ...sheets.filter(({ mark }) => mark === ASSUMPTIONS_ID),
  ...sheets.filter(({ mark, name }) => mark === null && isAssumptionsName(name)),
];

const isAssumptionsName = (sheet: string): boolean => SHEET_NAMES.includes(sheet.trim().toLowerCase());

/**
 * Whether a sheet is a table of assumptions, and so nothing to import: by headings and a name of ours below them, or by
 * the sheet's own name. Its first rows are enough.
 */
export function isAssumptionsSheet({ sheet, origin, rows }: Grid): boolean {
  const head = rows.slice(0, HEAD_ROWS);
  const { headings } = editsOfRows(head, readNumber);
  if (isAssumptionsName(sheet)) return editsInGrid({ sheet, origin, rows: head }) !== null;
  return headings !== null && namesAny(head, headings);
}

const namesAny = (rows: Rows, { name, key }: Pick<EditColumns, "name" | "key">): boolean =>
  rows.some((cells) => [name, key].some((at) => at !== null && assumptionNamed(cells[at]) !== undefined));

/**
 * The edits of a sheet of assumptions.
 * @returns null where it holds no table of them: neither headings of ours, nor names of ours in its first column
 */
export function editsInGrid(grid: Grid): AssumptionEdits | null {
  const { sheet, origin, rows } = grid;
  const { edits, faults, headings } = editsOfRows(rows, readNumber);
  if (headings === null && !namesAny(rows, { name: 0, key: null })) return null;
  const shipped = headings === null ? null : shippedColumn(rows, headings);
  const headingAt = (column: number): string | null => {
    const cell = headings === null ? null : rows[headings.row]?.[column];
    return typeof cell === "string" ? cell.trim() : null;
  };
  const all = [...faults, ...(headings === null || shipped === null ? [] : changedShipped(rows, headings, shipped))];
  return {
    sheet,
    year: shipped?.year ?? null,
    edits,
    unread: [],
    faults: all
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column, fault }) => ({
        sheet,
        at: { row: origin.row + row, column: origin.column + column },
        heading: headingAt(column),
        fault: fault.code === "name-twice" ? { ...fault, first: origin.row + fault.first } : fault,
      })),
  };
}

type Rows = Grid["rows"];
interface ShippedColumn {
  readonly column: number;
  readonly year: CalendarYear;
}

/** "Grundvärde 2024": the column and the year it is of. */
function shippedColumn(rows: Rows, headings: EditColumns): ShippedColumn | null {
  const names = (["sv", "en"] as const).map((language) => assumptionHeading("shipped", language).toLowerCase());
  const cells = rows[headings.row] ?? [];
  for (const [column, cell] of cells.entries()) {
    const match = typeof cell === "string" ? /^(.*\S)\s+(\d{4})$/.exec(cell.trim()) : null;
    const year = Number(match?.[2]);
    if (match?.[1] === undefined || !names.includes(match[1].toLowerCase())) continue;
    if (year >= FIRST_RULE_YEAR && year <= LAST_RULE_YEAR) return { column, year: calendarYear(year) };
  }
  return null;
}

function changedShipped(rows: Rows, headings: EditColumns, { column, year }: ShippedColumn) {
  return rows.flatMap((cells, row) => {
    const found = cells[column] ?? null;
    const name = assumptionNamed(cells[headings.name]);
    if (row <= headings.row || name === undefined || found === null || found === "") return [];
    const shipped = shippedCell(name, year, "sv");
    if (sameValue(shipped, found) || sameValue(shippedCell(name, year, "en"), found)) return [];
    const fault: EditRowFault = { code: "shipped-differs", name, found: shownCell(found), shipped };
    return [{ row, column, fault }];
  });
}

const sameValue = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number"
    ? one.toPrecision(12) === other.toPrecision(12)
    : typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.trim().toLowerCase();

const shownCell = (value: NonNullable<CellValue>): EditValue => (isCellError(value) ? value.error : value);

/** What to do with the sheet: values of one's own by name, null to go back to the shipped one. */
export type EditChanges = ReadonlyMap<AssumptionName, EditValue | null>;

export interface AssumptionsToWrite {
  /** Laid over what the sheet holds when it is written. */
  readonly changes: EditChanges;
  /** Whose shipped values are to be shown; null: the year the sheet shows, else the last. */
  readonly year: CalendarYear | null;
  readonly language: Language;
  /** Write although cells of the sheet cannot be used: what stands in them is then lost. */
  readonly discardFaults?: boolean;
}

export type AssumptionsWritten =
  | { readonly kind: "written"; readonly sheet: WrittenSheet; readonly edits: Edits }
  /** Nothing was written: these cells, or what stands on a sheet of ours that cannot be read, would have been lost. */
  | { readonly kind: "refused"; readonly faults: readonly EditFault[]; readonly unread: readonly UnreadSheet[] };

/**
 * Writes the sheet Antaganden, or writes it again with what it holds: edits on the sheet stay unless they are changed
 * here. An unmarked sheet of the user's is read, and left as it is.
 */
export async function writeAssumptions(
  port: WorkbookPort,
  { changes, year, language, discardFaults = false }: AssumptionsToWrite,
  task?: Task,
): Promise<Result<AssumptionsWritten, WorkbookFault>> {
  const before = await readAssumptionEdits(port);
  if (!before.ok) return before;
  const { faults, unread } = before.value;
  const overwritten = unread.some(({ marked, why }) => marked && why === "not-understood");
  if ((faults.length > 0 || overwritten) && !discardFaults) return ok({ kind: "refused", faults, unread });
  const edits = changedEdits(before.value.edits, changes);
  const shown = year ?? before.value.year ?? LAST_RULE_YEAR;
  const layout = assumptionsSheet({ year: shown, edits, language });
  const written = await port.writeSheets([layout], { replaceMarked: true }, task);
  if (!written.ok) return written;
  const [sheet] = written.value;
  if (sheet === undefined) return { ok: false, fault: { code: "host-error", detail: "no sheet was written" } };
  return ok({ kind: "written", sheet, edits });
}

/** Edits with changes laid over, in the order of the assumptions. */
export function changedEdits(edits: Edits, changes: EditChanges): Edits {
  return new Map(
    ASSUMPTION_NAMES.flatMap((name) => {
      const value = changes.has(name) ? changes.get(name) : edits.get(name);
      return value === undefined || value === null ? [] : [[name, value] as const];
    }),
  );
}
