import { ok, type Result } from "../../calculation/result";
import type { WorkbookFault } from "../port";

const SCHEMA_VERSION = 1;

const settingKey = (key: string): string => `Payoff.${key}`;

/** A setting kept with the workbook, one for each key so that two people do not overwrite each other's. */
export async function readSetting(
  context: Excel.RequestContext,
  key: string,
): Promise<Result<string | null, WorkbookFault>> {
  const item = context.workbook.settings.getItemOrNullObject(settingKey(key));
  item.load("value");
  await context.sync();
  return ok(item.isNullObject ? null : keptValue(item.value));
}

export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: string,
): Promise<Result<null, WorkbookFault>> {
  // Carried out when the run ends, as every run does with what is left.
  context.workbook.settings.add(settingKey(key), JSON.stringify({ schemaVersion: SCHEMA_VERSION, value }));
  return ok(null);
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
