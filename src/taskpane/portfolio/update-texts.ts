import type { Language } from "../../words/language";

const TEXTS = {
  sv: {
    title: "Uppdatera",
    lead: (sheets: string) =>
      `Läser underlaget igen och skriver om portföljbladen (${sheets}). Inga andra blad ändras.`,
    stale: (sheets: string) => `Underlaget har ändrats sedan de skrevs: ${sheets}.`,
    staleAssumptions: (sheets: string) => `Skrivna med andra antaganden än dem som gäller nu: ${sheets}.`,
    start: "Uppdatera",
    working: "Läser och räknar …",
    untouched: "Inget blad är omskrivet.",
    gone: (places: string) =>
      `Tabellen finns inte längre där den lästes: ${places}. Inget är omskrivet. Läs in på nytt på fliken Import.`,
    toImport: "Till Import",
    nothing: "Inga portföljblad fanns att skriva om.",
    done: (count: number) => (count === 1 ? "1 blad är omskrivet." : `${count} blad är omskrivna.`),
    same: "inga ändrade siffror",
    changed: (count: number) => (count === 1 ? "1 ändrad siffra" : `${count} ändrade siffror`),
    added: (count: number) => (count === 1 ? "1 ny rad" : `${count} nya rader`),
    removed: (count: number) => (count === 1 ? "1 rad borta" : `${count} rader borta`),
    unknown: "skrivet på nytt; det gamla kunde inte jämföras",
    totals: (sheet: string) => `Totalen på ${sheet}`,
    figure: "Mått",
    before: "Före",
    after: "Efter",
    participations: (now: string, before: string) => `Deltaganden i underlaget: ${now} (före: ${before}).`,
    left: (sheets: string) =>
      `Står kvar som de var, eftersom urvalet inte kunde sparas: ${sheets}. Välj om urvalet och skriv dem på nytt.`,
    goTo: (name: string) => `Gå till ${name}`,
  },
  en: {
    title: "Update",
    lead: (sheets: string) =>
      `Reads the data again and writes the portfolio sheets anew (${sheets}). No other sheet changes.`,
    stale: (sheets: string) => `The data has changed since they were written: ${sheets}.`,
    staleAssumptions: (sheets: string) => `Written with other assumptions than those that hold now: ${sheets}.`,
    start: "Update",
    working: "Reading and working …",
    untouched: "No sheet is written anew.",
    gone: (places: string) =>
      `The table is no longer where it was read: ${places}. Nothing is written anew. Read it again on the tab Import.`,
    toImport: "To Import",
    nothing: "There were no portfolio sheets to write anew.",
    done: (count: number) => (count === 1 ? "1 sheet is written anew." : `${count} sheets are written anew.`),
    same: "no figure has changed",
    changed: (count: number) => (count === 1 ? "1 figure has changed" : `${count} figures have changed`),
    added: (count: number) => (count === 1 ? "1 new row" : `${count} new rows`),
    removed: (count: number) => (count === 1 ? "1 row is gone" : `${count} rows are gone`),
    unknown: "written anew; the old one could not be compared",
    totals: (sheet: string) => `The total on ${sheet}`,
    figure: "Measure",
    before: "Before",
    after: "After",
    participations: (now: string, before: string) => `Participations in the data: ${now} (before: ${before}).`,
    left: (sheets: string) =>
      `Left as they were, since the selection could not be kept: ${sheets}. Choose it again and write them anew.`,
    goTo: (name: string) => `Go to ${name}`,
  },
} as const satisfies Record<Language, object>;

export type UpdateTexts = (typeof TEXTS)[Language];
export const updateTexts = (language: Language): UpdateTexts => TEXTS[language];
