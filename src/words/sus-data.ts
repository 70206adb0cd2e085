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
    states: { before: "State before", after: "State after" },
  },
};

export const susDataWords = (language: Language): SusDataWords => WORDS[language];
