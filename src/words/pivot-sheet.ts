import type { Language } from "./language";

interface PivotSheetWords {
  readonly sheet: (view: string | null) => string;
  readonly portfolio: string;
  readonly title: (what: string, by: readonly string[]) => string;
  readonly written: (date: string) => string;
  /** What it is not protected together with, in a workbook that has other reports of the same rows. */
  readonly apart: string;
  readonly ofSector: (sector: string) => string;
  readonly bySector: (measure: string) => string;
  readonly subtotal: (of: string) => string;
  readonly total: string;
  readonly all: string;
  readonly valued: string;
  readonly kronor: string;
  readonly picture: (title: string, series: readonly string[], bars: number) => string;
}

/** Excel's own limit of a sheet's name. */
const LONGEST_NAME = 31;

const WORDS: Readonly<Record<Language, PivotSheetWords>> = {
  sv: {
    sheet: (view) => (view === null ? "Portfölj" : `Portfölj ${view}`.slice(0, LONGEST_NAME).trim()),
    portfolio: "Portföljen",
    title: (what, by) => `${what} per ${by.join(" och ")}`,
    written: (date) => `Skriven ${date} ur deltaganden och insatser.`,
    apart:
      "Det dolda är prövat mot arbetsbokens andra pivottabeller men inte mot dess andra rapporter: visas de tillsammans för andra, gör en styrelseversion.",
    ofSector: (sector) => `Belopp i kronor för ${sector}.`,
    bySector: (measure) => `${measure}, per aktör; Samhället är summan av Kommunen, Regionen, Staten och Övriga.`,
    subtotal: (of) => `Summa ${of}`,
    total: "Totalt",
    all: "Deltaganden (n)",
    valued: "Värderade (n)",
    kronor: "kr",
    picture: (title, series, bars) => `${title}: ${series.join(", ")} för ${bars} grupper, som i tabellen ovanför.`,
  },
  en: {
    sheet: (view) => (view === null ? "Portfolio" : `Portfolio ${view}`.slice(0, LONGEST_NAME).trim()),
    portfolio: "The portfolio",
    title: (what, by) => `${what} by ${by.join(" and ")}`,
    written: (date) => `Written ${date} from participations and interventions.`,
    apart:
      "What is hidden was tested against the workbook's other pivots but not against its other reports: to show them together, make a board copy.",
    ofSector: (sector) => `Amounts in kronor for ${sector}.`,
    bySector: (measure) => `${measure}, by sector; society is the sum of municipality, region, state and others.`,
    subtotal: (of) => `Sum ${of}`,
    total: "Total",
    all: "Participations (n)",
    valued: "Valued (n)",
    kronor: "SEK",
    picture: (title, series, bars) => `${title}: ${series.join(", ")} for ${bars} groups, as in the table above.`,
  },
};

export const pivotSheetWords = (language: Language): PivotSheetWords => WORDS[language];
