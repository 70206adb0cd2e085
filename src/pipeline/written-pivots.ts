import { ok, type Result } from "../calculation/result";
import type { Limits, Settings, SheetInfo, WorkbookFault, WorkbookPort } from "../workbook/port";
import { isLanguage, type Language } from "../words/language";
import { isRecord, keptOfVersion } from "./kept-text";
import { bySuccess, settingsFrom, type PivotSettings } from "./pivot-settings";
import { nameFault } from "./portfolio-views";
import { isStamp, type SourceStamp } from "./stale-sources";

/** How a sheet of ours was asked for, so that it can be written anew, and what it was read from. */
export interface WrittenPivot {
  /** The mark of its sheet. */
  readonly id: string;
  readonly name: string | null;
  readonly settings: PivotSettings;
  /** false: a part of its selection could not be kept, so it cannot be asked for again. */
  readonly whole: boolean;
  /** null: not known. */
  readonly sources: readonly SourceStamp[] | null;
  /** The language it was written in; left out: not known. */
  readonly language?: Language;
  /** What stood on its sheet when it was written; left out: not known. */
  readonly print?: string;
}

const SETTING = "payoff.portfolio-written";
const VERSION = 1;

/** What another version wrote, or cannot be read, counts as never written: the sheets stand, and are written by hand. */
export async function readWritten(port: WorkbookPort): Promise<Result<readonly WrittenPivot[], WorkbookFault>> {
  const text = await port.readSetting(SETTING);
  return text.ok ? ok(writtenFrom(text.value)) : text;
}

/** To be kept in one unit with the sheets. Where there is no room for all, sources go first, then the oldest sheets. */
export function writtenSetting(sheets: readonly WrittenPivot[], { textLength }: Limits): Settings {
  const fits = (list: readonly WrittenPivot[]): boolean => textOf(list).length <= textLength;
  let kept = fits(sheets) ? sheets : sheets.map((one) => ({ ...one, sources: null }));
  while (kept.length > 0 && !fits(kept)) kept = kept.slice(1);
  return { [SETTING]: textOf(kept) };
}

const textOf = (sheets: readonly WrittenPivot[]): string => JSON.stringify({ version: VERSION, sheets });

/** Those whose sheets are in the workbook. */
export const stillThere = (written: readonly WrittenPivot[], sheets: readonly SheetInfo[]): readonly WrittenPivot[] =>
  written.filter(({ id }) => sheets.some(({ mark }) => mark === id));

export function writtenFrom(text: string | null): readonly WrittenPivot[] {
  const sheets = keptOfVersion(text, VERSION)?.["sheets"];
  if (!Array.isArray(sheets)) return [];
  return withOneRule(sheets.flatMap((one: unknown) => writtenOne(one) ?? []));
}

/** Sheets of one workbook are protected together, so they have one rule of what has succeeded: that of the last one. */
export function withOneRule<T extends { readonly settings: PivotSettings }>(sheets: readonly T[]): readonly T[] {
  const success = sheets[sheets.length - 1]?.settings.income.success;
  if (success === undefined) return sheets;
  return sheets.map((one) => ({ ...one, settings: bySuccess(one.settings, success) }));
}

function writtenOne(value: unknown): WrittenPivot | null {
  if (!isRecord(value)) return null;
  const { id, name, whole, sources } = value;
  const settings = settingsFrom(value["settings"]);
  if (settings === null || typeof id !== "string" || typeof whole !== "boolean") return null;
  if (name !== null && (typeof name !== "string" || nameFault(name, []) !== null)) return null;
  const stamps = Array.isArray(sources) && sources.every(isStamp) ? sources : null;
  const { language, print } = value;
  return {
    ...{ id, name, settings, whole, sources: stamps },
    ...(isLanguage(language) && { language }),
    ...(typeof print === "string" && { print }),
  };
}
