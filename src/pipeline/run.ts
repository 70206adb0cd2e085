import { ok, type Result } from "../calculation/result";
import { paybackReport, reportTitle } from "../portfolio/report";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { Grid } from "../sheet/grid";
import type { SheetLayout } from "../sheet/layout";
import type { Capabilities, Settings, Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { reportOptionsSetting } from "./report-options";
import { sourceStamps } from "./stale-sources";
import type { SourceReading } from "./source-to-portfolio";
import { writtenPrint } from "./sheet-print";

/**
 * The sheets to read as grids, in the workbook's order.
 * @param sheets names, or null for every sheet, hidden ones too, that the add-in did not make itself
 */
export async function readSourceGrids(
  port: WorkbookPort,
  sheets: readonly string[] | null,
  task?: Task,
): Promise<Result<readonly Grid[], WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const own = listed.value.filter((sheet) => sheet.mark === null).map((sheet) => sheet.name);
  const wanted = sheets ?? own;
  const grids: Grid[] = [];
  for (const name of wanted) {
    if (task?.cancelled?.() === true) return { ok: false, fault: { code: "cancelled" } };
    const grid = await port.readGrid(name);
    if (!grid.ok) return grid;
    grids.push(grid.value);
    task?.onProgress?.(grids.length, wanted.length);
  }
  return ok(grids);
}

/** The payback report laid out, with the stamps of its sources, what it was computed with and what stands on it. */
export interface PaybackToWrite {
  readonly layouts: readonly SheetLayout[];
  readonly settings: Settings;
}

export function paybackToWrite(
  { holdsSource, limits }: Capabilities,
  reading: SourceReading,
  grids: readonly Grid[],
  about: ReportAbout,
): PaybackToWrite {
  const layouts = paybackReport({ ...reading, grids, about, holdsSource });
  // In a file of its own the sources are not there to be compared.
  if (!holdsSource) return { layouts, settings: {} };
  const ids = layouts.map(({ id }) => id);
  const prints = Object.fromEntries(layouts.map((layout) => [layout.id, writtenPrint(layout)]));
  const options = reportOptionsSetting(reading.portfolio, { language: about.language, prints });
  return { layouts, settings: { ...sourceStamps(grids, ids, limits), ...options } };
}

/** Lays the report out and writes it as one unit; a report written before is replaced, a sheet of the user's never. */
export async function writeReport(
  port: WorkbookPort,
  reading: SourceReading,
  grids: readonly Grid[],
  about: ReportAbout,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const { language, date } = about;
  const { layouts, settings } = paybackToWrite(port.capabilities, reading, grids, about);
  const document = { title: reportTitle(reading.portfolio, language), language, date };
  return port.writeSheets(layouts, { replaceMarked: true, document, settings }, task);
}
