import { createContext, useContext } from "react";
import type { Language } from "../../words/language";

/** What every panel may need and none should own. */
export interface PaneContext {
  readonly language: Language;
  readonly dark: boolean;
  /** Horizons chosen last time, or null. */
  readonly horizons: readonly number[] | null;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  rememberHorizons(horizons: readonly number[]): void;
  /** Says something to screen readers, politely. */
  announce(text: string): void;
}

export const PaneContextValue = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(PaneContextValue);
  if (pane === null) throw new Error("usePane outside PaneFrame");
  return pane;
}
