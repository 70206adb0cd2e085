import type { NetCategory, NetLeftOutReason, NetUnusable } from "../participation/model/net-counts";
import type { NetNone, NetNotValued } from "../portfolio/income/net-changes";
import type { NetExtent } from "../portfolio/income/net-extents";
import { valueFaultText } from "./income";
import type { Language, Text } from "./language";
import { livelihoodText } from "./livelihoods";

/** Stands beside every figure that comes from a before/after table. */
const LABEL: Text = { sv: "netto, ingen individkoppling", en: "net, not linked to individuals" };
export const netLabel = (language: Language): string => LABEL[language];

const LEFT_OUT: Readonly<Record<NetLeftOutReason, Text>> = {
  suppressed: { sv: "dold i källan", en: "hidden in the source" },
  unread: { sv: "en siffra saknas eller är oläslig", en: "a figure is missing or unreadable" },
  "category-unknown": { sv: "ingen känd försörjning eller sysselsättning", en: "no known livelihood or employment" },
  "part-of-row": { sv: "varav-rad, ingår i en annan rad", en: "part of another row" },
  "work-twice": { sv: "arbete och slag av arbete som inte går ihop", en: "work and kinds of work that do not add up" },
  "label-twice": { sv: "samma rad två gånger", en: "the same row twice" },
};

/** Why a row is not valued, as words that stand after its label. */
export const netNotValuedText = (reason: NetNotValued, language: Language): string =>
  isLeftOut(reason) ? LEFT_OUT[reason.code][language] : valueFaultText(reason, language);

const isLeftOut = (reason: NetNotValued): reason is Extract<NetNotValued, { code: NetLeftOutReason }> =>
  reason.code in LEFT_OUT;

const NONE: Readonly<Record<NetNone, Text>> = {
  "year-missing": {
    sv: "Tabellen säger inget år: ange ett regelår.",
    en: "The table tells no year: give a rule year.",
  },
  "year-outside": {
    sv: "År utan antaganden (2014–2026 finns).",
    en: "A year without assumptions (2014–2026 exist).",
  },
  "nothing-valued": { sv: "Ingen rad kunde värderas.", en: "No row could be valued." },
};
export const netNoneText = (none: NetNone, language: Language): string => NONE[none][language];

const UNUSABLE: Readonly<Record<NetUnusable["reason"], Text>> = {
  matrix: {
    sv: "En tabell över före mot efter värderas inte: flera försörjningar på en gång gör att summorna inte är antal personer.",
    en: "A table of before against after is not valued: several livelihoods at once make its sums no counts of persons.",
  },
  funnel: {
    sv: "Tabellen säger hur många som arbetar eller studerar efter, inte före: den värderas inte.",
    en: "The table tells how many work or study after, not before: it is not valued.",
  },
  "shares-only": {
    sv: "Tabellen har andelar men inga antal: den värderas inte.",
    en: "The table has shares and no counts: it is not valued.",
  },
};
export const netUnusableText = (reason: NetUnusable["reason"], language: Language): string =>
  UNUSABLE[reason][language];

const EXTENTS: Readonly<Record<NetExtent, Text>> = {
  livelihood: { sv: "Omfattning av försörjning", en: "Extent of livelihood" },
  work: { sv: "Omfattning av arbete (osubventionerat)", en: "Extent of work (unsubsidised)" },
  subsidisedWork: { sv: "Omfattning av subventionerat arbete", en: "Extent of subsidised work" },
  studies: { sv: "Omfattning av studier", en: "Extent of studies" },
};
export const netExtentText = (name: NetExtent, language: Language): string => EXTENTS[name][language];

const CATEGORIES: Readonly<Record<"work" | "subsidisedWork" | "studies" | "other", Text>> = {
  work: { sv: "Arbete", en: "Work" },
  subsidisedWork: { sv: "Subventionerat arbete", en: "Subsidised work" },
  studies: { sv: "Studier", en: "Studies" },
  other: { sv: "Varken arbete eller studier", en: "Neither work nor studies" },
};
export const netCategoryText = (category: NetCategory, language: Language): string =>
  category in CATEGORIES
    ? CATEGORIES[category as keyof typeof CATEGORIES][language]
    : livelihoodText(category as Exclude<NetCategory, keyof typeof CATEGORIES>, language);

interface NetWords {
  readonly sheet: string;
  readonly title: string;
  readonly lines: (date: string) => readonly string[];
  readonly table: string;
  readonly part: string;
  readonly year: string;
  readonly given: (year: number) => string;
  readonly together: (tables: string) => string;
  readonly remark: string;
  readonly rows: string;
  readonly row: string;
  readonly countedAs: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly notValued: string;
  readonly notUsed: string;
  readonly total: string;
  readonly extents: string;
  readonly extent: string;
  readonly refused: (table: string) => string;
}

const WORDS: Readonly<Record<Language, NetWords>> = {
  sv: {
    sheet: "Nettoförändringar",
    title: "Intäkt per år och aktör, ur tabeller före och efter (netto, ingen individkoppling)",
    lines: (date) => [
      "Kronor per år: förändringen i antal gånger vad en person i läget, och bara det, ger och kostar per år. Ingen vet vem som gick vart.",
      "Tabellerna säger ingen omfattning: den är ett antagande, en för alla i en kategori, och står nedan. Varje år i sitt års priser och regler.",
      "En förändring, inte en bevisad effekt. Räknas aldrig ihop med deltagarrader för samma insats och tid. En rad som inte kunde värderas är nämnd och aldrig 0 kr.",
      `Skriven ${date}.`,
    ],
    table: "Tabell",
    part: "Del",
    year: "Regelår",
    given: (year) => `${year} (angivet)`,
    together: (tables) => `Tillsammans: ${tables}`,
    remark: "Anmärkning",
    rows: "Antal före och efter",
    row: "Rad",
    countedAs: "Räknad som",
    before: "Före",
    after: "Efter",
    change: "Förändring",
    notValued: "Ej värderad",
    notUsed: "Tabeller som inte används",
    total: "Summarad i tabellen",
    extents: "Antagen omfattning",
    extent: "Omfattning",
    refused: (table) =>
      `${table}: deltagarrader för samma insats och tid är inlästa, så tabellen räknas inte dessutom.`,
  },
  en: {
    sheet: "Net changes",
    title: "Income per year and sector, from tables before and after (net, not linked to individuals)",
    lines: (date) => [
      "Kronor per year: the change in number times what one in that state, and in no other, brings and costs per year. Nobody knows who moved where.",
      "The tables tell no extents: they are assumptions, one for all of a category, and stand below. Each year in its own prices and rules.",
      "A change, not a proven effect. Never added to participant rows of the same intervention and period. A row that could not be valued is named and is never 0 kr.",
      `Written ${date}.`,
    ],
    table: "Table",
    part: "Part",
    year: "Rule year",
    given: (year) => `${year} (given)`,
    together: (tables) => `Together: ${tables}`,
    remark: "Remark",
    rows: "Counts before and after",
    row: "Row",
    countedAs: "Counted as",
    before: "Before",
    after: "After",
    change: "Change",
    notValued: "Not valued",
    notUsed: "Tables that are not used",
    total: "Total row of the table",
    extents: "Assumed extent",
    extent: "Extent",
    refused: (table) =>
      `${table}: participant rows of the same intervention and period have been read, so the table is not added.`,
  },
};
export const netWords = (language: Language): NetWords => WORDS[language];
