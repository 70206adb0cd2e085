import { fail, ok, type Result } from "../../calculation/result";
import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { checkLayouts } from "../check-layouts";
import { checkSettings } from "../check-settings";
import type { Limits, Task, WorkbookFault, WriteOptions, WrittenSheet } from "../port";
import { runSteps, type Step } from "../steps";
import { backUp, commit } from "./commit";
import { addCharts } from "./charts";
import { applyDress, setUpPage } from "./dress";
import { NOTES_SINCE, runAsOne, suspend, type ExcelApi } from "./excel-api";
import { faultOf } from "./fault-of";
import { addFields, addPivot, loadPivots, pivotInTheWay } from "./pivot-tables";
import { chartsOf, planWriting, type PlacedPivot, type Target, type WritePlan } from "./plan-writing";
import { readDresses, type StandingSheet } from "./read-dress";
import { recover, type Attempt } from "./recover";
import { readStructure, type Structure } from "./structure";
import { loadSetting, settingValue } from "./settings";
import { applyStyles } from "./styles";
import { fitRows } from "./transplant";
import { writeBlock } from "./write-block";

export interface Writing {
  readonly layouts: readonly SheetLayout[];
  readonly options: WriteOptions;
  readonly limits: Limits;
}

/**
 * Writes to hidden temporary sheets, block by block, and shows everything in one last sync. After a fault or a cancel
 * the workbook is as it was.
 */
export async function writeSheets(
  excel: ExcelApi,
  writing: Writing,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  // What the run has come to is needed after it has failed.
  const progress: { attempt: Attempt | null } = { attempt: null };
  const result = await attempted(excel, writing, progress, task);
  const { attempt } = progress;
  if (attempt === null) return result;
  const settled = result.ok ? result : await recovered(excel, attempt, result);
  if (settled.ok) await refreshKept(excel, attempt.plan);
  return settled;
}

async function recovered(
  excel: ExcelApi,
  attempt: Attempt,
  failed: Result<readonly WrittenSheet[], WorkbookFault>,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  try {
    const outcome = await recover(excel, attempt);
    return outcome === "written" ? ok(attempt.plan.written) : failed;
  } catch {
    return attempt.committing ? fail({ code: "half-written" }) : failed;
  }
}

/** The report is written by now: a PivotTable that cannot be refreshed is when the workbook is opened next. */
async function refreshKept(excel: ExcelApi, { kept }: WritePlan): Promise<void> {
  if (kept.length === 0) return;
  try {
    await excel.run(async (context) => {
      for (const { sheetId, pivots } of kept) {
        const { pivotTables } = context.workbook.worksheets.getItem(sheetId);
        for (const name of pivots) pivotTables.getItem(name).refresh();
      }
      await context.sync();
    });
  } catch {
    return;
  }
}

async function attempted(
  excel: ExcelApi,
  writing: Writing,
  progress: { attempt: Attempt | null },
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  try {
    return await runAsOne(excel, async (context) => {
      const { settings = {} } = writing.options;
      const kept = Object.keys(settings).map((key) => [key, loadSetting(context, key)] as const);
      const pivots = loadPivots(context);
      const before = await readStructure(context);
      const keptBefore = new Map(kept.map(([key, item]) => [key, settingValue(item)] as const));
      const checked = refusal(before, writing);
      if (checked !== null) return fail(checked);
      const { layouts, options, limits } = writing;
      // What is written besides the report, notes and page footers, is in the report's language.
      const language = options.document?.language ?? "sv";
      const longestName = limits.sheetNameLength;
      const plan = planWriting(before, { layouts, options, language, longestName, pivots: pivots() });
      const replaced = plan.targets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces.sheet]));
      const locked = replaced.find((sheet) => sheet.protected);
      if (locked !== undefined) return fail({ code: "protected", sheet: locked.name });
      const lost = pivotInTheWay(replaced, pivots());
      if (lost !== null) return fail(lost);
      const withNotes = excel.supports(NOTES_SINCE);
      const standing = await readStanding(context, plan, withNotes);
      progress.attempt = { before, plan, standing, withNotes, settings, keptBefore, temporary: [], committing: false };
      const steps = writingSteps(context, progress.attempt, language, (part) => {
        if (progress.attempt !== null) progress.attempt = { ...progress.attempt, ...part };
      });
      const done = await runSteps(steps, task);
      return done.ok ? ok(plan.written) : done;
    });
  } catch (error) {
    return fail(faultOf(error, sheetAtFault(progress.attempt)));
  }
}

/** What can be refused before anything is changed. */
function refusal(before: Structure, { layouts, options, limits }: Writing): WorkbookFault | null {
  const known = new Set(before.sheets.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  return (
    checkLayouts(layouts, limits, known) ??
    checkSettings(options.settings ?? {}, limits) ??
    (before.protected ? { code: "workbook-protected" } : null)
  );
}

/** Only the last sync touches sheets that may be protected; before it, it is the workbook that is. */
function sheetAtFault(attempt: Attempt | null): string | null {
  if (attempt?.committing !== true) return null;
  return attempt.plan.targets.find(({ replaces }) => replaces !== null)?.name ?? null;
}

async function readStanding(
  context: Excel.RequestContext,
  plan: WritePlan,
  withNotes: boolean,
): Promise<ReadonlyMap<Target, StandingSheet>> {
  const replacing = plan.targets.flatMap((target) =>
    target.replaces === null ? [] : [{ target, id: target.replaces.sheet.id, columns: target.dress.widths.length }],
  );
  if (replacing.length === 0) return new Map();
  const found = await readDresses(context, replacing, withNotes);
  return new Map(
    replacing.flatMap(({ target }, at) => (found[at] === undefined ? [] : [[target, found[at]] as const])),
  );
}

/** Structure first, then block by block, then what belongs to whole sheets, and last the sync that shows it. */
function writingSteps(
  context: Excel.RequestContext,
  attempt: Attempt,
  language: Language,
  note: (part: Partial<Attempt>) => void,
): readonly Step[] {
  const { plan, standing, withNotes } = attempt;
  const step = (work: () => Promise<void>): Step => {
    return async () => {
      await work();
      return null;
    };
  };
  return [
    step(async () => note({ temporary: await prepare(context, attempt) })),
    ...plan.targets.flatMap((target) => [
      ...target.content.blocks.map((block) => step(() => writeBlock(context, target.temporary, block))),
      step(() => finish(context, target, language, withNotes)),
    ]),
    ...pivotSteps(context, plan.earlyPivots).map(step),
    ...(standing.size === 0 ? [] : [step(() => backUp(context, plan, standing))]),
    step(async () => {
      note({ committing: true });
      await commit(context, attempt);
    }),
  ];
}

/** Excel has to have made a PivotTable before it has fields. */
function pivotSteps(context: Excel.RequestContext, pivots: readonly PlacedPivot[]): (() => Promise<void>)[] {
  if (pivots.length === 0) return [];
  const { worksheets } = context.workbook;
  const each = (act: (sheet: Excel.Worksheet, pivot: PlacedPivot) => void) => async (): Promise<void> => {
    suspend(context);
    for (const pivot of pivots) act(worksheets.getItem(pivot.target.temporary), pivot);
    await context.sync();
  };
  const table = ({ source, table: name }: PlacedPivot): Excel.Table =>
    worksheets.getItem(source.temporary).tables.getItem(name);
  return [each((sheet, pivot) => addPivot(sheet, table(pivot), pivot)), each(addFields)];
}

/** Removes what an interrupted writing left behind and adds the temporary sheets, hidden, after the others. */
async function prepare(context: Excel.RequestContext, { before, plan }: Attempt): Promise<readonly string[]> {
  suspend(context);
  const { worksheets } = context.workbook;
  for (const id of before.temporary) worksheets.getItem(id).delete();
  const names = [
    ...plan.targets.map(({ temporary }) => temporary),
    plan.sentinel,
    ...plan.targets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces.backup])),
  ];
  const added = names.map((name) => {
    const sheet = worksheets.add(name);
    sheet.visibility = "Hidden";
    return sheet.load("id");
  });
  await context.sync();
  return added.map(({ id }) => id);
}

/** Looks of the cells; and of a new sheet its dress, which a replaced one gets in the last sync. */
async function finish(
  context: Excel.RequestContext,
  target: Target,
  language: Language,
  withNotes: boolean,
): Promise<void> {
  suspend(context);
  const { layout, temporary, content, dress, replaces } = target;
  const sheet = context.workbook.worksheets.getItem(temporary);
  applyStyles(sheet, layout);
  if (replaces === null) {
    applyDress(sheet, dress, withNotes);
    setUpPage(sheet, language);
    fitRows(sheet, content.rows, content.columns);
    addCharts(sheet, chartsOf(target, []));
  }
  await context.sync();
}
