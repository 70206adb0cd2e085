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
}

export interface EditFault {
  readonly sheet: string;
  readonly at: CellPosition;
  /** The heading of its column; null where the table has no headings. */
  readonly heading: string | null;
  readonly fault: EditRowFault;
}

const NO_EDITS: AssumptionEdits = { sheet: null, year: null, edits: new Map(), faults: [] };

/**
 * The assumptions written in the workbook: the sheet with our mark, else one called Antaganden or Assumptions that holds
 * a table of names and values. Another sheet of that name is the user's own business and is passed over.
 */
export async function readAssumptionEdits(
  port: WorkbookPort,
  task?: Task,
): Promise<Result<AssumptionEdits, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const sheet = assumptionsSheetAmong(listed.value);
  if (sheet === null) return ok(NO_EDITS);
  const grid = await port.readGrid(sheet.name, undefined, task);
  return grid.ok ? ok(editsInGrid(grid.value)) : grid;
}

/** The sheet of assumptions among others: one with our mark first. */
export const assumptionsSheetAmong = (sheets: readonly SheetInfo[]): SheetInfo | null =>
  sheets.find(({ mark }) => mark === ASSUMPTIONS_ID) ??
  sheets.find(({ mark, name }) => mark === null && SHEET_NAMES.includes(name.trim().toLowerCase())) ??
  null;

/** The edits of a sheet; without a heading row of ours it is no sheet of assumptions. */
export function editsInGrid(grid: Grid): AssumptionEdits {
  const { sheet, origin, rows } = grid;
  const { edits, faults, headings } = editsOfRows(rows, readNumber);
  if (headings === null) return NO_EDITS;
  const shipped = shippedColumn(rows, headings);
  const headingAt = (column: number): string | null => {
    const cell = rows[headings.row]?.[column];
    return typeof cell === "string" ? cell.trim() : null;
  };
  const all = [...faults, ...(shipped === null ? [] : changedShipped(rows, headings, shipped))];
  return {
    sheet,
    year: shipped?.year ?? null,
    edits,
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
  /** Nothing was written: these cells would have been lost. */
  | { readonly kind: "refused"; readonly faults: readonly EditFault[] };

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
  const { faults } = before.value;
  if (faults.length > 0 && !discardFaults) return ok({ kind: "refused", faults });
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
