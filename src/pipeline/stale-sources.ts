import { fail, ok, type Result } from "../calculation/result";
import type { Grid } from "../sheet/grid";
import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { Limits, Settings, SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { isRecord, keptOfVersion } from "./kept-text";

/** What a source sheet was when the report was written from it. */
export interface SourceStamp {
  readonly sheet: string;
  readonly fingerprint: string;
}

/** Which sheets the report was made from, and what has become of them since. */
export interface StaleSources {
  /** All it rests on, in its order. */
  readonly sheets: readonly string[];
  readonly changed: readonly string[];
  /** Deleted, or under another name. */
  readonly gone: readonly string[];
  /** Not compared: with them more cells than allowed would have been read. */
  readonly unread: readonly string[];
}

export interface StaleOptions {
  /** Sheets just read, whole: they are not read again. */
  readonly known?: readonly Grid[];
  /** The most cells to read beside them; default: all it takes. */
  readonly cells?: number;
}

const KEY = "sources";
const VERSION = 1;

/**
 * The stamps of a report's sources, to be written in one unit with it.
 * @param ids of the report's layouts: without any of its sheets the stamps say nothing
 * @returns an empty value, which takes the place of an earlier report's, where they are more than a setting holds
 */
export function sourceStamps(grids: readonly Grid[], ids: readonly string[], { textLength }: Limits): Settings {
  const stamps = grids.map(({ sheet }, at) => ({ sheet, fingerprint: gridFingerprint(grids.slice(at, at + 1)) }));
  const text = JSON.stringify({ version: VERSION, ids, sources: stamps });
  return { [KEY]: text.length > textLength ? "" : text };
}

/**
 * What has become of the payback report's sources since it was written; read only, and asked for, not listened for:
 * whoever changed them. Of every report: `staleReports`.
 * @returns null where no report with stamps stands in the workbook: then nothing can be said
 */
export async function staleSources(
  port: WorkbookPort,
  options: StaleOptions = {},
  task?: Task,
): Promise<Result<StaleSources | null, WorkbookFault>> {
  const kept = await port.readSetting(KEY);
  if (!kept.ok) return kept;
  const stamps = stampsIn(kept.value);
  if (stamps === null) return ok(null);
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  if (!listed.value.some(({ mark }) => mark !== null && stamps.ids.includes(mark))) return ok(null);
  const compared = await compareSources(port, [stamps.sources], listed.value, options, task);
  return compared.ok ? ok(compared.value[0] ?? null) : compared;
}

/** What has become of the sources of several reports; a sheet that more than one rests on is read once. */
export async function compareSources(
  port: WorkbookPort,
  reports: readonly (readonly SourceStamp[])[],
  listed: readonly SheetInfo[],
  { known = [], cells = Infinity }: StaleOptions = {},
  task?: Task,
): Promise<Result<readonly StaleSources[], WorkbookFault>> {
  const now = new Map<string, Found>();
  const names = [...new Set(reports.flat().map(({ sheet }) => sheet))];
  let left = cells;
  for (const [at, name] of names.entries()) {
    if (task?.cancelled?.() === true) return fail({ code: "cancelled" });
    const sheet = listed.find((each) => each.mark === null && sameName(each.name, name));
    if (sheet === undefined) now.set(name, { kind: "gone" });
    else {
      const read = known.find((grid) => sameName(grid.sheet, sheet.name));
      left -= read === undefined ? sheet.usedRows * sheet.usedColumns : 0;
      const grid = left < 0 ? ok(null) : read === undefined ? await port.readGrid(sheet.name) : ok(read);
      if (!grid.ok) return grid;
      // As it was called then: a name whose case has changed is no other source.
      const print = grid.value === null ? null : gridFingerprint([{ ...grid.value, sheet: name }]);
      now.set(name, { kind: "there", name: sheet.name, print });
    }
    task?.onProgress?.(at + 1, names.length);
  }
  return ok(reports.map((stamps) => outcomeOf(stamps, now)));
}

/** print: null where it was not read. */
type Found =
  { readonly kind: "gone" } | { readonly kind: "there"; readonly name: string; readonly print: string | null };

function outcomeOf(stamps: readonly SourceStamp[], now: ReadonlyMap<string, Found>): StaleSources {
  const outcome = { changed: [] as string[], gone: [] as string[], unread: [] as string[] };
  for (const { sheet, fingerprint } of stamps) {
    const found = now.get(sheet) ?? { kind: "gone" };
    if (found.kind === "gone") outcome.gone.push(sheet);
    else if (found.print === null) outcome.unread.push(found.name);
    else if (found.print !== fingerprint) outcome.changed.push(found.name);
  }
  return { sheets: stamps.map(({ sheet }) => sheet), ...outcome };
}

/** Undefined and what cannot be told of count as no change. */
export const hasChanged = (stale: StaleSources | null | undefined): boolean =>
  stale !== null && stale !== undefined && stale.changed.length + stale.gone.length > 0;

/** Sheets are told apart as in Excel, where case makes no difference. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Stamps {
  readonly ids: readonly string[];
  readonly sources: readonly SourceStamp[];
}

/** What another version wrote counts as no stamps. */
function stampsIn(text: string | null): Stamps | null {
  const found = keptOfVersion(text, VERSION);
  if (found === null) return null;
  const { ids, sources } = found;
  if (!Array.isArray(ids) || !Array.isArray(sources)) return null;
  return ids.every((id) => typeof id === "string") && sources.every(isStamp) ? { ids, sources } : null;
}

export const isStamp = (value: unknown): value is SourceStamp =>
  isRecord(value) && typeof value["sheet"] === "string" && typeof value["fingerprint"] === "string";
