import { ok, type Result } from "../calculation/result";
import { templateSheets } from "../portfolio/templates";
import { checkGoal, type GoalAdvice } from "../portfolio/templates/check-goal";
import { readGoals, type WrittenGoal } from "../portfolio/templates/read-goals";
import { givenId } from "../portfolio/templates/template-table";
import { serialFromIso } from "../sheet/serial-date";
import type { Language } from "../words/language";
import { templateText, type TemplateKind } from "../words/templates";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";

export type { TemplateKind };

export interface ReviewedGoal extends WrittenGoal {
  readonly advice: readonly GoalAdvice[];
}

/** Writes a template's empty sheets beside what is there; they are the user's from then on and never replaced. */
export function writeTemplate(
  port: WorkbookPort,
  kind: TemplateKind,
  { language, date }: { readonly language: Language; readonly date: string },
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const document = { title: templateText(kind, language), language, date };
  return port.writeSheets(templateSheets(kind, language), { replaceMarked: false, document }, task);
}

/** Every goal written in a template of the workbook, with what it lacks to be measurable. */
export async function reviewGoals(
  port: WorkbookPort,
  today: string,
  task?: Task,
): Promise<Result<readonly ReviewedGoal[], WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const goals: ReviewedGoal[] = [];
  // A day that is none passes no date.
  const now = serialFromIso(today) ?? 0;
  const own = listed.value.filter(
    ({ mark, usedRows, usedColumns }) => (mark === null || mark === GOALS) && usedRows > 0 && usedColumns > 2,
  );
  for (const [at, { name, usedRows, usedColumns }] of own.entries()) {
    if (task?.cancelled?.() === true) return { ok: false, fault: { code: "cancelled" } };
    const to = { row: Math.min(usedRows, MOST_ROWS) - 1, column: Math.min(usedColumns, MOST_COLUMNS) - 1 };
    const grid = await port.readGrid(name, { from: { row: 0, column: 0 }, to });
    if (!grid.ok) return grid;
    goals.push(...readGoals(grid.value).map((goal) => ({ ...goal, advice: checkGoal(goal.goal, now) })));
    task?.onProgress?.(at + 1, own.length);
  }
  return ok(goals);
}

/** The template's own sheet of goals; goals on a sheet of the user's are reviewed as well. */
const GOALS = givenId("goals");
/** A table of goals is no larger; sheets of participants are not read for it. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 40;
