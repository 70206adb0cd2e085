import { useEffect, useState } from "react";
import type { Language } from "../../words/language";
import { languageOfTag } from "../texts";
import { readSettings, writeSettings } from "./settings";
import type { PaneSettings, SettingsStore } from "./settings";

export interface PaneHostLook {
  /** The host's display language as a tag ("sv-SE"), null where unknown. */
  readonly languageTag: string | null;
  /** Whether the host's own theme is dark; null: ask the browser. */
  readonly dark: boolean | null;
}

export interface PaneLook {
  readonly settings: PaneSettings;
  readonly language: Language;
  readonly dark: boolean;
  change(part: Partial<PaneSettings>): void;
}

/** Language and theme: by hand first, then the host's, then the browser's. */
export function usePaneSettings(host: PaneHostLook, store: SettingsStore | null): PaneLook {
  const [settings, setSettings] = useState(() => readSettings(store));
  const browserDark = useBrowserDark();
  const change = (part: Partial<PaneSettings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    writeSettings(store, next);
  };
  return {
    settings,
    language: settings.language ?? languageOfTag(host.languageTag),
    dark: settings.theme === null ? (host.dark ?? browserDark) : settings.theme === "dark",
    change,
  };
}

function useBrowserDark(): boolean {
  const query = "(prefers-color-scheme: dark)";
  const [dark, setDark] = useState(() => typeof matchMedia === "function" && matchMedia(query).matches);
  useEffect(() => {
    if (typeof matchMedia !== "function") return;
    const list = matchMedia(query);
    const follow = (): void => setDark(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return dark;
}
