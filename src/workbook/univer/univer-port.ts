import type { Worksheet } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { fail, ok, type Result } from "../../calculation/result";
import { placeInWorkbook, type CellRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import type { WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { Language } from "../../words/language";
import { markedId } from "../marks";
import type {
  Capabilities,
  Limits,
  OwnFormulaCell,
  Place,
  SheetInfo,
  Task,
  WorkbookFault,
  WorkbookPort,
  WriteOptions,
  WrittenSheet,
} from "../port";
import { checkSettings } from "../check-settings";
import { readRows } from "../read-rows";
import { foldedName } from "../sheet-names";
import { breathe } from "../steps";
import { fromBook, refersToSheet } from "./from-book";
import type { GridParts } from "./grid";
import { UNIVER_CAPABILITIES } from "./limits";
import { ownFormulaCells, rowSource, sheetInfos } from "./read-sheets";
import { SETTINGS, toBook } from "./to-book";
import { writeSheets, type WriteTarget } from "./write-sheets";

/** The open grid as a workbook like any other. */
export function univerPort(grid: GridParts, language: () => Language, limits: Limits): WorkbookPort {
  return new UniverPort(grid, language, { ...UNIVER_CAPABILITIES, limits });
}

/** The open workbook as plain values. */
export const currentSnapshot = (grid: GridParts): WorkbookSnapshot => fromBook(grid.save(), grid.engine);

/** Opens a workbook in place of the one that is open; `inView` is the sheet to show. */
export function openSnapshot(grid: GridParts, workbook: WorkbookSnapshot, inView: string | null): void {
  grid.open(toBook(workbook));
  const first = grid
    .workbook()
    .getSheets()
    .find((sheet) => sheet.getName() === inView);
  if (first !== undefined) grid.api.getActiveWorkbook()?.setActiveSheet(first.getSheetId());
}

/** Values, and rows and columns that come, go or move with theirs. */
const CELLS_CHANGED =
  /^sheet\.mutation\.(set-range-values|(insert|remove|move|delete|reorder)-(rows?|col|columns|range))/;
const SHEETS_CHANGED = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-name)$/;

class UniverPort implements WorkbookPort {
  constructor(
    private readonly grid: GridParts,
    private readonly language: () => Language,
    readonly capabilities: Capabilities,
  ) {}

  async listSheets(): Promise<Result<readonly SheetInfo[], WorkbookFault>> {
    return this.asking(() =>
      ok(sheetInfos(this.grid.workbook(), this.grid.engine.spilled, (sheet) => this.markOf(sheet))),
    );
  }

  async activeSheet(): Promise<Result<string | null, WorkbookFault>> {
    return this.asking(() => ok(this.grid.workbook().getActiveSheet().getName()));
  }

  async readGrid(name: string, range?: CellRange, task?: Task): Promise<Result<Grid, WorkbookFault>> {
    return this.asking(async () => {
      const sheet = this.find(name);
      if (sheet === undefined) return fail({ code: "sheet-missing", sheet: name });
      return readRows(rowSource(sheet, this.grid.engine.spilled), this.capabilities.limits, range, task);
    });
  }

  async writeSheets(
    layouts: readonly SheetLayout[],
    options: WriteOptions,
    task?: Task,
  ): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
    return this.asking(() => writeSheets(this.target(), layouts, options, task));
  }

  async readSetting(key: string): Promise<Result<string | null, WorkbookFault>> {
    return this.asking(() => ok(this.settings()[key] ?? null));
  }

  async writeSetting(key: string, value: string): Promise<Result<null, WorkbookFault>> {
    const tooLarge = checkSettings({ [key]: value }, this.capabilities.limits);
    if (tooLarge !== null) return fail(tooLarge);
    return this.asking(() => {
      const open = this.grid.api.getActiveWorkbook();
      open?.setCustomMetadata({ ...open.getCustomMetadata(), [SETTINGS]: { ...this.settings(), [key]: value } });
      return ok(null);
    });
  }

  async goTo(place: Place): Promise<Result<null, WorkbookFault>> {
    return this.asking(async () => {
      const found = this.find(place.sheet);
      const open = this.grid.api.getActiveWorkbook();
      if (found === undefined || open === null) return fail({ code: "sheet-missing", sheet: place.sheet });
      const sheet = open.setActiveSheet(found.getSheetId());
      // Univer throws for a place beyond its sheet.
      const inside = place.at.row < sheet.getMaxRows() && place.at.column < sheet.getMaxColumns();
      const { row, column } = inside ? place.at : { row: 0, column: 0 };
      sheet.setActiveSelection(sheet.getRange(row, column));
      // The sheet is drawn before it can be scrolled; only as far as needed, as in Excel.
      await breathe();
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      this.grid.api.syncExecuteCommand(ScrollToRangeOperation.id, { range });
      return ok(null);
    });
  }

  watchCells(onChange: (sheet: string | null) => void): () => void {
    const listening = this.grid.api.onCommandExecuted(({ id, params }) => {
      if (SHEETS_CHANGED.test(id)) return onChange(null);
      if (!CELLS_CHANGED.test(id)) return;
      // Between two workbooks none is open.
      const open = this.grid.api.getActiveWorkbook()?.getWorkbook();
      const sheet = open?.getSheetBySheetId((params as { readonly subUnitId?: string } | undefined)?.subUnitId ?? "");
      if (sheet) onChange(sheet.getName());
    });
    return () => listening.dispose();
  }

  async readOwnFormulas(): Promise<Result<readonly OwnFormulaCell[], WorkbookFault>> {
    return this.asking(async () => {
      await this.grid.calculated();
      return ok(ownFormulaCells(this.grid.workbook(), this.grid.engine.formulaAt));
    });
  }

  async insertFormula(formula: string): Promise<Result<Place, WorkbookFault>> {
    return this.asking(async () => {
      const open = this.grid.api.getActiveWorkbook();
      const cell = open?.getActiveCell();
      if (!open || !cell) return fail({ code: "not-supported", what: "insertFormula: no active cell" });
      const place = {
        sheet: open.getActiveSheet().getSheetName(),
        at: { row: cell.getRow(), column: cell.getColumn() },
      };
      // A formula that spills into the cell fills it too: its value is there without being its own.
      const holds = cell.getFormula() || String(cell.getValue() ?? "");
      if (holds === formula) return ok(place);
      if (holds !== "") return fail({ code: "cell-not-empty", place: placeInWorkbook(place.sheet, place.at), holds });
      cell.setValue({ f: formula, v: null, p: null, si: null });
      await this.grid.calculated();
      return ok(place);
    });
  }

  private target(): WriteTarget {
    const { grid } = this;
    return {
      limits: this.capabilities.limits,
      language: this.language(),
      current: () => currentSnapshot(grid),
      backup: grid.save,
      restore: grid.open,
      replace: (workbook) => openSnapshot(grid, workbook, grid.workbook().getActiveSheet().getName()),
      calculated: grid.calculated,
    };
  }

  private settings(): Readonly<Record<string, string>> {
    const held: unknown = this.grid.api.getActiveWorkbook()?.getCustomMetadata()?.[SETTINGS];
    return typeof held === "object" && held !== null ? (held as Record<string, string>) : {};
  }

  private find(name: string): Worksheet | undefined {
    return this.grid
      .workbook()
      .getSheets()
      .find((sheet) => foldedName(sheet.getName()) === foldedName(name));
  }

  private markOf(sheet: Worksheet): string | null {
    for (const name of this.grid.api.getActiveWorkbook()?.getDefinedNames() ?? []) {
      const id = markedId(name.getName());
      if (id !== null && refersToSheet(name.getFormulaOrRefString(), sheet.getName())) return id;
    }
    return null;
  }

  /** What the grid throws is a fault like any other to those who ask. */
  private async asking<T>(
    ask: () => Result<T, WorkbookFault> | Promise<Result<T, WorkbookFault>>,
  ): Promise<Result<T, WorkbookFault>> {
    try {
      return await ask();
    } catch (error) {
      return fail({ code: "host-error", detail: error instanceof Error ? error.message : String(error) });
    }
  }
}
