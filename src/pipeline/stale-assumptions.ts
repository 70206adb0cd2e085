import { ok, type Result } from "../calculation/result";
import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { Edits } from "../valuation/assumptions/faults";
import type { Settings, WorkbookFault, WorkbookPort } from "../workbook/port";
import { isRecord, keptOfVersion } from "./kept-text";

const KEY = "assumptions";
const VERSION = 2;

/** A short text that changes when any edit does, and with nothing else: the order of the edits is no part of it. */
export const editsFingerprint = (edits: Edits): string =>
  gridFingerprint([
    {
      sheet: "",
      origin: { row: 0, column: 0 },
      rows: [...edits].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, value]),
    },
  ]);

/**
 * The stamps of sheets with the assumptions they rest on added, to be written in one unit with the sheets.
 * @param ids of the sheets' layouts; those of sheets written before stay as they are
 */
export async function assumptionsStamp(
  port: WorkbookPort,
  edits: Edits,
  ids: readonly string[],
): Promise<Result<Settings, WorkbookFault>> {
  const kept = await port.readSetting(KEY);
  if (!kept.ok) return kept;
  const sheets = new Map([...stampsIn(kept.value), ...ids.map((id) => [id, editsFingerprint(edits)] as const)]);
  return ok({ [KEY]: JSON.stringify({ version: VERSION, sheets: Object.fromEntries(sheets) }) });
}

/**
 * The sheets that were written with other assumptions than those that hold now.
 * @param id of the only layout asked about; all with a stamp where it is left out
 * @returns their names as they stand in the workbook; none where no sheet with a stamp is left
 */
export async function staleAssumptions(
  port: WorkbookPort,
  edits: Edits,
  id?: string,
): Promise<Result<readonly string[], WorkbookFault>> {
  const kept = await port.readSetting(KEY);
  if (!kept.ok) return kept;
  const now = editsFingerprint(edits);
  const others = [...stampsIn(kept.value)].filter(([of, stamp]) => stamp !== now && (id === undefined || of === id));
  if (others.length === 0) return ok([]);
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const stale = new Set(others.map(([of]) => of));
  return ok(listed.value.filter(({ mark }) => mark !== null && stale.has(mark)).map(({ name }) => name));
}

/** Fingerprints of the edits by the sheet's id; what another version wrote counts as none. */
function stampsIn(text: string | null): ReadonlyMap<string, string> {
  const sheets = keptOfVersion(text, VERSION)?.["sheets"];
  if (!isRecord(sheets)) return new Map();
  return new Map(
    Object.entries(sheets).flatMap(([id, stamp]) => (typeof stamp === "string" ? [[id, stamp] as const] : [])),
  );
}
