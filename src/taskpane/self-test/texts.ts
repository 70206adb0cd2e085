import type { Language } from "../../words/language";

const TEXTS = {
  sv: {
    title: "Självtest",
    lead: "Räknar publicerade siffror i din egen arbetsbok och jämför. Skriver bladet Självtest.",
    start: "Kör självtestet",
    again: "Kör igen",
    working: "Räknar …",
    untouched: "Arbetsboken är som den var.",
    show: "Visa bladet",
    wrong: (figure: string, published: string, found: string) => `${figure}: publicerat ${published}, här ${found}.`,
    nothing: "inget",
    every: (count: number) => `Visa alla ${count} fall med källor`,
    figure: "Siffra",
    published: "Publicerad",
    here: "Här",
    result: "Utfall",
    source: "Källa",
    pass: "Stämmer",
    fail: "Stämmer inte",
  },
  en: {
    title: "Self-test",
    lead: "Computes published figures in your own workbook and compares. Writes the sheet Self-test.",
    start: "Run the self-test",
    again: "Run again",
    working: "Computing …",
    untouched: "The workbook is as it was.",
    show: "Show the sheet",
    wrong: (figure: string, published: string, found: string) => `${figure}: published ${published}, here ${found}.`,
    nothing: "nothing",
    every: (count: number) => `Show all ${count} cases with sources`,
    figure: "Figure",
    published: "Published",
    here: "Here",
    result: "Result",
    source: "Source",
    pass: "Agrees",
    fail: "Does not agree",
  },
} as const satisfies Record<Language, object>;

export const selfTestTexts = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];
