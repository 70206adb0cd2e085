import { LocaleType, Univer, UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { CalculationMode, FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Language } from "../../words/language";
import type { Engine } from "./from-book";
import { ownFunctions, type OwnFunctions } from "./functions";
import { gridLocale } from "./texts";
import { UNIT_ID } from "./to-book";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";

/** The grid's own parts, as the other files here use them. */
export interface GridParts {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The open workbook; another object after each opening. */
  readonly workbook: () => Workbook;
  readonly open: (book: IWorkbookData) => void;
  readonly save: () => IWorkbookData;
  readonly engine: Engine;
  /** Resolves when every formula has its value; rejects when that takes longer than the time given. */
  readonly calculated: () => Promise<void>;
}

const CALCULATION_MS = 60_000;
/** Menus of what no file keeps, or what needs a server. */
const HIDDEN_MENUS = [
  "sheet.menu.sheets-sort",
  "sheet.toolbar.permission",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
];

/** Mounts Univer in an element, with our functions known before the first workbook is opened. */
export function mountGrid(container: HTMLElement, language: Language, own: OwnFunctions): GridParts {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: gridLocale(language) } });
  const presets = [
    UniverSheetsCorePreset({
      container,
      menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
      disableAutoFocus: true,
      ribbonType: "simple",
      sheets: { disableForceStringAlert: true },
      formula: { function: ownFunctions(own), initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const workbook = (): Workbook => {
    const unit = api.getActiveWorkbook()?.getWorkbook();
    if (unit === undefined) throw new Error("No workbook is open in the grid");
    return unit;
  };
  return {
    univer,
    api,
    workbook,
    open: (book) => {
      if (api.getActiveWorkbook() !== null) api.disposeUnit(UNIT_ID);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, book);
      api.getActiveWorkbook()?.setNumfmtLocal(language === "sv" ? "sv" : "en");
    },
    save: () => {
      const open = api.getActiveWorkbook();
      if (open === null) throw new Error("No workbook is open in the grid");
      return open.save();
    },
    engine: engineOf(() => injector.get(FormulaDataModel)),
    calculated: () => injector.get(FormulaCalculationSessionService).waitForLatestApplied(CALCULATION_MS),
  };
}

function engineOf(model: () => FormulaDataModel): Engine {
  return {
    spilled: (sheetId) => model().getArrayFormulaCellData()[UNIT_ID]?.[sheetId] ?? {},
    formulaAt: (sheetId, row, column) => model().getFormulaStringByCell(row, column, sheetId, UNIT_ID) ?? null,
    spillAt: (sheetId, row, column) => {
      const range = model().getArrayFormulaRange()[UNIT_ID]?.[sheetId]?.[row]?.[column];
      if (!range) return null;
      const spill = { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
      return spill.rows * spill.columns > 1 ? spill : null;
    },
  };
}
