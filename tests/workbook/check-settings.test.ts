import { checkSettings } from "../../src/workbook/check-settings";
import type { Settings } from "../../src/workbook/port";
import { MEMORY_LIMITS } from "../../src/workbook/memory";

test.each<[settings: Settings, too: string | null, why: string]>([
  [{}, null, "nothing to keep"],
  [{ a: "", b: "å".repeat(10) }, null, "empty and full ones"],
  [{ a: "x", b: "å".repeat(11), c: "y".repeat(12) }, "b", "the first that is too large is told"],
])("%j: %s (%s)", (settings, too) => {
  const fault = checkSettings(settings, { ...MEMORY_LIMITS, textLength: 10 });
  expect(fault).toEqual(too === null ? null : { code: "too-large", what: "setting", sheet: too, found: 11, limit: 10 });
});
