import { fail, ok, type Result } from "../../calculation/result";
import type { OwnFormulaCell, Task, WorkbookFault } from "../port";
import { readOwnCells, readUsedAreas } from "./own-cells";
import { isStuck, isWaiting } from "./repair-formulas";
import { readStructure } from "./structure";

/** The cells that call functions of ours, sheet by sheet, by rows; formulas are read in blocks. */
export async function readOwnFormulas(
  context: Excel.RequestContext,
  task: Task = {},
): Promise<Result<readonly OwnFormulaCell[], WorkbookFault>> {
  const { sheets } = await readStructure(context);
  const areas = await readUsedAreas(context, sheets.map(({ id }) => id)); // prettier-ignore
  const total = areas.reduce((sum, area) => sum + (area === null ? 0 : area.rows), 0);
  const found: OwnFormulaCell[] = [];
  let done = 0;
  task.onProgress?.(done, total);
  for (const [at, { id, name }] of sheets.entries()) {
    const area = areas[at];
    if (area === null || area === undefined) continue;
    const cells = await readOwnCells(context, context.workbook.worksheets.getItem(id), area, task, (rows) => {
      done += rows;
      task.onProgress?.(done, total);
    });
    if (cells === null) return fail({ code: "cancelled" });
    for (const cell of cells) {
      const { row, column, own, value } = cell;
      const state = isStuck(cell) ? "stuck" : isWaiting(cell) ? "calculating" : null;
      found.push({ sheet: name, at: { row, column }, formula: own.plain, value, state });
    }
  }
  return ok(found);
}
