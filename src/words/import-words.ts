import type { WordList } from "../participation/model/confirmed-words";
import { codeText } from "./import-issues";
import type { Language, Text } from "./language";

const LISTS: Readonly<Record<WordList, Text>> = {
  livelihood: { sv: "Försörjning", en: "Livelihood" },
  endReason: { sv: "Avslutsanledning", en: "Reason for ending" },
  education: { sv: "Utbildningsnivå", en: "Education" },
  registrationForm: { sv: "Registreringsform", en: "Form of registration" },
};

const CODES: Readonly<Record<string, Text>> = {
  personal: { sv: "med personuppgifter", en: "with personal data" },
  anonymous: { sv: "anonym", en: "anonymous" },
  volume: { sv: "endast antal (volym)", en: "counted only (volume)" },
  unknown: { sv: "uppgift saknas", en: "not known" },
};

/** The list a word belongs to, as people call it. */
export const wordListText = (list: WordList, language: Language): string => LISTS[list][language];

/** What a word may mean; a list without codes of its own has its own Swedish names. */
export const meaningText = (code: string, language: Language): string =>
  CODES[code]?.[language] ?? codeText(code, language);

/** The texts of the step where words are given a meaning. */
export const importWordsTexts = (language: Language) =>
  ({
    sv: {
      title: "Vad orden betyder",
      hint: "Orden känns inte igen eller är en gissning, eller så har du själv sagt vad de betyder. Välj vad ett ord betyder, så läses tabellerna om. Valet följer med arbetsboken när importen godkänns. Namn och siffror sparas aldrig.",
      rows: (count: string) => (count === "1" ? "1 rad" : `${count} rader`),
      said: "sagt av dig",
      now: (meaning: string) => `Som det läses nu: ${meaning}`,
      kept: "Som det läses nu: som det står",
      unknown: "Som det läses nu: okänt",
      undo: "Läs som om inget vore sagt",
      more: (count: number) => `Visa ${count} till`,
      means: (word: string) => `Betydelse, ${word}`,
    },
    en: {
      title: "What the words mean",
      hint: "These words are not recognised or are guessed at, or you have said what they mean. Choose what a word means and the tables are read again. The choice stays with the workbook when the import is accepted. Names and digits are never kept.",
      rows: (count: string) => (count === "1" ? "1 row" : `${count} rows`),
      said: "said by you",
      now: (meaning: string) => `As it is read now: ${meaning}`,
      kept: "As it is read now: as it stands",
      unknown: "As it is read now: unknown",
      undo: "Read as if nothing were said",
      more: (count: number) => `Show ${count} more`,
      means: (word: string) => `Meaning, ${word}`,
    },
  })[language];
