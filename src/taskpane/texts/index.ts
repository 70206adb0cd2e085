import { createInstance } from "i18next";
import type { i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../words/language";
import { en } from "./en";
import { sv } from "./sv";

export type { PaneTexts } from "./sv";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof sv };
    returnNull: false;
  }
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
  return texts;
}

/** "en…" is English; all else, unknown too, is Swedish (METHOD section 3). */
export function languageOfTag(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("en") === true ? "en" : "sv";
}
