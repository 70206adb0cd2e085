import type { FinsamFigure } from "../portfolio/finsam/finsam-figures";
import type { Language, Text } from "./language";

const FIGURES: Readonly<Record<FinsamFigure, Text>> = {
  nationalBudget: { sv: "Hela landets budget, kr", en: "The whole country's budget, SEK" },
  statePot: { sv: "Statlig pott, kr", en: "State pot, SEK" },
  associations: { sv: "Antal förbund", en: "Number of associations" },
  baseGrant: { sv: "Grundbelopp per förbund, kr", en: "Base grant to each association, SEK" },
  livelihoodKey: { sv: "Nyckel: försörjningsmåttet", en: "Key: the livelihood measure" },
  inhabitantKey: { sv: "Nyckel: invånare 16–64 år", en: "Key: inhabitants 16–64" },
  stateShare: { sv: "Statens del av budgeten", en: "The state's part of the budget" },
  regionShare: { sv: "Regionens del av budgeten", en: "The region's part of the budget" },
  municipalityShare: { sv: "Kommunernas del av budgeten", en: "The municipalities' part of the budget" },
  livelihoodShare: {
    sv: "Förbundets andel av försörjningsmåttet",
    en: "The association's share of the livelihood measure",
  },
  inhabitantShare: { sv: "Förbundets andel av invånare 16–64 år", en: "The association's share of inhabitants 16–64" },
  ownCapital: { sv: "Förbundets eget kapital, kr", en: "The association's own capital, SEK" },
  capitalCap: { sv: "Tak för eget kapital, kr", en: "Cap on own capital, SEK" },
};

export const finsamFigureText = (figure: FinsamFigure, language: Language): string => FIGURES[figure][language];

export interface FinsamWords {
  readonly sheet: string;
  readonly title: string;
  readonly lines: (file: string | null, date: string) => readonly string[];
  readonly inputs: string;
  readonly figure: string;
  readonly value: string;
  readonly from: string;
  readonly told: string;
  readonly ofBudget: string;
  readonly ofRule: string;
  readonly fillIn: string;
  readonly noCap: string;
  readonly results: string;
  readonly grant: string;
  readonly reduction: string;
  readonly afterCapital: string;
  readonly region: string;
  readonly municipalities: string;
  readonly budget: string;
  readonly rule: Readonly<Record<"grant" | "reduction" | "afterCapital" | "half" | "budget", string>>;
  /** Around the pot and around what the base grants come to, in kronor. */
  readonly potBelowBase: readonly [before: string, between: string, after: string];
  readonly checks: string;
}

const SV: FinsamWords = {
  sheet: "Finsam tilldelning",
  title: "Tilldelning till samordningsförbund (Finsam)",
  lines: (file, date) => [
    `Underlag: ${file ?? "arbetsboken själv"}. Skriven ${date}.`,
    "Gula celler fylls i eller ändras; resten är formler på dem. Samma beräkning finns som PAYOFF.TILLDELNING.",
  ],
  inputs: "Underlag",
  figure: "Uppgift",
  value: "Värde",
  from: "Varifrån",
  told: "källan",
  ofBudget: "hälften av hela landets budget i källan",
  ofRule: "regeln",
  fillIn: "saknas i källan: fyll i",
  noCap: "inget förvalt tak: fyll i för att räkna med eget kapital",
  results: "Tilldelning och budget",
  grant: "Tilldelning enligt formeln, kr",
  reduction: "Avdrag för eget kapital över taket, kr",
  afterCapital: "Från staten, kr",
  region: "Från regionen, kr",
  municipalities: "Från kommunerna, kr",
  budget: "Förbundets budget, kr",
  rule: {
    grant: "grundbelopp + (pott − grundbelopp × antal förbund) × (0,75 × andel försörjning + 0,25 × andel invånare)",
    reduction: "antagande: krona för krona över taket, högst hela tilldelningen; utan tak eller kapital inget avdrag",
    afterCapital: "tilldelning − avdrag",
    half: "hälften av statens",
    budget: "staten hälften, regionen och kommunerna en fjärdedel var",
  },
  potBelowBase: ["statlig pott (", " kr) räcker inte till grundbeloppen (", " kr): ingen tilldelning går att räkna"],
  checks: "Tryckta tal mot regeln",
};

const EN: FinsamWords = {
  sheet: "Finsam allocation",
  title: "Allocation to associations for financial coordination (Finsam)",
  lines: (file, date) => [
    `Basis: ${file ?? "the workbook itself"}. Written ${date}.`,
    "Yellow cells are to be filled in or changed; the rest is formulas on them. PAYOFF.TILLDELNING is the same calculation.",
  ],
  inputs: "Basis",
  figure: "Figure",
  value: "Value",
  from: "From",
  told: "the source",
  ofBudget: "half of the whole country's budget in the source",
  ofRule: "the rule",
  fillIn: "not in the source: fill in",
  noCap: "there is no default cap: fill in to take own capital into account",
  results: "Grant and budget",
  grant: "Grant by the formula, SEK",
  reduction: "Deduction for own capital above the cap, SEK",
  afterCapital: "From the state, SEK",
  region: "From the region, SEK",
  municipalities: "From the municipalities, SEK",
  budget: "The association's budget, SEK",
  rule: {
    grant: "base + (pot − base × number of associations) × (0.75 × livelihood share + 0.25 × share of inhabitants)",
    reduction:
      "assumption: krona for krona above the cap, at most the whole grant; no deduction without a cap or capital",
    afterCapital: "grant − deduction",
    half: "half of the state's",
    budget: "the state half, region and municipalities a quarter each",
  },
  potBelowBase: ["the state pot (SEK ", ") does not reach the base grants (SEK ", "): no grant can be worked out"],
  checks: "Printed figures against the rule",
};

export const finsamWords = (language: Language): FinsamWords => (language === "sv" ? SV : EN);
