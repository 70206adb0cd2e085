import { ok, type Result } from "../calculation/result";
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
 * What has become of the report's sources since it was written; read only, and asked for, not listened for: whoever
 * changed them.
 * @returns null where no report with stamps stands in the workbook: then nothing can be said
 */
export async function staleSources(
  port: WorkbookPort,
  { known = [], cells = Infinity }: StaleOptions = {},
  task?: Task,
): Promise<Result<StaleSources | null, WorkbookFault>> {
  const kept = await port.readSetting(KEY);
  if (!kept.ok) return kept;
  const stamps = stampsIn(kept.value);
  if (stamps === null) return ok(null);
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  if (!listed.value.some(({ mark }) => mark !== null && stamps.ids.includes(mark))) return ok(null);
  const outcome = { changed: [] as string[], gone: [] as string[], unread: [] as string[] };
  let left = cells;
  for (const [at, stamp] of stamps.sources.entries()) {
    if (task?.cancelled?.() === true) return { ok: false, fault: { code: "cancelled" } };
    const sheet = listed.value.find((each) => each.mark === null && sameName(each.name, stamp.sheet));
    if (sheet === undefined) outcome.gone.push(stamp.sheet);
    else {
      const read = known.find((grid) => sameName(grid.sheet, sheet.name));
      const size = read === undefined ? sheet.usedRows * sheet.usedColumns : 0;
      left -= size;
      const compared = left < 0 ? ok<"unread">("unread") : await compare(port, stamp, sheet, read);
      if (!compared.ok) return compared;
      if (compared.value !== "same") outcome[compared.value].push(sheet.name);
    }
    task?.onProgress?.(at + 1, stamps.sources.length);
  }
  return ok({ sheets: stamps.sources.map(({ sheet }) => sheet), ...outcome });
}

async function compare(
  port: WorkbookPort,
  { sheet: name, fingerprint }: SourceStamp,
  { name: now }: SheetInfo,
  known: Grid | undefined,
): Promise<Result<"same" | "changed", WorkbookFault>> {
  const read = known === undefined ? await port.readGrid(now) : ok(known);
  if (!read.ok) return read;
  return ok(gridFingerprint([{ ...read.value, sheet: name }]) === fingerprint ? "same" : "changed");
}

/** Sheets are told apart as in Excel, where case makes no difference. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

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
