import { mergeLocales, type ILanguagePack } from "@univerjs/core";
import conditional from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import validation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import filter from "@univerjs/preset-sheets-filter/locales/en-US";
import note from "@univerjs/preset-sheets-note/locales/en-US";
import table from "@univerjs/preset-sheets-table/locales/en-US";
import type { Language } from "../../../words/language";
import { SWEDISH_DIALOGS } from "./swedish-dialogs";
import { SWEDISH_FILTERS } from "./swedish-filters";
import { SWEDISH_SHEET } from "./swedish-sheet";
import type { Texts } from "./texts";

/**
 * The grid's own texts. Univer has no Swedish: ours lie over its English, so that what is not translated (protection,
 * conditional formats, descriptions of the ordinary functions) still has words.
 */
export function gridLocale(language: Language): ILanguagePack {
  const english = mergeLocales(core, table, validation, conditional, note, filter) as ILanguagePack;
  if (language === "en") return english;
  return overlaid(english, { ...SWEDISH_SHEET, ...SWEDISH_DIALOGS, ...SWEDISH_FILTERS });
}

/** Ours over theirs, key by key. */
function overlaid(base: ILanguagePack, over: Texts): ILanguagePack {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key];
    merged[key] = isTexts(value) && isTexts(old) ? overlaid(old as ILanguagePack, value) : value;
  }
  return merged as ILanguagePack;
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && !Array.isArray(value);
