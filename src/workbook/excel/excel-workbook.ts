import { fail, ok, type Result } from "../../calculation/result";
import type { CellRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import type {
  Capabilities,
  FreezeReport,
  FreezeRequest,
  Limits,
  OwnFormulaCell,
  Place,
  RepairReport,
  SheetInfo,
  Task,
  WorkbookFault,
  WorkbookPort,
  WriteOptions,
  WrittenSheet,
} from "../port";
import { checkSettings } from "../check-settings";
import { NOTES_SINCE, PIVOT_TABLES_SINCE, type ExcelApi } from "./excel-api";
import { codeOf, faultOf } from "./fault-of";
import { freezeSheets } from "./freeze-sheets";
import { readGrid } from "./read-blocks";
import { readOwnFormulas } from "./read-own-formulas";
import { repairFormulas } from "./repair-formulas";
import { insertFormula } from "./insert-formula";
import { putSettings, readSetting } from "./settings";
import { readStructure } from "./structure";
import { writeSheets } from "./write-sheets";

export const EXCEL_SHEET_LIMITS: Limits = {
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  sheetNameLength: 31,
  cells: 5_000_000,
};

/**
 * The workbook that is open in Excel.
 * @param excel from `hostExcel()`; tests give their own
 */
export function createExcelWorkbook(excel: ExcelApi): WorkbookPort {
  return new ExcelWorkbook(excel);
}

class ExcelWorkbook implements WorkbookPort {
  readonly capabilities: Capabilities;

  constructor(private readonly excel: ExcelApi) {
    this.capabilities = {
      host: "excel",
      holdsSource: true,
      goTo: true,
      notes: excel.supports(NOTES_SINCE),
      tables: true,
      names: true,
      printSetup: true,
      charts: true,
      pivotTables: excel.supports(PIVOT_TABLES_SINCE),
      ownFunctions: true,
      limits: EXCEL_SHEET_LIMITS,
    };
  }

  listSheets(): Promise<Result<readonly SheetInfo[], WorkbookFault>> {
    return this.asking(null, async (context) => {
      const { sheets } = await readStructure(context);
      const used = sheets.map(({ id }) =>
        context.workbook.worksheets
          .getItem(id)
          .getUsedRangeOrNullObject(true)
          .load("rowIndex,columnIndex,rowCount,columnCount"),
      );
      await context.sync();
      return ok(
        sheets.map(({ name, hidden, mark }, at) => {
          const range = used[at];
          const none = range === undefined || range.isNullObject;
          return {
            name,
            hidden,
            mark,
            usedRows: none ? 0 : range.rowIndex + range.rowCount,
            usedColumns: none ? 0 : range.columnIndex + range.columnCount,
          };
        }),
      );
    });
  }

  activeSheet(): Promise<Result<string | null, WorkbookFault>> {
    return this.asking(null, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return ok(sheet.name);
    });
  }

  readGrid(sheet: string, range?: CellRange, task?: Task): Promise<Result<Grid, WorkbookFault>> {
    return this.asking(sheet, (context) => readGrid(context, sheet, this.capabilities.limits, range, task));
  }

  writeSheets(
    layouts: readonly SheetLayout[],
    options: WriteOptions,
    task?: Task,
  ): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
    const { limits } = this.capabilities;
    return writeSheets(this.excel, { layouts, options, limits }, task);
  }

  readSetting(key: string): Promise<Result<string | null, WorkbookFault>> {
    return this.asking(null, (context) => readSetting(context, key));
  }

  async writeSetting(key: string, value: string): Promise<Result<null, WorkbookFault>> {
    const tooLarge = checkSettings({ [key]: value }, this.capabilities.limits);
    if (tooLarge !== null) return fail(tooLarge);
    const written = await this.asking(null, async (context) => {
      // Carried out when the run ends, as every run does with what is left.
      putSettings(context, { [key]: value });
      return ok(null);
    });
    if (written.ok) return written;
    // The answer may be lost after the work was done.
    const now = await this.readSetting(key);
    return now.ok && now.value === value ? ok(null) : written;
  }

  insertFormula(formula: string): Promise<Result<Place, WorkbookFault>> {
    return insertFormula(this.excel, formula);
  }

  readOwnFormulas(task?: Task): Promise<Result<readonly OwnFormulaCell[], WorkbookFault>> {
    return this.asking(null, (context) => readOwnFormulas(context, task));
  }

  repairFormulas(task?: Task): Promise<Result<RepairReport, WorkbookFault>> {
    return repairFormulas(this.excel, task);
  }

  freezeSheets(request: FreezeRequest, task?: Task): Promise<Result<FreezeReport, WorkbookFault>> {
    return freezeSheets(this.excel, { request, limits: this.capabilities.limits }, task);
  }

  goTo({ sheet: name, at }: Place): Promise<Result<null, WorkbookFault>> {
    return this.asking(name, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load("visibility");
      await context.sync();
      if (sheet.visibility !== "Visible") return fail({ code: "sheet-hidden", sheet: name });
      sheet.activate();
      // Carried out when the run ends, as every run does with what is left.
      sheet.getRangeByIndexes(at.row, at.column, 1, 1).select();
      return ok(null);
    });
  }

  /** One run; what Excel throws is a fault. Where it is about one sheet, that sheet is what was not found. */
  private async asking<T>(
    sheet: string | null,
    ask: (context: Excel.RequestContext) => Promise<Result<T, WorkbookFault>>,
  ): Promise<Result<T, WorkbookFault>> {
    try {
      return await this.excel.run(ask);
    } catch (error) {
      if (sheet !== null && codeOf(error) === "ItemNotFound") return fail({ code: "sheet-missing", sheet });
      return fail(faultOf(error, sheet));
    }
  }
}
