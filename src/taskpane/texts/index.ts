import { createInstance } from "i18next";
import type { i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../words/language";
import { en } from "./en";
import { sv } from "./sv";
import type { PanelTexts } from "./panels-sv";

export type { PaneTexts } from "./sv";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof sv & PanelTexts };
    returnNull: false;
  }
}

/** Texts that come with a panel, and those who are to have them. */
const later: Readonly<Record<Language, object>>[] = [];
const made = new Set<i18n>();

/** Adds texts that are not needed for the first paint; those who are here already get them too. */
export function addTexts(texts: Readonly<Record<Language, object>>): void {
  later.push(texts);
  for (const one of made) give(one, texts);
}

function give(to: i18n, texts: Readonly<Record<Language, object>>): void {
  for (const [language, tree] of Object.entries(texts)) to.addResourceBundle(language, "translation", tree, true, true);
}

/** The pane's texts in one language, ready at once (both are in the bundle: switching must not wait). */
export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: "sv",
    resources: { sv: { translation: sv }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  made.add(texts);
  later.forEach((tree) => give(texts, tree));
  return texts;
}

/** "en…" is English; all else, unknown too, is Swedish (METHOD section 3). */
export function languageOfTag(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("en") === true ? "en" : "sv";
}
