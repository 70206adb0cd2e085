import type { Language, Text } from "./language";

/** Reports that an import may give, beside payback, incomes and net changes. Ids are stable. */
export const PORTFOLIO_REPORTS = [
  "interventions", "esf-projects", "esf-outcomes", "budget-outcome", "finsam-allocation",
] as const; // prettier-ignore
export type PortfolioReportId = (typeof PORTFOLIO_REPORTS)[number];

const TITLES: Readonly<Record<PortfolioReportId, Text>> = {
  interventions: { sv: "Insatser: tabeller och nivåer av resultat", en: "Interventions: tables and levels of results" },
  "esf-projects": { sv: "ESF-projekt: planerat mot utfall", en: "ESF projects: planned against actual" },
  "esf-outcomes": { sv: "ESF-projekt: resultat och break-even", en: "ESF projects: outcomes and break-even" },
  "budget-outcome": { sv: "Budget mot utfall", en: "Budget against outcome" },
  "finsam-allocation": { sv: "Finsam: tilldelning till förbund", en: "Finsam: allocation to associations" },
};

export const portfolioReportTitle = (id: PortfolioReportId, language: Language): string => TITLES[id][language];

/** Why a report cannot be made of what was read. */
export type WhyNoReport =
  "no-interventions" | "no-project-tables" | "no-outcome-lists" | "no-budget-and-outcome" | "no-state-pot";

const WHY_NOT: Readonly<Record<WhyNoReport, Text>> = {
  "no-interventions": {
    sv: "Inga insatsrader och inga tryckta tabeller över insatser hittades.",
    en: "No rows of interventions and no printed tables of interventions were found.",
  },
  "no-project-tables": {
    sv: "Ingen tabell har projekt med både planerat och utfall.",
    en: "No table has projects with both planned and actual figures.",
  },
  "no-outcome-lists": {
    sv: "Ingen lista över deltagarnas utfall och ingen uppgift om break-even hittades.",
    en: "No list of participants' outcomes and no claim of break-even was found.",
  },
  "no-budget-and-outcome": {
    sv: "Ingen tabell och inga insatsrader har både budget och utfall för något år.",
    en: "No table and no rows of interventions have both a budget and an outcome by year.",
  },
  "no-state-pot": {
    sv: "Varken statlig pott eller hela landets budget står i bladet Textuppgifter; bladet kan skrivas tomt och fyllas i.",
    en: "Neither the state pot nor the whole country's budget stands on a sheet Textuppgifter; the sheet can be written and filled in.",
  },
};

export const whyNoReportText = (why: WhyNoReport, language: Language): string => WHY_NOT[why][language];
