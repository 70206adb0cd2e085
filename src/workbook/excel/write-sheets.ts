import { fail, ok, type Result } from "../../calculation/result";
import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { checkLayouts } from "../check-layouts";
import { checkSettings } from "../check-settings";
import type { Limits, Task, WorkbookFault, WriteOptions, WrittenSheet } from "../port";
import { runSteps, type Step } from "../steps";
import { backUp, commit } from "./commit";
import { applyDress, setUpPage } from "./dress";
import { NOTES_SINCE, runAsOne, suspend, type ExcelApi } from "./excel-api";
import { faultOf } from "./fault-of";
import { planWriting, type Target, type WritePlan } from "./plan-writing";
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
  if (result.ok || attempt === null) return result;
  try {
    const outcome = await recover(excel, attempt);
    return outcome === "written" ? ok(writtenSheets(attempt.plan)) : result;
  } catch {
    return attempt.committing ? fail({ code: "half-written" }) : result;
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
      const before = await readStructure(context);
      const keptBefore = new Map(kept.map(([key, item]) => [key, settingValue(item)] as const));
      const checked = refusal(before, writing);
      if (checked !== null) return fail(checked);
      const { layouts, options, limits } = writing;
      // What is written besides the report, notes and page footers, is in the report's language.
      const language = options.document?.language ?? "sv";
      const plan = planWriting(before, layouts, options, language, limits.sheetNameLength);
      const locked = plan.targets.find(({ replaces }) => replaces?.sheet.protected === true);
      if (locked !== undefined) return fail({ code: "protected", sheet: locked.name });
      const withNotes = excel.supports(NOTES_SINCE);
      const standing = await readStanding(context, plan, withNotes);
      progress.attempt = { before, plan, standing, withNotes, settings, keptBefore, temporary: [], committing: false };
      const steps = writingSteps(context, progress.attempt, language, (part) => {
        if (progress.attempt !== null) progress.attempt = { ...progress.attempt, ...part };
      });
      const done = await runSteps(steps, task);
      return done.ok ? ok(writtenSheets(plan)) : done;
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
    ...(standing.size === 0 ? [] : [step(() => backUp(context, plan, standing))]),
    step(async () => {
      note({ committing: true });
      await commit(context, attempt);
    }),
  ];
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
  { layout, temporary, content, dress, replaces }: Target,
  language: Language,
  withNotes: boolean,
): Promise<void> {
  suspend(context);
  const sheet = context.workbook.worksheets.getItem(temporary);
  applyStyles(sheet, layout);
  if (replaces === null) {
    applyDress(sheet, dress, withNotes);
    setUpPage(sheet, language);
    fitRows(sheet, content.rows, content.columns);
  }
  await context.sync();
}

const writtenSheets = ({ targets }: WritePlan): readonly WrittenSheet[] =>
  targets.map(({ layout, name, replaces }) => ({ id: layout.id, name, replaced: replaces !== null }));
