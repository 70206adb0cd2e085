import { fail, ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import { pivot, preparePortfolio } from "../portfolio/pivot";
import type { Pivot, PivotFault, PortfolioData } from "../portfolio/pivot/model";
import { pivotSheet } from "../portfolio/report/pivot/pivot-sheet";
import type { ReportAbout } from "../portfolio/report/report-input";
import { safeReport, type SafePivot } from "../portfolio/suppression/safe-report";
import type { StepsDone } from "../portfolio/report/participants/figures";
import type { SheetLayout } from "../sheet/layout";
import { rowsFromTop } from "../sheet/rows";
import type { Edits } from "../valuation/assumptions/faults";
import type { Language } from "../words/language";
import type { Settings, SheetInfo, Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { inSlices, type Cancelled } from "./in-slices";
import { bySuccess, keptSettings, queryOf, type PivotSettings } from "./pivot-settings";
import { coverTexts } from "./portfolio-reports";
import { coverSheets } from "./shown-names";
import { assumptionsStamp } from "./stale-assumptions";
import { writtenPrint } from "./sheet-print";
import { MOST_STAMPED_CELLS, stampsNow } from "./source-stamps";
import { compareSources, hasChanged, type SourceStamp } from "./stale-sources";
import { isUnchanged, sheetChanges } from "./table-changes";
import { readWritten, stillThere, withOneRule, writtenSetting, type WrittenPivot } from "./written-pivots";

/** What pivots of an import are made of, once for the import: names that could point out a person are covered. */
export const pivotData = (imported: SourceImport): PortfolioData => preparePortfolio(coverTexts(coverSheets(imported)));

/** One pivot, as it may be shown alone; a question that cannot be is a fault. */
export function portfolioPivot(
  data: PortfolioData,
  settings: PivotSettings,
  edits: Edits,
): Result<SafePivot, PivotFault> {
  const made = safePivots(data, [settings], edits);
  return made.ok ? ok(made.value[0] as SafePivot) : made;
}

/**
 * Pivots that stand in one workbook: none gives away what another hides; the strictest limit holds for all, and the last
 * one's rule of what has succeeded.
 */
export function safePivots(
  data: PortfolioData,
  asked: readonly PivotSettings[],
  edits: Edits,
): Result<readonly SafePivot[], PivotFault> {
  const steps = pivotSteps(data, asked, edits);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same step by step. */
function* pivotSteps(
  data: PortfolioData,
  asked: readonly PivotSettings[],
  edits: Edits,
): Generator<StepsDone, Result<readonly SafePivot[], PivotFault>, undefined> {
  const success = asked[asked.length - 1]?.income.success;
  const pivots: Pivot[] = [];
  for (const settings of asked) {
    const made = pivot(data, queryOf(success === undefined ? settings : bySuccess(settings, success), edits));
    if (!made.ok) return made;
    pivots.push(made.value);
    yield { done: pivots.length, total: asked.length + 1 };
  }
  return ok(safeReport({ pivots }, strictest(asked)).pivots);
}

/** One pivot in slices, the data before it where it has not been prepared. */
export async function pivotInSlices(
  data: PortfolioData,
  settings: PivotSettings,
  edits: Edits,
  task?: Task,
): Promise<Result<SafePivot, PivotFault | Cancelled>> {
  const made = await inSlices(pivotSteps(data, [settings], edits), task);
  return made.ok ? ok(made.value[0] as SafePivot) : made;
}

const strictest = (asked: readonly PivotSettings[]): number => Math.max(...asked.map(({ fewest }) => fewest));

/** What pivots are written from. */
export interface PivotJob {
  readonly data: PortfolioData;
  readonly edits: Edits;
  readonly about: Pick<ReportAbout, "date" | "language">;
  /** The sheets the import was read from, as the port calls them. */
  readonly sources: readonly string[];
}

/** A pivot to be written on a sheet of its own. */
export interface PivotToWrite {
  readonly id: string;
  /** null: it is no named view, and the sheet tells what the pivot is by. */
  readonly name: string | null;
  readonly settings: PivotSettings;
}

export interface Rewritten {
  readonly written: readonly WrittenSheet[];
  /** Names of sheets that are left as they were: their selection could not be kept in the workbook. */
  readonly left: readonly string[];
}

/**
 * Writes a pivot as one unit with the others of the workbook that would differ now: all sheets of pivots rest on the
 * same data and assumptions, and none gives away what another hides. No sheet of the user's is touched.
 */
export async function writePivots(
  port: WorkbookPort,
  job: PivotJob,
  added: PivotToWrite,
  task: Task = {},
): Promise<Result<Rewritten, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const held = await readWritten(port);
  if (!held.ok) return held;
  const others = stillThere(held.value, listed.value).filter(({ id }) => id !== added.id);
  const { cancelled } = task;
  const laid = await pivotSheets(job, others, added, cancelled === undefined ? {} : { cancelled });
  if (!laid.ok) return laid;
  const wanted: LaidPivot[] = [];
  for (const one of laid.value) {
    // By another rule of success the lines of a sheet are others too, whatever its figures are.
    const sure = one.id === added.id || others.some(({ settings }) => settings.income.success !== added.settings.income.success); // prettier-ignore
    const differs = sure ? ok(true) : await wouldDiffer(port, one, listed.value);
    if (!differs.ok) return differs;
    if (differs.value) wanted.push(one);
  }
  const settings = await stampsOf(port, job, wanted, others);
  if (!settings.ok) return settings;
  const { language, date } = job.about;
  const title = (wanted[wanted.length - 1] as LaidPivot).layout.name;
  const options = { replaceMarked: true, document: { title, language, date }, settings: settings.value };
  const layouts = wanted.map(({ layout }) => layout);
  const written = await port.writeSheets(layouts, options, task);
  if (!written.ok) return written;
  const left = others.filter(({ whole }) => !whole).map(({ id }) => nameOf(id, listed.value));
  return ok({ written: written.value, left });
}

/** A pivot laid out as it is to be written. */
export interface LaidPivot extends PivotToWrite {
  readonly layout: SheetLayout;
  readonly language: Language;
}

/**
 * The sheets of pivots of a workbook laid out anew, those whose selection is kept; each in the language it was written
 * in.
 * @param others those that are there
 * @param added one more, last; null: none
 */
export async function pivotSheets(
  { data, edits, about }: Pick<PivotJob, "data" | "edits" | "about">,
  others: readonly WrittenPivot[],
  added: PivotToWrite | null,
  task?: Task,
): Promise<Result<readonly LaidPivot[], WorkbookFault>> {
  const own = added === null ? [] : [{ ...added, language: about.language }];
  const all = withOneRule<PivotToWrite & { readonly language?: Language }>([
    ...others.filter(({ whole }) => whole),
    ...own,
  ]);
  const pivots = await inSlices(pivotSteps(data, asked(all), edits), task);
  // Only assumptions can be at fault here, and those are checked where they are typed.
  if (!pivots.ok) return fail(pivots.fault.code === "cancelled" ? pivots.fault : { code: "host-error", detail: pivots.fault.code }); // prettier-ignore
  const fewest = strictest(asked(all));
  return ok(
    all.map(({ id, name, settings, language = about.language }, at) => {
      const pivot = pivots.value[at] as SafePivot;
      return {
        id,
        name,
        settings,
        language,
        layout: pivotSheet({ pivot, id, name, fewest, date: about.date, language }),
      };
    }),
  );
}

const asked = (all: readonly PivotToWrite[]): readonly PivotSettings[] => all.map(({ settings }) => settings);

const nameOf = (id: string, sheets: readonly SheetInfo[]): string => sheets.find(({ mark }) => mark === id)?.name ?? id;

/** Whether a figure or a line of what it rests on would be another on the sheet that stands there. */
async function wouldDiffer(
  port: WorkbookPort,
  { id, layout }: LaidPivot,
  sheets: readonly SheetInfo[],
): Promise<Result<boolean, WorkbookFault>> {
  const sheet = sheets.find(({ mark }) => mark === id);
  if (sheet === undefined) return ok(true);
  const grid = await port.readGrid(sheet.name);
  if (!grid.ok) return grid;
  return ok(!isUnchanged(sheetChanges(rowsFromTop(grid.value), layout)));
}

/** What is kept with the sheets: how they were asked for, what they were read from, and the assumptions. */
async function stampsOf(
  port: WorkbookPort,
  { edits, sources }: PivotJob,
  written: readonly LaidPivot[],
  others: readonly WrittenPivot[],
): Promise<Result<Settings, WorkbookFault>> {
  // In a file of its own nothing is there to be compared or written anew.
  if (!port.capabilities.holdsSource) return ok({});
  const stamps = await stampsNow(port, sources);
  if (!stamps.ok) return stamps;
  const assumptions = await assumptionsStamp(port, edits, written.map(({ id }) => id)); // prettier-ignore
  if (!assumptions.ok) return assumptions;
  const kept = writtenSetting(withWritten(others, written, stamps.value), port.capabilities.limits);
  return ok({ ...assumptions.value, ...kept });
}

/** As they are to be kept: those written now last. */
export function withWritten(
  before: readonly WrittenPivot[],
  now: readonly LaidPivot[],
  sources: readonly SourceStamp[] | null,
): readonly WrittenPivot[] {
  const written = now.map(({ id, name, settings, language, layout }): WrittenPivot => {
    const { settings: kept, leftOut } = keptSettings(settings);
    const print = writtenPrint(layout);
    return { id, name, settings: kept, whole: leftOut.length === 0, sources, language, print };
  });
  return [...before.filter(({ id }) => written.every((one) => one.id !== id)), ...written];
}

/** Sheets of pivots whose sources are others now than when they were written; those that cannot tell are not named. */
export async function stalePivots(port: WorkbookPort): Promise<Result<readonly string[], WorkbookFault>> {
  const held = await readWritten(port);
  if (!held.ok) return held;
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const told = stillThere(held.value, listed.value).filter(({ sources }) => sources !== null);
  if (told.length === 0) return ok([]);
  const stamps = told.map(({ sources }) => sources ?? []);
  const compared = await compareSources(port, stamps, listed.value, { cells: MOST_STAMPED_CELLS });
  if (!compared.ok) return compared;
  return ok(told.flatMap(({ id }, at) => (hasChanged(compared.value[at]) ? [nameOf(id, listed.value)] : [])));
}
