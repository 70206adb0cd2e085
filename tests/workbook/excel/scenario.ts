import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { WorkbookPort } from "../../../src/workbook/port";
import { createExcelHost, seedSheet, type ExcelHost } from "../../excel-host/host";

export interface Opened {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
}

/** The adapter over an empty Excel; `version`: the newest ExcelApi it has. */
export function openExcel(version = "1.20"): Opened {
  const host = createExcelHost();
  host.apiVersion = version;
  const supports = (wanted: string): boolean => host.isSetSupported("ExcelApi", wanted);
  return { host, port: createExcelWorkbook({ run: host.excel.run, supports }) };
}

/** A user's sheet whose formula, on it or elsewhere, points into a report. */
export function addUserFormula({ host }: Opened, sheetName: string, formula: string): void {
  const sheet = host.book.sheet(sheetName) ?? seedSheet(host.book, sheetName, []);
  host.book.setInput(sheet, 0, 0, formula);
}

/** The workbook without the ids that Excel gives: what two workbooks have in common. */
export function looksOf({ host }: Opened): unknown {
  const looks = host.book.snapshot() as { sheets: { id?: string }[] };
  for (const sheet of looks.sheets) delete sheet.id;
  return looks;
}
