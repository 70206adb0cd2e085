import { IUniverInstanceService, LocaleService, type IDisposable } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { CellPosition } from "../../sheet/address";
import { isCellError, type CellValue } from "../../sheet/cell";
import { toSwedishFormula, type TypedFormulaFault } from "../../sheet/localised-formula";
import type { WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { Language } from "../../words/language";
import type { Limits, WorkbookFault, WorkbookPort } from "../port";
import { fail, ok, type Result } from "../../calculation/result";
import { cellValue } from "./cell-data";
import { createErrorWords } from "./error-words";
import { describeFunctions, readSwedishPunctuation, spaceAfterSemicolon } from "./editor-help";
import type { RunFunction } from "./functions";
import { showDecimalComma } from "./decimal-comma";
import { mountGrid, type GridParts } from "./grid";
import { withKnownFunctions, type KeptAsValue } from "./known-functions";
import { UNIVER_CAPABILITIES } from "./limits";
import { gridLocale } from "./texts";
import { UNIT_ID } from "./to-book";
import { readTyped, translateTyping, type TypedInput } from "./typed-input";
import { currentSnapshot, openSnapshot, univerPort } from "./univer-port";

export interface UniverOptions {
  readonly language: Language;
  /** Runs a function of the catalogue, with words in the language of the moment. */
  readonly run: RunFunction;
  /** What to open; an empty workbook with one sheet when left out. */
  readonly workbook?: WorkbookSnapshot;
  readonly dark?: boolean;
  /** The cell in view: told on every move, edit and recalculation. */
  readonly onCell?: (cell: CellInView) => void;
  readonly onTypedFault?: (fault: TypedFormulaFault) => void;
  /** A failure inside one of our functions: a bug. */
  readonly onBug?: (id: string, error: unknown) => void;
  /** For tests of the limits. */
  readonly limits?: Partial<Limits>;
}

export interface CellInView {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly value: CellValue;
  /** As the cell shows it, its number format and language applied. */
  readonly shown: string;
  /** With "=", as the user would type it; null when the cell has none. */
  readonly formula: string | null;
  /** The words of an error of ours; null when there are none. */
  readonly words: string | null;
}

export interface UniverWorkbook {
  readonly port: WorkbookPort;
  /**
   * Opens a workbook in place of the one that is open; a fault leaves that one open. Gives the formulas that the grid
   * cannot calculate: their cells keep the values they had.
   */
  open(workbook: WorkbookSnapshot): Promise<Result<readonly KeptAsValue[], WorkbookFault>>;
  /** The open workbook as plain values, to be saved as a file. */
  snapshot(): WorkbookSnapshot;
  cellInView(): CellInView | null;
  /** The words of an error of ours in a cell. */
  wordsAt(sheet: string, at: CellPosition): string | null;
  /** As if the user had typed the text in the cell in view. */
  enter(text: string): void;
  /** Puts the keyboard in the cell in view. */
  focus(): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  /** Resolves when every formula has its value. */
  calculated(): Promise<void>;
  dispose(): void;
}

const EMPTY: WorkbookSnapshot = {
  sheets: [
    {
      name: "Blad1",
      hidden: false,
      mark: null,
      values: [],
      details: [],
      columnWidths: [],
      merges: [],
      freeze: { rows: 0, columns: 0 },
      tables: [],
      tab: null,
    },
  ],
  names: [],
  settings: {},
};

/** Commands after which cells stand elsewhere, so that what is remembered by place no longer holds. */
const MOVING =
  /^sheet\.mutation\.(insert-row|insert-col|remove-rows?|remove-col|move-rows|move-columns|move-range|reorder-range|insert-range|delete-range)/;

/** Mounts a spreadsheet in an element and gives it as a workbook. Our functions work in its cells. */
export function createUniverWorkbook(container: HTMLElement, options: UniverOptions): UniverWorkbook {
  return new Mounted(container, options);
}

class Mounted implements UniverWorkbook {
  readonly port: WorkbookPort;
  private readonly grid: GridParts;
  private readonly words = createErrorWords();
  private readonly listening: IDisposable[] = [];
  private readonly typing: TypedInput;
  private language: Language;

  constructor(
    container: HTMLElement,
    private readonly options: UniverOptions,
  ) {
    this.language = options.language;
    const onBug = options.onBug ?? (() => undefined);
    this.typing = {
      language: () => this.language,
      onFault: (fault) => options.onTypedFault?.(fault),
    };
    this.grid = mountGrid(container, options.language, { run: options.run, words: this.words, onBug });
    const limits = { ...UNIVER_CAPABILITIES.limits, ...options.limits };
    this.port = univerPort(this.grid, () => this.language, limits);
    openSnapshot(this.grid, options.workbook ?? EMPTY, null);
    this.grid.api.toggleDarkMode(options.dark === true);
    const injector = this.grid.univer.__getInjector();
    translateTyping(injector, this.typing, this.grid.engine.formulaAt);
    readSwedishPunctuation(injector);
    this.listening.push(spaceAfterSemicolon(injector));
    showDecimalComma(injector, () => this.language);
    describeFunctions(injector, this.language);
    this.speakErrors();
    this.listen();
  }

  async open(opened: WorkbookSnapshot): Promise<Result<readonly KeptAsValue[], WorkbookFault>> {
    const functions = this.grid.univer.__getInjector().get(IFunctionService);
    const { workbook, kept } = withKnownFunctions(opened, (name) => functions.hasExecutor(name));
    const limited = tooLarge(workbook, this.port.capabilities.limits);
    if (limited !== null) return fail(limited);
    const before = this.grid.save();
    try {
      this.words.clear();
      openSnapshot(this.grid, workbook, null);
      await this.grid.calculated();
      return ok(kept);
    } catch (error) {
      this.grid.open(before);
      return fail({ code: "host-error", detail: error instanceof Error ? error.message : String(error) });
    }
  }

  snapshot(): WorkbookSnapshot {
    return currentSnapshot(this.grid);
  }

  cellInView(): CellInView | null {
    // Between two workbooks none is open.
    const open = this.grid.api.getActiveWorkbook();
    const cell = open?.getActiveCell();
    if (!open || !cell) return null;
    const sheet = open.getWorkbook().getActiveSheet();
    const at = { row: cell.getRow(), column: cell.getColumn() };
    const id = sheet.getSheetId();
    const spilled = this.grid.engine.spilled(id)[at.row]?.[at.column];
    const value = cellValue(sheet.getCellRaw(at.row, at.column)) ?? cellValue(spilled);
    const english = this.grid.engine.formulaAt(id, at.row, at.column);
    const formula = english === null || this.language === "en" ? english : toSwedishFormula(english);
    const shown = cell.getDisplayValue();
    return {
      sheet: sheet.getName(),
      at,
      value,
      shown,
      formula,
      words: isCellError(value) ? this.words.at(id, at) : null,
    };
  }

  wordsAt(name: string, at: CellPosition): string | null {
    const sheet = this.grid.workbook().getSheetBySheetName(name);
    return sheet ? this.words.at(sheet.getSheetId(), at) : null;
  }

  enter(text: string): void {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const cell = this.grid.api.getActiveWorkbook()?.getActiveCell();
    if (!sheet || !cell) return;
    const before = this.grid.workbook().getActiveSheet().getCellRaw(cell.getRow(), cell.getColumn());
    cell.setValue(readTyped(text, before, this.typing));
  }

  focus(): void {
    const injector = this.grid.univer.__getInjector();
    injector.get(IUniverInstanceService).focusUnit(UNIT_ID);
    injector.get(ILayoutService).focus();
  }

  setLanguage(language: Language): void {
    this.language = language;
    const injector = this.grid.univer.__getInjector();
    const locale = injector.get(LocaleService);
    locale.load({ [locale.getCurrentLocale()]: gridLocale(language) });
    locale.setLocale(locale.getCurrentLocale());
    describeFunctions(injector, language);
    this.grid.api.getActiveWorkbook()?.setNumfmtLocal(language);
    this.grid.api.getFormula().executeCalculation();
  }

  setDark(dark: boolean): void {
    this.grid.api.toggleDarkMode(dark);
  }

  calculated(): Promise<void> {
    return this.grid.calculated();
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.grid.univer.dispose();
  }

  /** Our words in place of the grid's general ones when the pointer rests on an error. */
  private speakErrors(): void {
    const alerts = this.grid.univer.__getInjector().get(CellAlertManagerService);
    const show = alerts.showAlert.bind(alerts);
    alerts.showAlert = (alert) => {
      const { subUnitId, row, col } = alert.location;
      const words = this.words.at(subUnitId, { row, column: col });
      show(words === null ? alert : { ...alert, message: words, width: 280, height: 110 });
    };
  }

  private listen(): void {
    const { api } = this.grid;
    const tell = (): void => {
      const cell = this.options.onCell === undefined ? null : this.cellInView();
      if (cell !== null) this.options.onCell?.(cell);
    };
    this.listening.push(
      api.addEvent(api.Event.SelectionChanged, tell),
      api.addEvent(api.Event.ActiveSheetChanged, tell),
      api.getFormula().calculationResultApplied(tell),
      api.onCommandExecuted(({ id }) => {
        if (id === "sheet.mutation.set-range-values") tell();
        // The selection itself follows a frame later.
        if (id === "sheet.operation.set-selections") setTimeout(tell, 50);
        if (!MOVING.test(id)) return;
        this.words.clear();
        api.getFormula().executeCalculation();
      }),
    );
  }
}

function tooLarge(workbook: WorkbookSnapshot, limits: Limits): WorkbookFault | null {
  for (const { name: sheet, values } of workbook.sheets) {
    const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
    const found = { rows: values.length, columns, cells: values.length * columns };
    for (const what of ["rows", "columns", "cells"] as const) {
      if (found[what] > limits[what])
        return { code: "too-large", what, sheet, found: found[what], limit: limits[what] };
    }
  }
  return null;
}
