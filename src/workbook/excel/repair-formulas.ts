import { fail, ok, type Result } from "../../calculation/result";
import type { LeftFormula, RepairReport, Task, WorkbookFault } from "../port";
import { runAsOne, type ExcelApi } from "./excel-api";
import { codeOf, faultOf, isTooLarge } from "./fault-of";
import { readOwnCells, readUsedAreas, type OwnCell } from "./own-cells";
import { readStructure, type SheetState } from "./structure";

/** One sheet on its way: its stuck cells, and what has become of each. */
interface Work {
  readonly sheet: SheetState;
  readonly stuck: readonly OwnCell[];
  readonly outcome: Map<OwnCell, "mended" | LeftFormula["why"]>;
}

/** Cells that are rewritten in one sync, each as a range of its own: a formula over several cells stays one. */
const BATCH = 200;

/**
 * Rewrites every formula of ours that stands at #NAME?, sheet by sheet. A fault or a cancel ends the work; the report
 * then tells how far it came, unless nothing had been changed.
 */
export async function repairFormulas(excel: ExcelApi, task: Task = {}): Promise<Result<RepairReport, WorkbookFault>> {
  const works: Work[] = [];
  const stopped = await attempted(excel, works, task);
  const mended = works.some(({ outcome }) => [...outcome.values()].includes("mended"));
  return stopped !== null && !mended ? fail(stopped) : ok({ sheets: works.map(reported), stopped });
}

async function attempted(excel: ExcelApi, works: Work[], task: Task): Promise<WorkbookFault | null> {
  try {
    return await runAsOne(excel, async (context) => {
      const { sheets } = await readStructure(context);
      const areas = await readUsedAreas(
        context,
        sheets.map(({ id }) => id),
      );
      const total = areas.reduce((sum, area) => sum + (area === null ? 0 : area.rows), 0);
      let done = 0;
      task.onProgress?.(done, total);
      for (const [at, sheet] of sheets.entries()) {
        const area = areas[at];
        if (area === null || area === undefined) continue;
        const target = context.workbook.worksheets.getItem(sheet.id);
        const cells = await readOwnCells(context, target, area, task, (rows) => {
          done += rows;
          task.onProgress?.(done, total);
        });
        if (cells === null) return { code: "cancelled" };
        const stuck = cells.filter(isStuck);
        if (stuck.length === 0) continue;
        const work: Work = { sheet, stuck, outcome: new Map() };
        works.push(work);
        if (!(await mendSheet(context, target, work, task))) return { code: "cancelled" };
      }
      return null;
    });
  } catch (error) {
    return faultOf(error, works.at(-1)?.sheet.name ?? null);
  }
}

/** At #NAME?; or, hidden by another function, under a name that only an unknown function has. */
export function isStuck({ shown, own }: OwnCell): boolean {
  return shown === "#NAME?" || own.prefixed || (own.ofFile && shown === "#REF!");
}

const WAITING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Excel has not got its value yet. */
export const isWaiting = ({ shown }: OwnCell): boolean => WAITING.includes(shown);

/** @returns false when the task was cancelled between two batches */
async function mendSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheet: state, stuck, outcome }: Work,
  task: Task,
): Promise<boolean> {
  for (const cell of stuck) {
    if (state.protected) outcome.set(cell, "sheet-protected");
    else if (cell.asText) outcome.set(cell, "text-format");
  }
  const open = stuck.filter((cell) => !outcome.has(cell));
  for (let at = 0; at < open.length; at += BATCH) {
    if (task.cancelled?.() === true) return false;
    await mend(context, sheet, open.slice(at, at + BATCH), outcome);
  }
  return true;
}

/** What Excel says of a cell rather than of the whole message. */
const REFUSALS = ["InvalidArgument", "InvalidOperation", "GeneralException", "AccessDenied"];

/** Writes the cells and reads back what they show; in halves where Excel refuses one of them, or finds them many. */
async function mend(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly OwnCell[],
  outcome: Work["outcome"],
): Promise<void> {
  try {
    const ranges = cells.map(({ row, column, own }) => {
      const range = sheet.getRangeByIndexes(row, column, 1, 1);
      range.formulas = [[own.plain]];
      return range.load("values");
    });
    await context.sync();
    cells.forEach((cell, at) => {
      outcome.set(cell, ranges[at]?.values[0]?.[0] === "#NAME?" ? "still-unknown" : "mended");
      ranges[at]?.untrack();
    });
  } catch (error) {
    const code = codeOf(error);
    const refused = code !== null && REFUSALS.includes(code);
    const [first] = cells;
    if (!refused && (cells.length === 1 || !isTooLarge(error))) throw error;
    if (cells.length === 1 && first !== undefined) {
      outcome.set(first, code === "AccessDenied" ? "sheet-protected" : "refused");
      return;
    }
    const half = Math.ceil(cells.length / 2);
    await mend(context, sheet, cells.slice(0, half), outcome);
    await mend(context, sheet, cells.slice(half), outcome);
  }
}

function reported({ sheet, stuck, outcome }: Work): RepairReport["sheets"][number] {
  const left = stuck.flatMap((cell): LeftFormula[] => {
    const became = outcome.get(cell) ?? "not-reached";
    if (became === "mended") return [];
    const why = became === "refused" && hasTwinBeside(cell, stuck) ? "part-of-array" : became;
    return [{ at: { row: cell.row, column: cell.column }, formula: cell.formula, why }];
  });
  return { sheet: sheet.name, found: stuck.length, mended: stuck.length - left.length, left };
}

/** A formula over several cells shows the same text in each; Excel refuses to change a part of it. */
const hasTwinBeside = (cell: OwnCell, cells: readonly OwnCell[]): boolean =>
  cells.some(
    (other) =>
      other.formula === cell.formula && Math.abs(other.row - cell.row) + Math.abs(other.column - cell.column) === 1,
  );
