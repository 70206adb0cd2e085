import { ok, type Result } from "../calculation/result";
import { paybackReport, reportTitle } from "../portfolio/report";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { Grid } from "../sheet/grid";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { reportOptionsSetting } from "./report-options";
import { sourceStamps } from "./stale-sources";
import type { SourceReading } from "./source-to-portfolio";

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

/** Lays the report out and writes it as one unit; a report written before is replaced, a sheet of the user's never. */
export async function writeReport(
  port: WorkbookPort,
  reading: SourceReading,
  grids: readonly Grid[],
  about: ReportAbout,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const layouts = paybackReport({ ...reading, grids, about, holdsSource: port.capabilities.holdsSource });
  const document = {
    title: reportTitle(reading.portfolio, about.language),
    language: about.language,
    date: about.date,
  };
  const { holdsSource, limits } = port.capabilities;
  // In a file of its own the sources are not there to be compared.
  const ids = layouts.map(({ id }) => id);
  const settings = holdsSource
    ? { settings: { ...sourceStamps(grids, ids, limits), ...reportOptionsSetting(reading.portfolio) } }
    : {};
  return port.writeSheets(layouts, { replaceMarked: true, document, ...settings }, task);
}
