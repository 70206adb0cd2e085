import type { NumberDomain } from "../calculation/catalogue/number-domain";
import type { Language } from "./language";

/** Name of the Excel table on the sheet, in both languages; the add-in owns it together with the sheet. */
export const ASSUMPTIONS_TABLE = "Antaganden";

/** Name, title and lines of the sheet Antaganden, and what its cells say when something else is typed. */
export interface AssumptionsSheetWords {
  readonly sheet: string;
  title(year: number): string;
  readonly lines: readonly string[];
  /** Where the rule has no such limit. */
  readonly noLimit: string;
  readonly missing: string;
  /** Of the production factor, which follows from another value unless it is given. */
  readonly worked: string;
  readonly workedNote: string;
  chooseFrom(words: readonly string[]): string;
  between(domain: NumberDomain, unit: string): string;
}

const number = (value: number | undefined, language: Language): string =>
  String(value).replace(".", language === "sv" ? "," : ".");

const WORDS: Readonly<Record<Language, AssumptionsSheetWords>> = {
  sv: {
    sheet: "Antaganden",
    title: (year) => `Antaganden, regelår ${year}`,
    lines: [
      "Skriv det du vill ändra i kolumnen Eget värde. Tom cell: grundvärdet gäller. Töm cellen för att återställa.",
      "Ett eget värde gäller för alla regelår. Grundvärdena är de som gällde den 1 juli det regelår som står i rubriken.",
      "Andelar skrivs som procent (32,4 %) eller som del av ett (0,324).",
      "Ge hela tabellen som sista argument till PAYOFF.STEG och PAYOFF.POTENTIAL, så räknas cellen om när den ändras.",
    ],
    noLimit: "ingen gräns",
    missing: "saknas",
    worked: "räknas fram",
    workedNote: "utan eget värde: 1 + arbetsgivaravgiften, alltså arbetskraftskostnaden per lönekrona",
    chooseFrom: (words) => `Välj ${words.join(", ")}, eller töm cellen.`,
    between: ({ min, minExcluded, max }, unit) =>
      `Skriv ett tal (${unit}): ${minExcluded === true ? "större än" : "minst"} ${number(min, "sv")} och högst ${number(max, "sv")}, eller töm cellen.`,
  },
  en: {
    sheet: "Assumptions",
    title: (year) => `Assumptions, rule year ${year}`,
    lines: [
      "Write what you want to change in the column Own value. Empty cell: the shipped value holds. Empty it to reset.",
      "An own value holds for every rule year. The shipped values are those in force on 1 July of the year in the heading.",
      "Shares are written as percent (32.4%) or as a part of one (0.324).",
      "Give the whole table as the last argument of PAYOFF.STEG and PAYOFF.POTENTIAL: the cell then follows its changes.",
    ],
    noLimit: "no limit",
    missing: "missing",
    worked: "worked out",
    workedNote: "without an own value: 1 + the employer contribution, the labour cost per krona of wage",
    chooseFrom: (words) => `Choose ${words.join(", ")}, or empty the cell.`,
    between: ({ min, minExcluded, max }, unit) =>
      `Write a number (${unit}): ${minExcluded === true ? "more than" : "at least"} ${number(min, "en")} and at most ${number(max, "en")}, or empty the cell.`,
  },
};

export const assumptionsSheetWords = (language: Language): AssumptionsSheetWords => WORDS[language];
