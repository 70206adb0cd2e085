import { nativeTwin } from "../../calculation/catalogue";
import { fail, ok, type Result } from "../../calculation/result";
import type { CellRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import { checkLayouts } from "../check-layouts";
import { checkSettings } from "../check-settings";
import { layoutExtent, layoutRows } from "../layout-values";
import { markOf } from "../marks";
import { planSheets, sheetNamesById } from "../plan-sheets";
import type {
  Capabilities,
  DocumentFacts,
  Limits,
  Place,
  SheetInfo,
  Task,
  WorkbookFault,
  WorkbookPort,
  WriteOptions,
  WrittenSheet,
} from "../port";
import { readRows, type RowSource } from "../read-rows";
import { foldedName } from "../sheet-names";
import { breathe, runSteps, type Step } from "../steps";
import { buildBook } from "./build-book";
import { finishPackage } from "./finish-package";
import { loadExcelJs } from "./load-exceljs";
import { writtenLayout, type WrittenLayout } from "./written-sheet";

/** A workbook file: what was opened is read, what is written goes to a new file with only the written sheets. */
export interface XlsxWorkbook extends WorkbookPort {
  /** Name of the file that was opened; "" for a new one. */
  readonly fileName: string;
  /** The new file. Asking for it before any sheet is written is a mistake of the caller's and throws. */
  bytes(): Promise<Uint8Array>;
}

export const XLSX_LIMITS: Limits = {
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  sheetNameLength: 31,
  cells: 5_000_000,
};

const CAPABILITIES: Capabilities = {
  host: "xlsx",
  holdsSource: false,
  goTo: false,
  notes: true,
  tables: true,
  names: true,
  printSetup: true,
  charts: true,
  // A cache without records that Excel opens unrepaired could not be tried: a sheet without one is the better file.
  pivotTables: false,
  ownFunctions: false,
  limits: XLSX_LIMITS,
};

/** A sheet of an opened file. */
export interface OpenedSheet extends RowSource {
  readonly hidden: boolean;
  readonly mark: string | null;
}

/** What an opened file holds. */
export interface OpenedFile {
  readonly fileName: string;
  readonly sheets: readonly OpenedSheet[];
  readonly settings: ReadonlyMap<string, string>;
}

/** A new, empty workbook file. Until it is written there is nothing to read; then its own sheets are read. */
export function createXlsx(): XlsxWorkbook {
  return new Xlsx(null);
}

/** For openXlsx. */
export function openedWorkbook(file: OpenedFile): XlsxWorkbook {
  return new Xlsx(file);
}

class Xlsx implements XlsxWorkbook {
  readonly capabilities = CAPABILITIES;
  private written: readonly WrittenLayout[] = [];
  private facts: DocumentFacts | null = null;
  private readonly settings = new Map<string, string>();

  constructor(private readonly opened: OpenedFile | null) {}

  get fileName(): string {
    return this.opened?.fileName ?? "";
  }

  async listSheets(): Promise<Result<readonly SheetInfo[], WorkbookFault>> {
    return ok(
      this.readable().map(({ name, hidden, mark, usedRows, usedColumns }) => ({
        name,
        hidden,
        mark,
        usedRows,
        usedColumns,
      })),
    );
  }

  async activeSheet(): Promise<Result<string | null, WorkbookFault>> {
    return ok(null);
  }

  async readGrid(sheet: string, range?: CellRange, task?: Task): Promise<Result<Grid, WorkbookFault>> {
    const source = this.readable().find((candidate) => foldedName(candidate.name) === foldedName(sheet));
    if (source === undefined) return fail({ code: "sheet-missing", sheet });
    return readRows(source, XLSX_LIMITS, range, task);
  }

  async writeSheets(
    layouts: readonly SheetLayout[],
    options: WriteOptions,
    task?: Task,
  ): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
    const facts = options.document ?? this.facts;
    const { settings = {} } = options;
    const planned = planSheets(this.written, layouts, options.replaceMarked, XLSX_LIMITS.sheetNameLength);
    const names = sheetNamesById(this.written, planned);
    const after = [...this.written];
    const known = new Set(this.written.map((sheet) => sheet.mark));
    const steps: Step[] = [
      () => checkLayouts(layouts, XLSX_LIMITS, known) ?? checkSettings(settings, XLSX_LIMITS),
      ...planned.map((plan) => async () => {
        await breathe();
        const sheet = writtenLayout(plan, names, nativeTwin, facts?.language ?? "sv");
        if (!sheet.ok) return sheet.fault;
        if (plan.replaces === null) after.push(sheet.value);
        else after[plan.replaces] = sheet.value;
        return null;
      }),
      () => {
        this.written = after;
        for (const [key, value] of Object.entries(settings)) this.settings.set(key, value);
        this.facts = facts;
        return null;
      },
    ];
    const done = await runSteps(steps, task);
    if (!done.ok) return done;
    return ok(planned.map(({ layout, name, replaces }) => ({ id: layout.id, name, replaced: replaces !== null })));
  }

  async readSetting(key: string): Promise<Result<string | null, WorkbookFault>> {
    return ok(this.settings.get(key) ?? this.opened?.settings.get(key) ?? null);
  }

  async writeSetting(key: string, value: string): Promise<Result<null, WorkbookFault>> {
    const tooLarge = checkSettings({ [key]: value }, XLSX_LIMITS);
    if (tooLarge !== null) return fail(tooLarge);
    this.settings.set(key, value);
    return ok(null);
  }

  async goTo(place: Place): Promise<Result<null, WorkbookFault>> {
    return fail({ code: "not-supported", what: `goTo ${place.sheet}` });
  }

  async bytes(): Promise<Uint8Array> {
    if (this.written.length === 0) throw new Error("No sheet has been written to the file");
    const library = await loadExcelJs();
    const packed = await buildBook(library, this.written).xlsx.writeBuffer();
    return finishPackage(packed as ArrayBuffer, this.written, this.settings, this.facts);
  }

  /** The opened file as it is; in a new one what has been written. */
  private readable(): readonly OpenedSheet[] {
    return this.opened === null ? this.written.map(writtenRows) : this.opened.sheets;
  }
}

function writtenRows(sheet: WrittenLayout): OpenedSheet {
  const extent = layoutExtent(sheet.layout);
  let rows: ReturnType<typeof layoutRows> | null = null;
  return {
    name: sheet.name,
    hidden: false,
    mark: markOf(sheet.mark),
    usedRows: extent.rows,
    usedColumns: extent.columns,
    row: (at, from, to) => {
      rows ??= layoutRows(sheet.layout);
      const row = rows[at];
      return Array.from({ length: to - from + 1 }, (_, index) => row?.[from + index] ?? null);
    },
  };
}
