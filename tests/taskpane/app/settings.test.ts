import { isHorizons, NO_SETTINGS, readSettings, writeSettings } from "../../../src/taskpane/app/settings";
import type { SettingsStore } from "../../../src/taskpane/app/settings";

function store(first: string | null = null): SettingsStore & { kept: string | null } {
  return {
    kept: first,
    getItem() {
      return this.kept;
    },
    setItem(_key, value) {
      this.kept = value;
    },
  };
}

test("what is written is read back", () => {
  const kept = store();
  writeSettings(kept, { language: "en", theme: "dark", horizons: [1, 3] });
  expect(readSettings(kept)).toEqual({ language: "en", theme: "dark", horizons: [1, 3] });
});

test.each<readonly [string | null, string]>([
  [null, "never written"],
  ["{", "broken text"],
  ["7", "no object"],
  ['{"version":2,"language":"en"}', "another version"],
])("%s counts as never set: %s", (text) => {
  expect(readSettings(store(text))).toEqual(NO_SETTINGS);
});

test("an unknown value is dropped, the others are kept", () => {
  const text = JSON.stringify({ version: 1, language: "fi", theme: "dark", horizons: [0] });
  expect(readSettings(store(text))).toEqual({ language: null, theme: "dark", horizons: null });
});

test("a store that refuses is no reason to stop", () => {
  const refusing: SettingsStore = {
    getItem() {
      throw new Error("denied");
    },
    setItem() {
      throw new Error("full");
    },
  };
  expect(readSettings(refusing)).toEqual(NO_SETTINGS);
  expect(() => writeSettings(refusing, NO_SETTINGS)).not.toThrow();
  expect(readSettings(null)).toEqual(NO_SETTINGS);
});

test.each<readonly [unknown, boolean, string]>([
  [[1, 5], true, "the usual"],
  [[0.5], true, "half a year"],
  [[100], true, "the longest"],
  [[], false, "none"],
  [[1, 2, 3, 4, 5], false, "more than four"],
  [[0], false, "no time at all"],
  [[101], false, "over a hundred"],
  [["1"], false, "text"],
])("%j as horizons: %s, %s", (value, expected) => {
  expect(isHorizons(value)).toBe(expected);
});
