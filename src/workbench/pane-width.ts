import type { SettingsStore } from "../taskpane/app/settings";

/** Widths of the pane beside the grid, in CSS pixels. */
export const NARROWEST = 320;
export const WIDEST = 500;
const USUAL = 420;
/** How far one press of an arrow key moves its edge. */
export const STEP = 20;

const KEY = "payoff.workbench.pane-width";

export const clamped = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The width chosen last time on this computer. */
export function readPaneWidth(store: SettingsStore | null): number {
  try {
    const kept = Number(store?.getItem(KEY) ?? USUAL);
    return Number.isFinite(kept) ? clamped(kept) : USUAL;
  } catch {
    return USUAL;
  }
}

/** A full or forbidden store is no reason to stop. */
export function writePaneWidth(store: SettingsStore | null, width: number): void {
  try {
    store?.setItem(KEY, String(width));
  } catch {
    return;
  }
}

/** Where a key takes the pane's edge, which lies at its left; null for keys that do not move it. */
export function widthAfterKey(key: string, width: number): number | null {
  if (key === "ArrowLeft" || key === "ArrowUp") return clamped(width + STEP);
  if (key === "ArrowRight" || key === "ArrowDown") return clamped(width - STEP);
  if (key === "Home") return NARROWEST;
  return key === "End" ? WIDEST : null;
}
