import type { EditValue } from "../valuation/assumptions/faults";
import type { AssumptionName } from "../valuation/assumptions/names";
import type { Mark, Unit } from "../valuation/assumptions/series";
import type { BenefitRule } from "../valuation/benefits/benefit-rules";
import type { Benefit, Livelihood } from "../valuation/livelihoods";
import type { CostSector } from "../valuation/sectors";
import { NAMES_EN } from "./assumptions-en";
import { NAMES_SV, type PlainName } from "./assumptions-sv";
import type { Language, Text } from "./language";
import { livelihoodText } from "./livelihoods";
import { sectorText } from "./portfolio";

const OF_BENEFIT: Readonly<Record<"payer" | "taxable" | "rule", Text>> = {
  payer: { sv: "betalas av", en: "paid by" },
  taxable: { sv: "skattepliktig", en: "taxable" },
  rule: { sv: "räkneregel", en: "rule" },
};

/**
 * What an assumption is called, the same wherever people meet it.
 * @example assumptionText("benefit.SJP.payer", "sv") → "Sjukpenning: betalas av"
 */
export function assumptionText(name: AssumptionName, language: Language): string {
  const [, benefit, part] = name.split(".");
  if (!isOfBenefit(name)) return (language === "sv" ? NAMES_SV : NAMES_EN)[name];
  return `${livelihoodText(benefit as Benefit, language)}: ${OF_BENEFIT[part as keyof typeof OF_BENEFIT][language]}`;
}

const isOfBenefit = (name: AssumptionName): name is Exclude<AssumptionName, PlainName> => name.startsWith("benefit.");

/** A name as it can be written: in Swedish, in English, or as the code has it. */
export const assumptionSpellings = (name: AssumptionName): readonly string[] => [
  assumptionText(name, "sv"),
  assumptionText(name, "en"),
  name,
];

const UNITS: Readonly<Record<Unit, Text>> = {
  SEK: { sv: "kr", en: "SEK" },
  "SEK/month": { sv: "kr per månad", en: "SEK per month" },
  "SEK/day": { sv: "kr per dag", en: "SEK per day" },
  "SEK/year": { sv: "kr per år", en: "SEK per year" },
  priceBaseAmounts: { sv: "prisbasbelopp", en: "price base amounts" },
  share: { sv: "andel", en: "share" },
  factor: { sv: "faktor", en: "factor" },
  "days/month": { sv: "dagar per månad", en: "days per month" },
  "weeks/year": { sv: "veckor per år", en: "weeks per year" },
};
export const assumptionUnitText = (unit: Unit, language: Language): string => UNITS[unit][language];

const MARKS: Readonly<Record<Mark, Text>> = {
  confirmed: { sv: "bekräftat", en: "confirmed" },
  derived: { sv: "härlett", en: "derived" },
  assumed: { sv: "antaget", en: "assumed" },
  missing: { sv: "saknas", en: "missing" },
};
export const markText = (mark: Mark, language: Language): string => MARKS[mark][language];

/** A rule is called by the livelihood it was made for. */
const RULE_OF: Readonly<Record<BenefitRule, Livelihood>> = {
  sicknessPay: "SJP",
  sicknessCompensation: "SE",
  activityCompensation: "AE",
  unemploymentInsurance: "AKASSA",
  activitySupport: "AKTST",
  developmentBenefit: "UTV",
  establishmentBenefit: "ETAB",
  studentGrant: "STUD",
};

const FLAGS: readonly { readonly value: boolean; readonly sv: string; readonly en: string; readonly also: string[] }[] =
  [
    { value: true, sv: "Ja", en: "Yes", also: ["SANT", "TRUE"] },
    { value: false, sv: "Nej", en: "No", also: ["FALSKT", "FALSE"] },
  ];

/** A flag or a word of the code as people read it. A number is for each place to format. */
export function choiceText(value: boolean | string, language: Language): string {
  if (typeof value === "boolean") return FLAGS[value ? 0 : 1]![language];
  return isRule(value) ? livelihoodText(RULE_OF[value], language) : sectorText(value as CostSector, language);
}

const isRule = (word: string): word is BenefitRule => Object.hasOwn(RULE_OF, word);

/** The ways a flag or a word can be written, with what each means. */
export function choiceSpellings(words: readonly string[] | null): readonly (readonly [string, EditValue])[] {
  if (words === null) return FLAGS.flatMap(({ value, sv, en, also }) => [sv, en, ...also].map((one) => [one, value]));
  return words.flatMap((word) => [choiceText(word, "sv"), choiceText(word, "en"), word].map((one) => [one, word]));
}

/** Headings of the table, in the order of its columns. */
export const ASSUMPTION_COLUMNS = [
  "name",
  "own",
  "shipped",
  "edited",
  "unit",
  "from",
  "to",
  "mark",
  "source",
  "note",
  "key",
] as const;
export type AssumptionColumn = (typeof ASSUMPTION_COLUMNS)[number];

const HEADINGS: Readonly<Record<AssumptionColumn, Text>> = {
  name: { sv: "Namn", en: "Name" },
  own: { sv: "Eget värde", en: "Own value" },
  shipped: { sv: "Grundvärde", en: "Shipped value" },
  edited: { sv: "Ändrat", en: "Edited" },
  unit: { sv: "Enhet", en: "Unit" },
  from: { sv: "Gäller från", en: "Valid from" },
  to: { sv: "Gäller till", en: "Valid to" },
  mark: { sv: "Märke", en: "Mark" },
  source: { sv: "Källa", en: "Source" },
  note: { sv: "Not", en: "Note" },
  key: { sv: "Nyckel", en: "Key" },
};
export const assumptionHeading = (column: AssumptionColumn, language: Language): string => HEADINGS[column][language];

type ReadColumn = "name" | "own" | "edited" | "key";

/** What a table of one's own may call a column. */
const ALSO: Partial<Readonly<Record<ReadColumn, readonly string[]>>> = {
  name: ["Antagande", "Assumption"],
  own: ["Värde", "Value"],
};

/** How a column's heading may be written. */
export const headingSpellings = (column: ReadColumn): readonly string[] => [
  HEADINGS[column].sv,
  HEADINGS[column].en,
  ...(ALSO[column] ?? []),
];
