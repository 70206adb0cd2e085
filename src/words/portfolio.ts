import type { FigureMeasure } from "../participation/model/sector-tables";
import type { ComparisonMark, NoneReason } from "../portfolio/model";
import type { Sector } from "../valuation/sectors";
import type { Language, Text } from "./language";

/** The sectors as report rows name them, in the order and with the "varav" of METHOD section 1. */
const SECTOR_ROWS: Readonly<Record<Sector, Text>> = {
  society: { sv: "Samhället", en: "Society" },
  municipality: { sv: "Kommunen", en: "Municipality" },
  region: { sv: "Regionen", en: "Region" },
  state: { sv: "Staten totalt", en: "State, total" },
  employmentService: { sv: "varav Arbetsförmedlingen", en: "of which employment service" },
  socialInsurance: { sv: "varav Försäkringskassan", en: "of which social insurance" },
  stateOther: { sv: "varav övrig stat", en: "of which other state" },
  others: { sv: "Övriga (individ och arbetsgivare)", en: "Others (individuals and employers)" },
};

const SECTOR_NAMES: Readonly<Record<Sector, Text>> = {
  ...SECTOR_ROWS,
  state: { sv: "Staten", en: "State" },
  employmentService: { sv: "Arbetsförmedlingen", en: "Employment service" },
  socialInsurance: { sv: "Försäkringskassan", en: "Social insurance" },
  stateOther: { sv: "Övrig stat", en: "Other state" },
};

const SECTOR_SHORT: Readonly<Record<Sector, Text>> = {
  ...SECTOR_NAMES,
  employmentService: { sv: "Af", en: "Employment service" },
  socialInsurance: { sv: "Fk", en: "Social insurance" },
  others: { sv: "Övriga", en: "Others" },
};

/** As a row of a report: "varav Försäkringskassan". */
export const sectorRowText = (sector: Sector, language: Language): string => SECTOR_ROWS[sector][language];
/** By itself: "Försäkringskassan". */
export const sectorText = (sector: Sector, language: Language): string => SECTOR_NAMES[sector][language];
/** Where there is little room: "Fk". */
export const sectorShortText = (sector: Sector, language: Language): string => SECTOR_SHORT[sector][language];

const MEASURES: Readonly<Record<FigureMeasure, Text>> = {
  income: { sv: "Intäkt", en: "Income" },
  incomePerParticipant: { sv: "Intäkt per deltagare", en: "Income per participant" },
  profitability: { sv: "Lönsamhet", en: "Profitability" },
  profitabilityPerParticipant: { sv: "Lönsamhet per deltagare", en: "Profitability per participant" },
  payback: { sv: "Återbetalningstid, mån", en: "Payback, months" },
  paybackMean: { sv: "Återbetalningstid, medel, mån", en: "Payback, mean, months" },
};

/** "Lönsamhet per deltagare, 5 år"; the horizon is left out where the measure has none. */
export function measureText(measure: FigureMeasure, horizonYears: number | null, language: Language): string {
  const name = MEASURES[measure][language];
  return horizonYears === null ? name : `${name}, ${yearsText(horizonYears, language)}`;
}

/** "1 år", "1.5 years". */
export function yearsText(years: number, language: Language): string {
  const number = language === "sv" ? `${years}`.replace(".", ",") : `${years}`;
  return language === "sv" ? `${number} år` : `${number} ${years === 1 ? "year" : "years"}`;
}

/** Months in words: "9 mån" up to 24, then "31 år 2 mån". English "9 mo", "31 yr 2 mo". */
export function monthsText(months: number, language: Language): string {
  const unit = MONTH_UNITS[language];
  if (months <= 24) return `${months} ${unit.month}`;
  const rest = months % 12;
  const years = `${Math.floor(months / 12)} ${unit.year}`;
  return rest === 0 ? years : `${years} ${rest} ${unit.month}`;
}

export const MONTH_UNITS: Readonly<Record<Language, { readonly year: string; readonly month: string }>> = {
  sv: { year: "år", month: "mån" },
  en: { year: "yr", month: "mo" },
};

/** What follows the words of a payback that lies beyond the longest horizon: ", bortom 5 år". */
export function beyondText(horizonYears: number, language: Language): string {
  return `, ${language === "sv" ? "bortom" : "beyond"} ${yearsText(horizonYears, language)}`;
}

const REASONS: Readonly<Record<NoneReason, Text>> = {
  never: { sv: "aldrig", en: "never" },
  "over-100-years": { sv: "över 100 år", en: "over 100 years" },
  "no-cost": { sv: "–", en: "–" },
  "income-missing": { sv: "intäkt saknas", en: "income missing" },
  "participants-missing": { sv: "deltagare saknas", en: "participants missing" },
  "cost-missing": { sv: "kostnad saknas", en: "cost missing" },
  "not-asked": { sv: "tidshorisonten är inte vald", en: "horizon not chosen" },
};

/** Why there is no figure, in a word or two; "–" for a sector that carries no cost. */
export const noneText = (reason: NoneReason, language: Language): string => REASONS[reason][language];

const MARKS: Readonly<Record<ComparisonMark, Text>> = {
  equal: { sv: "lika", en: "equal" },
  rounding: { sv: "avrundning", en: "rounding" },
  printedOnly: { sv: "bara tryckt", en: "printed only" },
  contradicted: { sv: "MOTSÄGS", en: "CONTRADICTED" },
  otherCost: { sv: "annan kostnad", en: "other cost" },
};

export const markText = (mark: ComparisonMark, language: Language): string => MARKS[mark][language];

const MARKS_EXPLAINED: Readonly<Record<ComparisonMark, Text>> = {
  equal: { sv: "samma tal som tryckt", en: "the same figure as printed" },
  rounding: {
    sv: "skiljer, men inte mer än källans egen avrundning förklarar",
    en: "differs, but no more than the source's own rounding explains",
  },
  printedOnly: { sv: "källan ger inget att räkna fram talet ur", en: "the source gives nothing to compute it from" },
  contradicted: { sv: "båda talen kan inte stämma", en: "the two figures cannot both be true" },
  otherCost: {
    sv: "det tryckta talet vilar på en annan kostnad per deltagare än den som används här",
    en: "the printed figure rests on another cost per participant than the one used here",
  },
};

export const markExplanation = (mark: ComparisonMark, language: Language): string => MARKS_EXPLAINED[mark][language];
