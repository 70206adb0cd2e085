import type { Limits, Settings, WorkbookFault } from "./port";

/** The first setting that is larger than a cell's text may be; null when all can be kept. */
export function checkSettings(settings: Settings, { textLength }: Limits): WorkbookFault | null {
  for (const [key, value] of Object.entries(settings)) {
    if (value.length <= textLength) continue;
    return { code: "too-large", what: "setting", sheet: key, found: value.length, limit: textLength };
  }
  return null;
}
