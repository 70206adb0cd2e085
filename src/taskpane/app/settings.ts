import type { Language } from "../../words/language";

/** What the pane remembers on this computer: choices only, never anything from a sheet. */
export interface PaneSettings {
  /** null: as the host says. */
  readonly language: Language | null;
  readonly theme: "light" | "dark" | null;
  readonly horizons: readonly number[] | null;
}

export const NO_SETTINGS: PaneSettings = { language: null, theme: null, horizons: null };

const KEY = "payoff.pane";
const VERSION = 1;

export type SettingsStore = Pick<Storage, "getItem" | "setItem">;

/** Whatever cannot be read, or was written by another version, counts as never set. */
export function readSettings(store: SettingsStore | null): PaneSettings {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return NO_SETTINGS;
    const { version, language, theme, horizons } = kept as Record<string, unknown>;
    if (version !== VERSION) return NO_SETTINGS;
    return {
      language: language === "sv" || language === "en" ? language : null,
      theme: theme === "light" || theme === "dark" ? theme : null,
      horizons: isHorizons(horizons) ? horizons : null,
    };
  } catch {
    return NO_SETTINGS;
  }
}

/** A full or forbidden store is no reason to stop: the choice then lasts as long as the page. */
export function writeSettings(store: SettingsStore | null, settings: PaneSettings): void {
  try {
    store?.setItem(KEY, JSON.stringify({ version: VERSION, ...settings }));
  } catch {
    return;
  }
}

/** The browser's store, or null where it is forbidden (asking for it may throw). */
export function browserStore(): SettingsStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function isHorizons(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= 4 &&
    value.every((years) => typeof years === "number" && years > 0 && years <= 100)
  );
}
