import type { Livelihood, SubsidyScheme } from "../valuation/livelihoods";
import type { Language, Text } from "./language";

const LIVELIHOODS: Readonly<Record<Livelihood, Text>> = {
  SJP: { sv: "Sjukpenning", en: "Sickness benefit" },
  REHAB: { sv: "Rehabiliteringspenning", en: "Rehabilitation benefit" },
  AE: { sv: "Aktivitetsersättning", en: "Activity compensation" },
  SE: { sv: "Sjukersättning", en: "Sickness compensation" },
  AKASSA: { sv: "A-kassa", en: "Unemployment benefit" },
  AKTST: { sv: "Aktivitetsstöd", en: "Activity support" },
  UTV: { sv: "Utvecklingsersättning", en: "Development allowance" },
  ETAB: { sv: "Etableringsersättning", en: "Introduction benefit" },
  FSTOD: { sv: "Försörjningsstöd", en: "Social assistance" },
  STUD: { sv: "Studiestöd", en: "Study support" },
  LON: { sv: "Lön", en: "Wage" },
  INGEN: { sv: "Ingen försörjning", en: "No livelihood" },
  ANNAN: { sv: "Annan försörjning", en: "Other livelihood" },
  OKAND: { sv: "Okänd försörjning", en: "Unknown livelihood" },
};

const SCHEMES: Readonly<Record<SubsidyScheme, Text>> = {
  wageSubsidy: { sv: "Lönebidrag", en: "Wage subsidy" },
  introductoryJob: { sv: "Introduktionsjobb", en: "Introductory job" },
  extraService: { sv: "Extratjänst", en: "Extra service" },
  newStartJob: { sv: "Nystartsjobb", en: "New start job" },
};

export const livelihoodText = (livelihood: Livelihood, language: Language): string => LIVELIHOODS[livelihood][language];
export const schemeText = (scheme: SubsidyScheme, language: Language): string => SCHEMES[scheme][language];
