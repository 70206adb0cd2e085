import { ok, type Result } from "../calculation/result";
import { isFree } from "../participation/sus/values/shown";
import { gridFingerprint } from "../sheet/grid-fingerprint";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import type { SourceStamp } from "./stale-sources";

/** Above it the sources are not read once more for telling later whether they have changed: reading them anew tells. */
export const MOST_STAMPED_CELLS = 500_000;

/**
 * Stamps of sheets as they stand now.
 * @param sources names as the port has them
 * @returns null: too large to be read for this alone, not all there, or a name that is not kept
 */
export async function stampsNow(
  port: WorkbookPort,
  sources: readonly string[],
): Promise<Result<readonly SourceStamp[] | null, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const sheets = listed.value.filter(({ name, mark }) => mark === null && sources.includes(name));
  const cells = sheets.reduce((sum, { usedRows, usedColumns }) => sum + usedRows * usedColumns, 0);
  const all = sheets.length === new Set(sources).size;
  if (!all || cells > MOST_STAMPED_CELLS || !sheets.every(({ name }) => isFree(name))) return ok(null);
  const stamps: SourceStamp[] = [];
  for (const { name } of sheets) {
    const grid = await port.readGrid(name);
    if (!grid.ok) return grid;
    stamps.push({ sheet: name, fingerprint: gridFingerprint([grid.value]) });
  }
  return ok(stamps);
}
