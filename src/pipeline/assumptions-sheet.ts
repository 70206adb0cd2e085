import { ok, type Result } from "../calculation/result";
import { readNumber } from "../participation/sus/read-number";
import type { CellPosition } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { editsOfRows, type EditRowFault } from "../valuation/assumptions/edit-rows";
import type { Edits } from "../valuation/assumptions/faults";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";

/** Id of the sheet's layout, and so its mark. */
export const ASSUMPTIONS_ID = "assumptions";

/** Names by which a sheet that carries no mark (made by hand, or by another program) is known. */
const SHEET_NAMES = ["antaganden", "assumptions"];

/** What the workbook's own assumptions are. */
export interface AssumptionEdits {
  /** The sheet they were read from; null where there is none: then there are no edits. */
  readonly sheet: string | null;
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

const NO_EDITS: AssumptionEdits = { sheet: null, edits: new Map(), faults: [] };

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
  const headingAt = (column: number): string | null => {
    const cell = rows[headings.row]?.[column];
    return typeof cell === "string" ? cell.trim() : null;
  };
  return {
    sheet,
    edits,
    faults: faults.map(({ row, column, fault }) => ({
      sheet,
      at: { row: origin.row + row, column: origin.column + column },
      heading: headingAt(column),
      fault: fault.code === "name-twice" ? { ...fault, first: origin.row + fault.first } : fault,
    })),
  };
}
