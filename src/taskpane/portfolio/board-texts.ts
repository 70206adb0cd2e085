import type { Language } from "../../words/language";

const TEXTS = {
  sv: {
    title: "Sammanfattning för styrelsen",
    lead: "Alla år tillsammans, för Samhället.",
    options: "Så räknas rapporten",
    counting: (count: string) => `Räknar på ${count} deltaganden …`,
    ready: "Sammanfattningen är klar.",
    payback: "Återbetalningstid",
    ratio: (years: string) => `Intäkt per satsad krona på ${years}`,
    success: (rule: string) => `Andel ${rule}`,
    bySector: "Återbetalningstid per aktör",
    hidden: "”..” är dolt: det rör för få personer, eller skulle avslöja dem.",
    write: "Skriv sammanfattningen",
    again: "Skriv om sammanfattningen",
    hint: "Tre blad: styrelsens sida, tabeller per år och aktör, och kontroller. Inget av ditt skrivs över.",
    all: "Alla år",
    noYear: "Utan år",
  },
  en: {
    title: "Summary for the board",
    lead: "All years together, for society.",
    options: "How the report is reckoned",
    counting: (count: string) => `Working on ${count} participations …`,
    ready: "The summary is ready.",
    payback: "Payback",
    ratio: (years: string) => `Income per krona spent over ${years}`,
    success: (rule: string) => `Share ${rule}`,
    bySector: "Payback by sector",
    hidden: "“..” is hidden: it is about too few persons, or would give them away.",
    write: "Write the summary",
    again: "Write the summary again",
    hint: "Three sheets: the board's page, tables by year and sector, and checks. Nothing of yours is written over.",
    all: "All years",
    noYear: "Without a year",
  },
} as const satisfies Record<Language, object>;

export const boardTexts = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];
