import type { CellPosition, CellRange } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { SheetLayout } from "../sheet/layout";
import type { WorkbookFault } from "../sheet/workbook-fault";
import type { Language } from "../words/language";
import type { Result } from "../calculation/result";

export type { WorkbookFault };

/**
 * The one contract between the product and whatever holds the workbook (Excel, a browser grid, a file, memory).
 * Every adapter passes the same contract suite (tests/workbook/contract). Expected faults are values.
 */
export interface WorkbookPort {
  readonly capabilities: Capabilities;
  /** All sheets in order, hidden ones included; sheets the add-in made are marked and never offered as sources. */
  listSheets(): Promise<Result<readonly SheetInfo[], WorkbookFault>>;
  /** The sheet in view, where the host has one; null elsewhere. */
  activeSheet(): Promise<Result<string | null, WorkbookFault>>;
  /** One sheet's used cells, or a part of them, as values. Formulas give their last values. */
  readGrid(sheet: string, range?: CellRange, task?: Task): Promise<Result<Grid, WorkbookFault>>;
  /**
   * Writes all layouts as one unit: all of them appear, or none (a fault or a cancel leaves the workbook as it was).
   * A layout replaces the sheet carrying the same mark only when `replaceMarked` is set; a sheet of the user's is
   * never touched: a taken name gets " (2)", " (3)" and so on.
   */
  writeSheets(
    layouts: readonly SheetLayout[],
    options: WriteOptions,
    task?: Task,
  ): Promise<Result<readonly WrittenSheet[], WorkbookFault>>;
  /** A small setting kept in the workbook; null when it was never set. */
  readSetting(key: string): Promise<Result<string | null, WorkbookFault>>;
  writeSetting(key: string, value: string): Promise<Result<null, WorkbookFault>>;
  /** Shows a place to the user, where the host has a view (capability goTo). */
  goTo(place: Place): Promise<Result<null, WorkbookFault>>;
  /**
   * Puts a formula (English, with its "=") in the cell in view, in place of what is there, and tells which cell it was.
   * Absent where the host has no such cell.
   */
  insertFormula?(formula: string): Promise<Result<Place, WorkbookFault>>;
}

export interface Capabilities {
  readonly host: "excel" | "univer" | "xlsx" | "memory";
  /** The report opens in the host beside its source (false: a file of its own, so source ranges are copied in). */
  readonly holdsSource: boolean;
  readonly goTo: boolean;
  readonly notes: boolean;
  readonly tables: boolean;
  readonly names: boolean;
  readonly printSetup: boolean;
  readonly charts: boolean;
  readonly pivotTables: boolean;
  /** Whether our own functions can live in its cells. */
  readonly ownFunctions: boolean;
  readonly limits: Limits;
}

export interface Limits {
  readonly rows: number;
  readonly columns: number;
  readonly textLength: number;
  readonly sheetNameLength: number;
  /** Largest number of cells read or written at once. */
  readonly cells: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the layout it was written from, when the add-in made it. */
  readonly mark: string | null;
  /** Extent of the used cells counted from A1; 0 × 0 when empty. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

export interface WriteOptions {
  readonly replaceMarked: boolean;
  /** Write catalogue calls as our own functions where the host has them; else native twins. Default false. */
  readonly ownFunctions?: boolean;
  /** What a file says about itself; hosts with an open workbook leave its properties alone. */
  readonly document?: DocumentFacts;
}

/** No author and no machine: only what the report itself prints. */
export interface DocumentFacts {
  readonly title: string;
  readonly language: Language;
  /** Day of the report, "2026-11-22". */
  readonly date: string;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  readonly replaced: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly at: CellPosition;
}

/** Progress and cancel for long work; both optional. `done` never falls, and ends at `total`. */
export interface Task {
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between blocks. */
  readonly cancelled?: () => boolean;
}
