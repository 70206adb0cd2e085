import { finalNames, isOurChart, settleCharts } from "./charts";
import { suspend, type ExcelApi } from "./excel-api";
import type { Settings } from "../port";
import type { StandingSheet } from "./read-dress";
import type { Target, WritePlan } from "./plan-writing";
import { loadSetting, restoreSettings, type StandingSettings } from "./settings";
import { readStructure, sheetOfReference, type Structure } from "./structure";
import { transplant, type Standing } from "./transplant";

/** How far a writing that failed had come. */
export interface Attempt {
  readonly before: Structure;
  readonly plan: WritePlan;
  readonly standing: ReadonlyMap<Target, StandingSheet>;
  readonly withNotes: boolean;
  /** Settings that come with the sheets, and what they were before. */
  readonly settings: Settings;
  readonly keptBefore: StandingSettings;
  /** Ids of the temporary sheets; empty while they were being made. */
  readonly temporary: readonly string[];
  /** The last sync, the one that shows everything, has been sent. */
  readonly committing: boolean;
}

/** "written": all of it had been done before the fault. "as-before": nothing is left of it. */
export type Outcome = "written" | "as-before";

/**
 * After a fault or a cancel: finds out whether the last sync was carried out whole, else takes back what was done.
 * @throws what Excel throws: then temporary sheets are left, hidden, until the next writing
 */
export async function recover(excel: ExcelApi, attempt: Attempt): Promise<Outcome> {
  return excel.run(async (context) => {
    const kept = new Map(Object.keys(attempt.settings).map((key) => [key, loadSetting(context, key)] as const));
    const now = await readStructure(context);
    const sentinel = context.workbook.worksheets.getItemOrNullObject(attempt.plan.sentinel);
    const present = new Map(
      (attempt.committing ? attempt.plan.targets : []).flatMap((target) => {
        const found = now.sheets.find((sheet) => sheet.id === target.replaces?.sheet.id);
        return found === undefined || found.protected ? [] : [[target, loadStanding(context, found.id, attempt)]];
      }),
    );
    await context.sync();
    const written = attempt.committing && sentinel.isNullObject;
    suspend(context);
    if (!written) {
      for (const [target, standing] of present) restore(context, attempt, target, standing(target));
      if (attempt.committing) {
        takeBackNames(context, attempt, now);
        restoreSettings(context, attempt.keptBefore, attempt.settings, kept);
      }
      for (const id of leftBehind(now, attempt)) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    }
    const overdue = written ? [...present].map(([target, standing]) => standing(target).settleCharts) : [];
    await sweep(context, now.temporary, overdue);
    return written ? "written" : "as-before";
  });
}

/** Hidden sheets that cannot be removed, in a workbook someone has protected, wait for the next writing. */
async function sweep(
  context: Excel.RequestContext,
  temporary: readonly string[],
  more: readonly (() => void)[],
): Promise<void> {
  try {
    for (const each of more) each();
    for (const id of temporary) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  } catch {
    return;
  }
}

/** Sheets that had already got their names. */
const leftBehind = (now: Structure, { temporary }: Attempt): readonly string[] =>
  now.sheets.filter((sheet) => temporary.includes(sheet.id)).map((sheet) => sheet.id);

/** What stands on a sheet that was being replaced. */
interface Present extends Standing {
  /** Charts and PivotTables that the writing has added. */
  readonly deleteNew: () => void;
  /** What the writing had still to do with charts. */
  readonly settleCharts: () => void;
}

/** Tables, notes and charts as they stand now, to be asked for after the sync. */
function loadStanding(
  context: Excel.RequestContext,
  id: string,
  { withNotes, standing, plan }: Attempt,
): (target: Target) => Present {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.tables.load("items/name");
  sheet.charts.load("items/name");
  sheet.pivotTables.load("items/name");
  if (withNotes) sheet.notes.load("items/content");
  const made = new Set(plan.latePivots.map(({ name }) => name));
  return (target) => ({
    tables: sheet.tables.items.map(({ name }) => name),
    deleteNotes: () => {
      if (withNotes) for (const note of sheet.notes.items) note.delete();
    },
    deleteNew: () => {
      const old = standing.get(target)?.charts ?? [];
      for (const chart of sheet.charts.items) if (isOurChart(chart.name) && !old.includes(chart.name)) chart.delete();
      for (const pivot of sheet.pivotTables.items) if (made.has(pivot.name)) pivot.delete();
    },
    settleCharts: () => {
      const old = standing.get(target)?.charts ?? [];
      const names = finalNames(target.layout.charts ?? [], old);
      settleCharts(sheet, names, old, new Set(sheet.charts.items.map(({ name }) => name)));
    },
  });
}

function restore(context: Excel.RequestContext, attempt: Attempt, target: Target, present: Present): void {
  const old = attempt.standing.get(target);
  if (target.replaces === null || old === undefined) return;
  const { worksheets } = context.workbook;
  const source = worksheets.getItem(target.replaces.backup);
  present.deleteNew();
  transplant(worksheets.getItem(target.replaces.sheet.id), present, { ...old, source, withNotes: attempt.withNotes });
}

/**
 * Names that the writing gave go, and those it had taken away come back. A name that still points where it did, or at
 * a sheet that someone has deleted meanwhile, is left alone.
 */
function takeBackNames(context: Excel.RequestContext, attempt: Attempt, now: Structure): void {
  const { before, plan } = attempt;
  const { names, worksheets } = context.workbook;
  const key = (name: string): string => name.toLowerCase();
  const given = new Set(plan.newNames.map(({ name }) => key(name)));
  const known = new Set(before.names.map(({ name }) => key(name)));
  const ours = ourSheetNames(now, attempt);
  for (const { name, formula } of now.names) {
    const mine = given.has(key(name)) && !known.has(key(name)) && ours.has(sheetOfReference(formula));
    if (mine) names.getItem(name).delete();
  }
  for (const { name, formula } of plan.oldNames) {
    const id = before.sheets.find((sheet) => sheet.name === sheetOfReference(formula))?.id;
    const sheet = now.sheets.find((each) => each.id === id);
    if (sheet === undefined) continue;
    const place = placeOf(formula);
    const stands = now.names.find((each) => key(each.name) === key(name));
    if (stands !== undefined && sheetOfReference(stands.formula) === sheet.name && placeOf(stands.formula) === place) continue; // prettier-ignore
    if (stands !== undefined) names.getItem(name).delete();
    names.add(name, worksheets.getItem(sheet.id).getRange(place));
  }
}

/** Another person may have given one of the names to something else. */
function ourSheetNames(now: Structure, { plan, temporary }: Attempt): ReadonlySet<string | null> {
  const ids = new Set([...temporary, ...plan.targets.flatMap(({ replaces }) => replaces?.sheet.id ?? [])]);
  return new Set(now.sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name));
}

/** "='Blad 1'!$B$5" -> "$B$5". */
const placeOf = (formula: string): string => formula.slice(formula.lastIndexOf("!") + 1);
