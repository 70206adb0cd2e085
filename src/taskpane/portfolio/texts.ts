import type { Language } from "../../words/language";

/** Texts of the tab itself; each part has its own beside it, so that they come with it and not with the pane. */
const TEXTS = {
  sv: {
    none: "Läs in och godkänn underlaget på fliken Import, så görs tabeller och rapporter här.",
    toImport: "Till Import",
  },
  en: {
    none: "Read and accept the data on the tab Import, and tables and reports are made here.",
    toImport: "To Import",
  },
} as const satisfies Record<Language, object>;

export const portfolioTexts = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];
