import fs from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/workbook/xlsx";
import { createExcelHost, seedSheet, type ExcelHost } from "../excel-host/host";
import { registeredFunctions } from "../excel-host/own-functions";
import { OfficePage, CURRENT, type PaneOptions, type WorkbookAnswer } from "./office-page";
import type { Chrome } from "./suite";

/** A sample of the product as the workbook that is open in Excel. */
export async function excelWithSample(file: string): Promise<ExcelHost> {
  const bytes = fs.readFileSync(path.resolve(__dirname, "../../assets/samples", file));
  const opened = await openXlsx(new Uint8Array(bytes), file);
  if (!opened.ok) throw new Error(opened.fault.code);
  const sheets = await opened.value.listSheets();
  const host = createExcelHost();
  host.book.functions = registeredFunctions;
  for (const { name, hidden } of sheets.ok ? sheets.value : []) {
    const grid = await opened.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.fault.code);
    seedSheet(host.book, name, grid.value.rows, hidden);
  }
  return host;
}

/** No Excel that has notes: the client of the npm package is older than they are. */
const SETS = { ...CURRENT, ExcelApi: "1.17" };

/** The built pane with Microsoft's own client, whose messages the test Excel answers. */
export function openPane(
  { browser, site }: Chrome,
  excel: ExcelHost,
  options: Partial<PaneOptions> = {},
): Promise<OfficePage> {
  // prettier-ignore
  const workbook: NonNullable<PaneOptions["workbook"]> = async (request) => {
    const { ErrorCode, Body } = excel.answer(request as Parameters<ExcelHost["answer"]>[0]);
    if (ErrorCode !== "") throw new Error(ErrorCode);
    return Body as WorkbookAnswer;
  };
  return OfficePage.open(browser, site.origin, { host: "Windows", sets: SETS, workbook, ...options });
}
