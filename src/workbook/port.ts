import type { CellPosition, CellRange } from "../sheet/address";
import type { CellError, CellValue } from "../sheet/cell";
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
   * A layout replaces the sheet carrying the same mark only when `replaceMarked` says so; a sheet of the user's is
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
   * Puts a formula (English, with its "=") in the cell in view and tells which cell it was. Only in an empty one:
   * anything else is the fault "cell-not-empty", unless it is this very formula. Absent where the host has no such cell.
   */
  insertFormula?(formula: string): Promise<Result<Place, WorkbookFault>>;
  /**
   * Tells of cells as they change, by whomever, with the sheet they are on; null where the sheets themselves did.
   * Absent where the host tells of nothing.
   * @returns to be called when it need not be told any longer
   */
  watchCells?(onChange: (sheet: string | null) => void): () => void;
  /**
   * Rewrites the formulas with our functions that stand at #NAME? in the whole workbook, so that the host evaluates them
   * again; no other cell is touched. What was mended before a fault or a cancel stays mended: running it again goes on.
   * Absent where our functions' formulas cannot get stuck.
   */
  repairFormulas?(task?: Task): Promise<Result<RepairReport, WorkbookFault>>;
  /**
   * Every cell whose formula calls a function of ours, sheet by sheet, hidden ones too; nothing is changed.
   * Absent where formulas are not told.
   */
  readOwnFormulas?(task?: Task): Promise<Result<readonly OwnFormulaCell[], WorkbookFault>>;
  /**
   * Copies sheets, with their charts, and puts values in place of the copies' formulas with our functions, for those who
   * lack the add-in.
   * The copies are marked as ours, appear all or none, and no sheet of the user's changes.
   */
  freezeSheets?(request: FreezeRequest, task?: Task): Promise<Result<FreezeReport, WorkbookFault>>;
}

export interface OwnFormulaCell extends Place {
  /** English, with its "="; our functions under their own names. */
  readonly formula: string;
  readonly value: CellValue;
  /** "stuck": the host does not know our function. "calculating": it has no value yet. null: `value` is what it gave. */
  readonly state: "stuck" | "calculating" | null;
}

export interface RepairReport {
  /** Sheets with stuck formulas, in order. */
  readonly sheets: readonly RepairedSheet[];
  /** What ended the work before all sheets were seen; null when all of it was done. */
  readonly stopped: WorkbookFault | null;
}

export interface RepairedSheet {
  readonly sheet: string;
  readonly found: number;
  readonly mended: number;
  readonly left: readonly LeftFormula[];
}

export interface LeftFormula {
  readonly at: CellPosition;
  /** English, with its "=". */
  readonly formula: string;
  /** "still-unknown": rewritten, and still #NAME?. "not-reached": the work was stopped before it. */
  readonly why: "sheet-protected" | "text-format" | "part-of-array" | "still-unknown" | "refused" | "not-reached";
}

export interface FreezeRequest {
  /** null: every sheet that calls a function of ours. */
  readonly sheets: readonly string[] | null;
  /** Of the copy of a sheet, before it is shortened and numbered. */
  readonly copyName: (sheet: string) => string;
  /** Words for a cell that shows an error: what our function says of those arguments, or null where it says nothing. */
  readonly explain: (call: OwnCall | null, error: CellError, formula: string) => string;
}

/** A formula that is one call of ours, with the values of its arguments; null for one left out. */
export interface OwnCall {
  readonly id: string;
  readonly arguments: readonly (readonly (readonly CellValue[])[] | null)[];
}

export interface FreezeReport {
  readonly copies: readonly FrozenSheet[];
  /** Sheets that were not copied, and the first cell that is the reason. */
  readonly left: readonly { readonly sheet: string; readonly at: CellPosition | null; readonly why: FreezeObstacle }[];
}

export interface FrozenSheet {
  readonly sheet: string;
  readonly copy: string;
  /** Formulas with our functions that are values in the copy. */
  readonly formulas: number;
  /** Of them, those that showed an error; `noted` tells whether the words stand as notes in the copy. */
  readonly errors: readonly { readonly at: CellPosition; readonly words: string; readonly noted: boolean }[];
}

/** "stuck": at #NAME?, to be mended first. "calculating": the host has not got its value yet. */
export type FreezeObstacle = "no-own-formulas" | "sheet-protected" | "stuck" | "calculating";

/** Whether the host loads the add-in when this workbook is opened. */
export interface StartupSetting {
  read(): Promise<Result<boolean, WorkbookFault>>;
  write(load: boolean): Promise<Result<null, WorkbookFault>>;
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
  /** true: every layout; a list: those with these ids, while the others become sheets of their own beside the old. */
  readonly replaceMarked: boolean | readonly string[];
  /** Write catalogue calls as our own functions where the host has them; else native twins. Default false. */
  readonly ownFunctions?: boolean;
  /** Small settings kept with the workbook, as by `writeSetting`, but in one unit with the sheets. */
  readonly settings?: Settings;
  /** What a file says about itself; hosts with an open workbook leave its properties alone. */
  readonly document?: DocumentFacts;
}

/** Values by key; others than these stay as they are. */
export type Settings = Readonly<Record<string, string>>;

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
