import type { Language } from "./language";

/** Name, headings and values of the sheet SUS-data that are not fields of a source. */
export interface SusDataWords {
  readonly sheet: string;
  readonly sourceSheet: string;
  readonly sourceRow: string;
  readonly year: string;
  readonly finished: string;
  readonly overlapping: string;
  readonly personal: string;
  readonly anonymous: string;
  readonly volume: string;
  readonly yes: string;
  readonly no: string;
  /** The sheet with a pivot table on it. */
  readonly pivotSheet: string;
  readonly pivotTitle: string;
  readonly pivotLines: readonly string[];
  readonly pivotCount: string;
  /** The whole state as one text, for functions. */
  readonly states: Readonly<Record<"before" | "after", string>>;
}

const WORDS: Readonly<Record<Language, SusDataWords>> = {
  sv: {
    sheet: "SUS-data",
    sourceSheet: "Källblad",
    sourceRow: "Källrad",
    year: "Räknas i år",
    finished: "Avslutat deltagande",
    overlapping: "Överlappar annat deltagande",
    personal: "Personuppgifter",
    anonymous: "Anonym",
    volume: "Volym",
    yes: "Ja",
    no: "Nej",
    pivotSheet: "SUS-pivot",
    pivotTitle: "Deltaganden per år och insats",
    pivotLines: [
      "Excels egen pivottabell på bladet SUS-data: dra fälten dit du vill. Den uppdateras när SUS-data skrivs om.",
      "Den räknar deltaganden, inte personer, och döljer inga små tal: lämna den inte vidare utan att ha sett efter.",
    ],
    pivotCount: "Antal deltaganden",
    states: { before: "Läge före", after: "Läge efter" },
  },
  en: {
    sheet: "SUS data",
    sourceSheet: "Source sheet",
    sourceRow: "Source row",
    year: "Counted in year",
    finished: "Participation ended",
    overlapping: "Overlaps another participation",
    personal: "Personal data",
    anonymous: "Anonymous",
    volume: "Volume",
    yes: "Yes",
    no: "No",
    pivotSheet: "SUS pivot",
    pivotTitle: "Participations by year and intervention",
    pivotLines: [
      "Excel's own PivotTable on the sheet SUS data: drag the fields where you like. It is refreshed when SUS data is rewritten.",
      "It counts participations, not persons, and hides no small numbers: do not pass it on without looking.",
    ],
    pivotCount: "Number of participations",
    states: { before: "State before", after: "State after" },
  },
};

export const susDataWords = (language: Language): SusDataWords => WORDS[language];
