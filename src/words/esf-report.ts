import type { ClaimBasis } from "../portfolio/esf/claims";
import type { EsfMeasure, EsfSide } from "../portfolio/esf/model";
import type { Language, Text } from "./language";

const MEASURES: Readonly<Record<EsfMeasure, Text>> = {
  esfSupport: { sv: "ESF-stöd", en: "ESF support" },
  coFinancing: { sv: "Medfinansiering", en: "Co-financing" },
  totalCost: { sv: "Totalkostnad", en: "Total cost" },
  costPerParticipant: { sv: "Kostnad per deltagare", en: "Cost per participant" },
  women: { sv: "Kvinnor", en: "Women" },
  men: { sv: "Män", en: "Men" },
  participants: { sv: "Deltagare", en: "Participants" },
  hoursWomen: { sv: "Timmar, kvinnor", en: "Hours, women" },
  hoursMen: { sv: "Timmar, män", en: "Hours, men" },
  hours: { sv: "Timmar", en: "Hours" },
  hoursPerWoman: { sv: "Timmar per kvinna", en: "Hours per woman" },
  hoursPerMan: { sv: "Timmar per man", en: "Hours per man" },
  hoursPerParticipant: { sv: "Timmar per deltagare", en: "Hours per participant" },
};

export const esfMeasureText = (measure: EsfMeasure, language: Language): string => MEASURES[measure][language];

const SIDES: Readonly<Record<EsfSide, Text>> = {
  planned: { sv: "planerat", en: "planned" },
  actual: { sv: "utfall", en: "actual" },
};

export const esfSideText = (side: EsfSide, language: Language): string => SIDES[side][language];

const BASES: Readonly<Record<ClaimBasis, Text>> = {
  rows: { sv: "av projektens rader", en: "from the projects' rows" },
  printedTotals: { sv: "av tryckta summor", en: "from printed totals" },
  text: { sv: "av textens antal", en: "from the text's number" },
  rowsAndText: {
    sv: "av rader och det texten lägger till",
    en: "from rows and what the text adds",
  },
};

export const claimBasisText = (basis: ClaimBasis, language: Language): string => BASES[basis][language];

export interface EsfWords {
  readonly sheets: { readonly projects: string; readonly checks: string };
  readonly title: string;
  readonly lines: (file: string | null, date: string) => readonly string[];
  readonly tables: (titles: string) => string;
  readonly project: string;
  readonly owner: string;
  readonly start: string;
  readonly end: string;
  readonly money: string;
  readonly people: string;
  readonly shares: string;
  readonly hours: string;
  readonly shareOf: (sex: "women" | "men") => string;
  readonly sum: string;
  readonly printedSum: string;
  readonly differs: string;
  readonly difference: string;
  readonly used: string;
  readonly abovePlan: string;
  readonly costChart: string;
  readonly peopleChart: string;
  readonly chartSays: (what: string) => string;
  readonly checksTitle: string;
  readonly checksLines: readonly string[];
  readonly claims: string;
  readonly claim: string;
  readonly side: string;
  readonly basis: string;
  readonly all: string;
  readonly secondPlace: string;
}

const SV: EsfWords = {
  sheets: { projects: "ESF-projekt", checks: "ESF avstämning" },
  title: "ESF-projekt: planerat mot utfall",
  lines: (file, date) => [
    `Underlag: ${file ?? "arbetsboken själv"}. Skriven ${date}.`,
    "Gula celler är källans tal som de är tryckta; allt annat är formler på dem. Inget tryckt tal är rättat.",
  ],
  tables: (titles) => `Tabeller: ${titles}`,
  project: "Projekt",
  owner: "Projektägare",
  start: "Start",
  end: "Slut",
  money: "Ekonomi, kr",
  people: "Deltagare",
  shares: "Andelar och kostnad per deltagare",
  hours: "Timmar",
  shareOf: (sex) => (sex === "women" ? "Andel kvinnor" : "Andel män"),
  sum: "Summa av projekten",
  printedSum: "Tryckt summa",
  differs: "Skillnad mot tryckt",
  difference: "Skillnad",
  used: "Använt av budget",
  abovePlan: "Över plan",
  costChart: "Totalkostnad, kr",
  peopleChart: "Antal deltagare",
  chartSays: (what) => `Stapeldiagram: ${what} per projekt, planerat bredvid utfall. Talen står i tabellerna ovanför.`,
  checksTitle: "ESF-projekt: tryckt, beräknat och skillnad",
  checksLines: [
    "Varje tryckt tal bredvid det som källans andra tal ger. Skillnad = beräknat − tryckt. Inget är rättat.",
    "Summor räknas av projektens rader; där ett medelvärde följer av de tryckta summorna i stället står det i egen kolumn.",
  ],
  claims: "Vad rapportens text säger",
  claim: "Uppgift",
  side: "Sida",
  basis: "Beräknat ur",
  all: "Alla projekt",
  secondPlace: "tryckt en gång till",
};

const EN: EsfWords = {
  sheets: { projects: "ESF projects", checks: "ESF reconciliation" },
  title: "ESF projects: planned against actual",
  lines: (file, date) => [
    `Basis: ${file ?? "the workbook itself"}. Written ${date}.`,
    "Yellow cells are the source's figures as printed; all else is formulas on them. No printed figure has been corrected.",
  ],
  tables: (titles) => `Tables: ${titles}`,
  project: "Project",
  owner: "Owner",
  start: "Start",
  end: "End",
  money: "Money, SEK",
  people: "Participants",
  shares: "Shares and cost per participant",
  hours: "Hours",
  shareOf: (sex) => (sex === "women" ? "Share of women" : "Share of men"),
  sum: "Sum of the projects",
  printedSum: "Printed total",
  differs: "Difference from printed",
  difference: "Difference",
  used: "Used of budget",
  abovePlan: "Above plan",
  costChart: "Total cost, SEK",
  peopleChart: "Number of participants",
  chartSays: (what) => `Column chart: ${what} by project, planned beside actual. The figures are in the tables above.`,
  checksTitle: "ESF projects: printed, computed and difference",
  checksLines: [
    "Every printed figure beside what the source's other figures give. Difference = computed − printed. Nothing is corrected.",
    "Totals are worked out from the projects' rows; where an average follows from the printed totals instead, a column says so.",
  ],
  claims: "What the report's text says",
  claim: "Claim",
  side: "Side",
  basis: "Computed from",
  all: "All projects",
  secondPlace: "printed once more",
};

export const esfWords = (language: Language): EsfWords => (language === "sv" ? SV : EN);
