import { fail, type Result } from "../calculation/result";
import type { Participations } from "../participation/model/participations";
import type { SourceImport } from "../participation/model/source-import";
import { importSheets } from "../portfolio/report/import-sheets";
import type { ReportAbout } from "../portfolio/report/report-input";
import { susDataPlan } from "../portfolio/report/sus-data-sheet";
import { susPivotSheet } from "../portfolio/report/sus-pivot-sheet";
import type { LayoutCell } from "../sheet/layout";
import type { Language } from "../words/language";
import { susDataWords } from "../words/sus-data";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { breathe } from "./breathe";
import { coverSheets, shownFile, shownSheets } from "./shown-names";

/** Participations whose cells are made between two breaths. */
const ROWS_PER_PART = 5000;

/**
 * Writes the clean sheet of participations, and where the host has them a pivot table on it: a new one, or in place of the one written before; a sheet of the user's is
 * never touched. What the host cannot hold is told before anything is made.
 */
export async function writeSusData(
  port: WorkbookPort,
  participations: Participations,
  language: Language,
  task: Task = {},
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const { sheets } = participations;
  const plan = susDataPlan({ ...participations, sheets: sheets.map(shownSheets(sheets)) }, language);
  const { limits } = port.capabilities;
  const sheet = susDataWords(language).sheet;
  if (plan.rows + 1 > limits.rows) {
    return fail({ code: "too-large", what: "rows", sheet, found: plan.rows + 1, limit: limits.rows });
  }
  const most = (plan.rows + 1) * plan.columns;
  if (most > limits.cells) return fail({ code: "too-large", what: "cells", sheet, found: most, limit: limits.cells });
  const cells: LayoutCell[] = [];
  const { cancelled } = task;
  for (let from = 0; from < plan.rows; from += ROWS_PER_PART) {
    if (cancelled?.() === true) return fail({ code: "cancelled" });
    for (const cell of plan.cells(from, from + ROWS_PER_PART)) cells.push(cell);
    task.onProgress?.(Math.min(from + ROWS_PER_PART, plan.rows), plan.rows * 2);
    await breathe();
  }
  const data = plan.sheet(cells);
  const pivot = port.capabilities.pivotTables ? susPivotSheet(data, language) : null;
  return port.writeSheets(
    pivot === null ? [data] : [data, pivot],
    { replaceMarked: true },
    {
      onProgress: (done, total) =>
        task.onProgress?.(plan.rows + (plan.rows * done) / Math.max(total, 1), plan.rows * 2),
      ...(cancelled !== undefined && { cancelled }),
    },
  );
}

/** Writes what was read and how, as sheets of a file: tables and rows, columns, remarks. */
export function writeImportSheets(
  port: WorkbookPort,
  imported: SourceImport,
  about: ReportAbout,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const { language, date } = about;
  const { fileName } = about;
  const said = { ...about, fileName: fileName === null ? null : shownFile(fileName) };
  const layouts = importSheets(coverSheets(imported), said);
  const document = { title: layouts[0]?.name ?? "", language, date };
  return port.writeSheets(layouts, { replaceMarked: true, document });
}
