import { fail, ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import { isFree } from "../participation/sus/values/shown";
import { pivot, preparePortfolio } from "../portfolio/pivot";
import type { Pivot, PivotFault, PortfolioData } from "../portfolio/pivot/model";
import { pivotSheet } from "../portfolio/report/pivot/pivot-sheet";
import type { ReportAbout } from "../portfolio/report/report-input";
import { safeReport, type SafePivot } from "../portfolio/suppression/safe-report";
import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { CellValue } from "../sheet/cell";
import type { SheetLayout } from "../sheet/layout";
import type { Edits } from "../valuation/assumptions/faults";
import type { Settings, SheetInfo, Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { keptSettings, queryOf, type PivotSettings } from "./pivot-settings";
import { coverTexts } from "./portfolio-reports";
import { coverSheets } from "./shown-names";
import { assumptionsStamp } from "./stale-assumptions";
import type { SourceStamp } from "./stale-sources";
import { isUnchanged, tableChanges, type TableChange } from "./table-changes";
import { readWritten, stillThere, writtenSetting, type WrittenPivot } from "./written-pivots";

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

/** Pivots that stand in one workbook: none gives away what another hides; the strictest limit holds for all. */
export function safePivots(
  data: PortfolioData,
  asked: readonly PivotSettings[],
  edits: Edits,
): Result<readonly SafePivot[], PivotFault> {
  const pivots: Pivot[] = [];
  for (const settings of asked) {
    const made = pivot(data, queryOf(settings, edits));
    if (!made.ok) return made;
    pivots.push(made.value);
  }
  return ok(safeReport({ pivots }, strictest(asked)).pivots);
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

/** A sheet written anew. */
export interface RewrittenPivot {
  readonly id: string;
  readonly name: string;
  readonly pivot: SafePivot;
  /** null: it was not there before, or its table had been changed beyond recognition. */
  readonly change: TableChange | null;
}

export interface Rewritten {
  readonly written: readonly WrittenSheet[];
  readonly sheets: readonly RewrittenPivot[];
  /** Names of sheets that are left as they were: their selection could not be kept in the workbook. */
  readonly left: readonly string[];
}

/**
 * Writes a pivot as one unit with the others of the workbook that would differ now: all sheets of pivots rest on the
 * same data and assumptions, and none gives away what another hides. Without a pivot to add, all are written anew.
 * No sheet of the user's is touched.
 */
export async function writePivots(
  port: WorkbookPort,
  job: PivotJob,
  added: PivotToWrite | null,
  task?: Task,
): Promise<Result<Rewritten, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const held = await readWritten(port);
  if (!held.ok) return held;
  const others = stillThere(held.value, listed.value).filter(({ id }) => id !== added?.id);
  const all: PivotToWrite[] = [...others.filter(({ whole }) => whole), ...(added === null ? [] : [added])];
  const left = others.filter(({ whole }) => !whole).map(({ id }) => nameOf(id, listed.value));
  if (all.length === 0) return ok({ written: [], sheets: [], left });
  const pivots = safePivots(job.data, asked(all), job.edits);
  // Only assumptions can be at fault here, and those are checked where they are typed.
  if (!pivots.ok) return fail({ code: "host-error", detail: pivots.fault.code });
  const layouts = layoutsOf(all, pivots.value, job);
  const changes: (TableChange | null)[] = [];
  for (const [at, layout] of layouts.entries()) {
    const change = await changeOf(port, layout, all[at] as PivotToWrite, listed.value);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  const wanted = layouts.flatMap(({ id }, at) => {
    const change = changes[at] ?? null;
    return added === null || id === added.id || change === null || !isUnchanged(change) ? [at] : [];
  });
  const settings = await stampsOf(port, job, wanted.map((at) => all[at] as PivotToWrite), others); // prettier-ignore
  if (!settings.ok) return settings;
  const chosen = wanted.map((at) => layouts[at] as SheetLayout);
  const { language, date } = job.about;
  const document = { title: (chosen[chosen.length - 1] as SheetLayout).name, language, date };
  const options = { replaceMarked: true, document, settings: settings.value };
  const written = await port.writeSheets(chosen, options, task);
  if (!written.ok) return written;
  const sheets = wanted.map((at, order): RewrittenPivot => ({
    id: (all[at] as PivotToWrite).id,
    name: written.value[order]?.name ?? (layouts[at] as SheetLayout).name,
    pivot: pivots.value[at] as SafePivot,
    change: changes[at] ?? null,
  }));
  return ok({ written: written.value, sheets, left });
}

const asked = (all: readonly PivotToWrite[]): readonly PivotSettings[] => all.map(({ settings }) => settings);

function layoutsOf(
  all: readonly PivotToWrite[],
  pivots: readonly SafePivot[],
  { about: { date, language } }: PivotJob,
): readonly SheetLayout[] {
  const fewest = strictest(asked(all));
  return all.map(({ id, name }, at) =>
    pivotSheet({ pivot: pivots[at] as SafePivot, id, name, fewest, date, language }),
  );
}

const nameOf = (id: string, sheets: readonly SheetInfo[]): string => sheets.find(({ mark }) => mark === id)?.name ?? id;

/** What would be another on the sheet that stands there; null where none does. */
async function changeOf(
  port: WorkbookPort,
  { id, cells }: SheetLayout,
  { settings }: PivotToWrite,
  sheets: readonly SheetInfo[],
): Promise<Result<TableChange | null, WorkbookFault>> {
  const sheet = sheets.find(({ mark }) => mark === id);
  if (sheet === undefined) return ok(null);
  const grid = await port.readGrid(sheet.name);
  if (!grid.ok) return grid;
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return ok(
    tableChanges(
      grid.value.rows,
      Array.from(rows, (row) => row ?? []),
      settings.rows.length,
    ),
  );
}

/** What is kept with the sheets: how they were asked for, what they were read from, and the assumptions. */
async function stampsOf(
  port: WorkbookPort,
  { edits, sources }: PivotJob,
  written: readonly PivotToWrite[],
  others: readonly WrittenPivot[],
): Promise<Result<Settings, WorkbookFault>> {
  // In a file of its own nothing is there to be compared or written anew.
  if (!port.capabilities.holdsSource) return ok({});
  const stamps = await fingerprints(port, sources);
  if (!stamps.ok) return stamps;
  const assumptions = await assumptionsStamp(port, edits, written.map(({ id }) => id)); // prettier-ignore
  if (!assumptions.ok) return assumptions;
  const now = written.map(({ id, name, settings }): WrittenPivot => {
    const { settings: kept, leftOut } = keptSettings(settings);
    return { id, name, settings: kept, whole: leftOut.length === 0, sources: stamps.value };
  });
  const rest = others.filter(({ id }) => now.every((one) => one.id !== id));
  return ok({ ...assumptions.value, ...writtenSetting([...rest, ...now], port.capabilities.limits) });
}

/** Above it the source is not read once more for telling later whether it has changed: reading it anew tells. */
const MOST_CELLS = 500_000;

/** null: too large to be read for this alone, or a name that is not kept. */
async function fingerprints(
  port: WorkbookPort,
  sources: readonly string[],
): Promise<Result<readonly SourceStamp[] | null, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const sheets = listed.value.filter(({ name, mark }) => mark === null && sources.includes(name));
  const cells = sheets.reduce((sum, { usedRows, usedColumns }) => sum + usedRows * usedColumns, 0);
  if (cells > MOST_CELLS || !sheets.every(({ name }) => isFree(name))) return ok(null);
  const stamps: SourceStamp[] = [];
  for (const { name } of sheets) {
    const grid = await port.readGrid(name);
    if (!grid.ok) return grid;
    stamps.push({ sheet: name, fingerprint: gridFingerprint([grid.value]) });
  }
  return ok(stamps);
}

/** Sheets of pivots whose sources are others now than when they were written; those that cannot tell are not named. */
export async function stalePivots(port: WorkbookPort): Promise<Result<readonly string[], WorkbookFault>> {
  const held = await readWritten(port);
  if (!held.ok) return held;
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const told = stillThere(held.value, listed.value).filter(({ sources }) => sources !== null);
  if (told.length === 0) return ok([]);
  const names = new Set(told.flatMap(({ sources }) => (sources ?? []).map(({ sheet }) => sheet)));
  const now = await fingerprints(port, [...names]);
  if (!now.ok) return now;
  const { value: stamps } = now;
  if (stamps === null) return ok([]);
  const same = ({ sheet, fingerprint }: SourceStamp): boolean =>
    stamps.some((one) => one.sheet === sheet && one.fingerprint === fingerprint);
  return ok(told.filter(({ sources }) => !(sources ?? []).every(same)).map(({ id }) => nameOf(id, listed.value)));
}
