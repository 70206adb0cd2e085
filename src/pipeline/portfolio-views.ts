import { fail, ok, type Result } from "../calculation/result";
import { isFree } from "../participation/sus/values/shown";
import type { Dimension } from "../portfolio/pivot/model";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import { isRecord, parsedKept } from "./kept-text";
import { keptSettings, settingsFrom, type PivotSettings } from "./pivot-settings";

const SETTING = "payoff.portfolio-views";
const VERSION = 1;
const MOST = 40;
const LONGEST_NAME = 40;

/** A pivot under a name of its own, kept in the workbook. */
export interface PivotView {
  /** Of its sheet: "pivot-" and letters of the name; the same as long as the view is, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly settings: PivotSettings;
}

/** What was wrong with what was kept. newer-version: written by a newer version, and not to be written over. */
export type ViewsFault =
  | { readonly code: "not-readable" }
  | { readonly code: "newer-version"; readonly version: number }
  | { readonly code: "view-left-out"; readonly name: string | null };

export interface HeldViews {
  readonly views: readonly PivotView[];
  readonly faults: readonly ViewsFault[];
}

/** The views of the workbook, in the order they were saved; what cannot be read is told. */
export async function readViews(port: WorkbookPort): Promise<Result<HeldViews, WorkbookFault>> {
  const text = await port.readSetting(SETTING);
  return text.ok ? ok(viewsFrom(text.value)) : text;
}

export type NotKept = WorkbookFault | { readonly code: "newer-views" } | { readonly code: "no-room" };

/**
 * Keeps the views in place of those kept before. Keys of filters that could point out a person are left out.
 * @returns the dimensions whose filter is not kept whole, by view
 */
export async function keepViews(
  port: WorkbookPort,
  views: readonly PivotView[],
): Promise<Result<ReadonlyMap<string, readonly Dimension[]>, NotKept>> {
  const before = await readViews(port);
  if (!before.ok) return before;
  if (before.value.faults.some(({ code }) => code === "newer-version")) return fail({ code: "newer-views" });
  const leftOut = new Map<string, readonly Dimension[]>();
  const kept = views.map((view) => {
    const { settings, leftOut: dimensions } = keptSettings(view.settings);
    if (dimensions.length > 0) leftOut.set(view.id, dimensions);
    return { ...view, settings };
  });
  const text = JSON.stringify({ version: VERSION, views: kept });
  if (views.length > MOST || text.length > port.capabilities.limits.textLength) return fail({ code: "no-room" });
  const written = await port.writeSetting(SETTING, text);
  return written.ok ? ok(leftOut) : written;
}

/** Only what has the shape, view by view: the setting may come from another version or another hand. */
export function viewsFrom(text: string | null): HeldViews {
  if (text === null || text === "") return { views: [], faults: [] };
  const held = upgraded(parsedKept(text));
  if (!held.ok) return { views: [], faults: [held.fault] };
  const views: PivotView[] = [];
  const faults: ViewsFault[] = [];
  for (const one of held.value) {
    const view = viewFrom(one);
    if (view !== null && views.every(({ id }) => id !== view.id)) views.push(view);
    else faults.push({ code: "view-left-out", name: nameIn(one) });
  }
  return { views, faults };
}

/** A kept text of any version so far, as this version has it: a later version adds a step here. */
function upgraded(held: unknown): Result<readonly unknown[], ViewsFault> {
  if (!isRecord(held)) return fail({ code: "not-readable" });
  const { version, views } = held;
  if (typeof version === "number" && version > VERSION) return fail({ code: "newer-version", version });
  return version === VERSION && Array.isArray(views) ? ok(views) : fail({ code: "not-readable" });
}

/** A name that may be shown, of a view that cannot. */
function nameIn(value: unknown): string | null {
  const name = isRecord(value) ? value["name"] : null;
  return typeof name === "string" && nameFault(name, []) === null ? name : null;
}

export function viewFrom(value: unknown): PivotView | null {
  if (!isRecord(value)) return null;
  const { id, name } = value;
  const settings = settingsFrom(value["settings"]);
  if (settings === null || typeof id !== "string" || !/^pivot(-[a-z0-9]+)*$/.test(id)) return null;
  return typeof name === "string" && nameFault(name, []) === null ? { id, name, settings } : null;
}

export type NameFault = "empty" | "too-long" | "taken" | "personal";

/** Why a view cannot be called so; null: it can. Case makes no difference between two names. */
export function nameFault(name: string, others: readonly string[]): NameFault | null {
  const wanted = name.trim();
  if (wanted === "") return "empty";
  if (wanted.length > LONGEST_NAME) return "too-long";
  if (!isFree(wanted)) return "personal";
  return others.some((other) => other.toLowerCase() === wanted.toLowerCase()) ? "taken" : null;
}

/** The id of a new view: ASCII of its name, unlike the others'. */
export function viewId(name: string, taken: readonly string[]): string {
  const slug = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 20)
    .replace(/-+$/, "");
  const first = slug === "" ? "pivot-vy" : `pivot-${slug}`;
  let id = first;
  for (let number = 2; taken.includes(id); number += 1) id = `${first}-${number}`;
  return id;
}
