import { ok, type Result } from "../../calculation/result";
import type { Settings, WorkbookFault } from "../port";

const SCHEMA_VERSION = 1;

const settingKey = (key: string): string => `Payoff.${key}`;

/** A setting kept with the workbook, one for each key so that two people do not overwrite each other's. */
export async function readSetting(
  context: Excel.RequestContext,
  key: string,
): Promise<Result<string | null, WorkbookFault>> {
  const item = loadSetting(context, key);
  await context.sync();
  return ok(settingValue(item));
}

/** To be asked for with `settingValue` after the sync. */
export function loadSetting(context: Excel.RequestContext, key: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(settingKey(key)).load("value");
}

export const settingValue = (item: Excel.Setting): string | null => (item.isNullObject ? null : keptValue(item.value));

/** Only queues: the sync is the caller's. */
export function putSettings(context: Excel.RequestContext, settings: Settings): void {
  for (const [key, value] of Object.entries(settings)) {
    context.workbook.settings.add(settingKey(key), JSON.stringify({ schemaVersion: SCHEMA_VERSION, value }));
  }
}

/** Settings as they were before a writing; null: never set. */
export type StandingSettings = ReadonlyMap<string, string | null>;

/**
 * Takes back what a writing set. What someone else has set since then stays. Only queues.
 * @param now items of `loadSetting` by key, loaded
 */
export function restoreSettings(
  context: Excel.RequestContext,
  before: StandingSettings,
  written: Settings,
  now: ReadonlyMap<string, Excel.Setting>,
): void {
  for (const [key, item] of now) {
    const old = before.get(key) ?? null;
    const present = settingValue(item);
    if (present === old || present !== written[key]) continue;
    if (old === null) item.delete();
    else putSettings(context, { [key]: old });
  }
}

/** What another version wrote, or what is no setting of ours, counts as never set. */
function keptValue(kept: unknown): string | null {
  try {
    const found: unknown = JSON.parse(String(kept));
    if (typeof found !== "object" || found === null) return null;
    const { schemaVersion, value } = found as Record<string, unknown>;
    return schemaVersion === SCHEMA_VERSION && typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
