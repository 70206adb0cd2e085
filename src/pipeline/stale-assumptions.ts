import { ok, type Result } from "../calculation/result";
import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { Edits } from "../valuation/assumptions/faults";
import type { Settings, WorkbookFault, WorkbookPort } from "../workbook/port";

const KEY = "assumptions";
const VERSION = 1;

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
 * The stamp of the assumptions that sheets rest on, to be written in one unit with them.
 * @param ids of the sheets' layouts: without any of them the stamp says nothing
 */
export const assumptionsStamp = (edits: Edits, ids: readonly string[]): Settings => ({
  [KEY]: JSON.stringify({ version: VERSION, ids, edits: editsFingerprint(edits), count: edits.size }),
});

/**
 * The sheets that were written with other assumptions than those that hold now.
 * @returns their names as they stand in the workbook; none where no sheet with a stamp is left
 */
export async function staleAssumptions(
  port: WorkbookPort,
  edits: Edits,
): Promise<Result<readonly string[], WorkbookFault>> {
  const kept = await port.readSetting(KEY);
  if (!kept.ok) return kept;
  const stamp = stampIn(kept.value);
  if (stamp === null || stamp.edits === editsFingerprint(edits)) return ok([]);
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  return ok(listed.value.filter(({ mark }) => mark !== null && stamp.ids.includes(mark)).map(({ name }) => name));
}

interface Stamp {
  readonly ids: readonly string[];
  readonly edits: string;
}

/** What another version wrote counts as no stamp. */
function stampIn(text: string | null): Stamp | null {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    if (typeof found !== "object" || found === null) return null;
    const { version, ids, edits } = found as Record<string, unknown>;
    if (version !== VERSION || !Array.isArray(ids) || typeof edits !== "string") return null;
    return ids.every((id) => typeof id === "string") ? { ids, edits } : null;
  } catch {
    return null;
  }
}
