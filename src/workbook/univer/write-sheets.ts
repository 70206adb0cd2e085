import type { IWorkbookData } from "@univerjs/core";
import type { SheetLayout } from "../../sheet/layout";
import type { SheetSnapshot, SnapshotName, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import { cellAddress, quotedSheetName } from "../../sheet/address";
import { checkLayouts } from "../check-layouts";
import { checkSettings } from "../check-settings";
import { freeWorkbookName } from "../marks";
import { planSheets, sheetNamesById, type PlannedSheet } from "../plan-sheets";
import type { Limits, Task, WorkbookFault, WriteOptions, WrittenSheet } from "../port";
import { fail, ok, type Result } from "../../calculation/result";
import { breathe, runSteps, type Step } from "../steps";
import { refersToSheet } from "./from-book";
import { fromLayout } from "./from-layout";
import type { Language } from "../../words/language";

/** What writing needs of the grid. */
export interface WriteTarget {
  readonly limits: Limits;
  readonly language: Language;
  readonly current: () => WorkbookSnapshot;
  /** The grid's own snapshot, to go back to. */
  readonly backup: () => IWorkbookData;
  readonly restore: (book: IWorkbookData) => void;
  /** Opens the workbook in place of the one that is open; the sheet in view stays in view. */
  readonly replace: (workbook: WorkbookSnapshot) => void;
  readonly calculated: () => Promise<void>;
}

/**
 * Everything is built beside the open workbook; only the last step shows it, in one exchange, so a fault or a cancel
 * leaves the workbook as it was. Like every add-in's writing in Excel, it empties the undo list.
 */
export async function writeSheets(
  target: WriteTarget,
  layouts: readonly SheetLayout[],
  options: WriteOptions,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const before = target.current();
  const known = new Set(before.sheets.flatMap((sheet) => (sheet.mark === null ? [] : [sheet.mark])));
  const planned = planSheets(before.sheets, layouts, options.replaceMarked, target.limits.sheetNameLength);
  const names = sheetNamesById(before.sheets, planned);
  const sheets = [...before.sheets];
  const form = { ownFunctions: options.ownFunctions === true, language: target.language };
  const steps: Step[] = [
    () => checkLayouts(layouts, target.limits, known) ?? checkSettings(options.settings ?? {}, target.limits),
    ...planned.map((plan): Step => async () => {
      await breathe();
      const sheet = fromLayout(plan.layout, plan.name, names, form);
      if (plan.replaces === null) sheets.push(sheet);
      else sheets[plan.replaces] = sheet;
      return null;
    }),
    () => {
      const settings = { ...before.settings, ...options.settings };
      return exchange(target, { sheets, names: workbookNames(before, planned), settings });
    },
  ];
  const done = await runSteps(steps, task);
  if (!done.ok) return fail(done.fault);
  return ok(planned.map(({ layout, name, replaces }) => ({ id: layout.id, name, replaced: replaces !== null })));
}

async function exchange(target: WriteTarget, workbook: WorkbookSnapshot): Promise<WorkbookFault | null> {
  const backup = target.backup();
  try {
    target.replace(workbook);
    await target.calculated();
    return null;
  } catch (error) {
    target.restore(backup);
    return { code: "host-error", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The workbook's names, without those of replaced sheets, and with those of the new ones. */
function workbookNames(before: WorkbookSnapshot, planned: readonly PlannedSheet[]): SnapshotName[] {
  const replaced = planned.flatMap((plan) => (plan.replaces === null ? [] : [before.sheets[plan.replaces]!]));
  const kept = before.names.filter((name) => !replaced.some((sheet) => isKeyFigure(name, sheet, planned)));
  const taken = new Set(kept.map((one) => one.name.toLowerCase()));
  const added = planned.flatMap(({ layout, name: sheetName }) =>
    (layout.names ?? []).map(({ name, at }) => {
      const free = freeWorkbookName(name, taken, "_");
      taken.add(free.toLowerCase());
      return { name: free, refersTo: `${quotedSheetName(sheetName)}!${cellAddress(at, true)}` };
    }),
  );
  return [...kept, ...added];
}

/** A name that an earlier writing of the same layout gave; names of the user's on that sheet stay. */
function isKeyFigure(name: SnapshotName, sheet: SheetSnapshot, planned: readonly PlannedSheet[]): boolean {
  if (!refersToSheet(name.refersTo, sheet.name)) return false;
  const base = name.name.replace(/_\d+$/, "").toLowerCase();
  return planned.some(
    ({ layout }) =>
      layout.id === sheet.mark &&
      (layout.names ?? []).some((one) => [name.name.toLowerCase(), base].includes(one.name.toLowerCase())),
  );
}
