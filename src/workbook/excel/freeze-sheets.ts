import { fail, ok, type Result } from "../../calculation/result";
import { cellAddress } from "../../sheet/address";
import type { FreezeReport, FrozenSheet, Task, WorkbookFault } from "../port";
import { cellInput } from "./cell-input";
import { NOTES_SINCE, runAsOne, suspend, type ExcelApi } from "./excel-api";
import { faultOf } from "./fault-of";
import { choose, planCopies, type CopyPlan, type Copying, type Freezing } from "./plan-copies";
import { readStructure } from "./structure";
import { takeBackCopies } from "./take-back-copies";

/**
 * Copies the sheets, hidden, with values in place of our functions, and shows the copies in one last sync. After a
 * fault or a cancel the workbook is as it was.
 */
export async function freezeSheets(
  excel: ExcelApi,
  freezing: Freezing,
  task: Task = {},
): Promise<Result<FreezeReport, WorkbookFault>> {
  const copying: Copying = { before: null, plans: [], current: null, committing: false };
  const left: FreezeReport["left"][number][] = [];
  const withNotes = excel.supports(NOTES_SINCE);
  const fault = await attempted(excel, freezing, copying, left, task);
  if (fault === null) return ok({ copies: copying.plans.map((plan) => reported(plan, withNotes)), left });
  if (copying.before === null) return fail(fault);
  try {
    const whole = await takeBackCopies(excel, copying);
    return whole ? ok({ copies: copying.plans.map((plan) => reported(plan, withNotes)), left }) : fail(fault);
  } catch {
    return fail(copying.committing ? { code: "half-written" } : fault);
  }
}

async function attempted(
  excel: ExcelApi,
  freezing: Freezing,
  copying: Copying,
  left: FreezeReport["left"][number][],
  task: Task,
): Promise<WorkbookFault | null> {
  try {
    return await runAsOne(excel, async (context) => {
      const before = await readStructure(context);
      const chosen = choose(before, freezing.request.sheets);
      if (!chosen.ok) return chosen.fault;
      if (before.protected) return { code: "workbook-protected" };
      const progress = steps(chosen.value.length * 2 + 1, task);
      const ready = await planCopies(context, before, chosen.value, freezing, left, { task, done: progress });
      if (ready === null) return { code: "cancelled" };
      copying.before = before;
      copying.plans = ready;
      for (const id of before.temporary) context.workbook.worksheets.getItem(id).delete();
      for (const plan of ready) {
        if (task.cancelled?.() === true) return { code: "cancelled" };
        await copySheet(context, plan, copying, excel.supports(NOTES_SINCE));
        progress();
      }
      if (task.cancelled?.() === true) return { code: "cancelled" };
      copying.committing = true;
      if (ready.length > 0) await show(context, ready);
      task.onProgress?.(chosen.value.length * 2 + 1, chosen.value.length * 2 + 1);
      return null;
    });
  } catch (error) {
    return faultOf(error, null);
  }
}

/** Tells of one step more at each call. */
function steps(total: number, task: Task): () => void {
  let done = 0;
  task.onProgress?.(done, total);
  return () => {
    done += 1;
    task.onProgress?.(done, total);
  };
}

/** Areas written in one sync. */
const BATCH = 500;

/** The copy, hidden and under a temporary name, with its values and notes. */
async function copySheet(
  context: Excel.RequestContext,
  plan: CopyPlan,
  copying: Copying,
  withNotes: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  copying.current = plan;
  suspend(context);
  const source = worksheets.getItem(plan.sheet.id);
  const copy = source.copy("After", source);
  copy.name = plan.temporary;
  copy.visibility = "Hidden";
  await context.sync();
  copying.current = null;
  for (let at = 0; at < plan.areas.length; at += BATCH) {
    suspend(context);
    for (const { row, column, rows, columns, values } of plan.areas.slice(at, at + BATCH)) {
      const range = worksheets.getItem(plan.temporary).getRangeByIndexes(row, column, rows, columns);
      range.values = values.map((line) => line.map((value) => cellInput(value) ?? ""));
      range.untrack();
    }
    await context.sync();
  }
  if (withNotes && plan.errors.length > 0) await addNotes(context, plan);
}

/** A note of the user's own stays; the words are in the report all the same. */
async function addNotes(context: Excel.RequestContext, { temporary, errors }: CopyPlan): Promise<void> {
  const { notes } = context.workbook.worksheets.getItem(temporary);
  notes.load("items/content");
  await context.sync();
  const places = notes.items.map((note) => note.getLocation().load("rowIndex,columnIndex"));
  if (places.length > 0) await context.sync();
  const taken = new Set(places.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
  for (const { row, column, words } of errors) {
    if (!taken.has(`${row} ${column}`)) notes.add(cellAddress({ row, column }), words);
  }
  await context.sync();
}

/** Everything that is seen happens in this one sync; the last copy's name is the last of it. */
async function show(context: Excel.RequestContext, plans: readonly CopyPlan[]): Promise<void> {
  suspend(context);
  const { worksheets, names } = context.workbook;
  for (const { temporary, mark } of plans) {
    names.add(mark, worksheets.getItem(temporary).getRange("A1")).visible = false;
  }
  for (const { temporary, name, sheet } of plans) {
    const copy = worksheets.getItem(temporary);
    if (!sheet.hidden) copy.visibility = "Visible";
    copy.name = name;
  }
  await context.sync();
}

const reported = ({ sheet, name, formulas, errors }: CopyPlan, noted: boolean): FrozenSheet => ({
  sheet: sheet.name,
  copy: name,
  formulas,
  errors: errors.map(({ row, column, words }) => ({ at: { row, column }, words, noted })),
});
