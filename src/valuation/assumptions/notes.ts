import type { BothLanguages } from "./sources";

/** What a value's mark leaves to be said. */
export const NOTES = {
  abolished2020: { sv: "avskaffad 2020", en: "abolished 2020" },
  ageBand: {
    sv: "läge i garantinivåns spann efter ålder: 0 lägsta, 1 högsta; mitten när åldern är okänd",
    en: "place in the range of the guarantee by age: 0 lowest, 1 highest; the middle when age is not known",
  },
  asLastYear: { sv: "som 2025; inget värde hittat", en: "as 2025; no value found" },
  beforeIntroductory: {
    sv: "före 2018 instegsjobb eller särskilt anställningsstöd: värderas som lönebidrag",
    en: "before 2018 other schemes (instegsjobb, särskilt anställningsstöd): valued as wage subsidy",
  },
  budgetOfAf: {
    sv: "betalas ut av Fk på Arbetsförmedlingens anslag",
    en: "paid out by Fk on an appropriation of the Employment Service",
  },
  compensation: {
    sv: "från 2022; en mindre reduktion 2018–2021 ingår inte",
    en: "from 2022; a smaller reduction 2018-2021 is not included",
  },
  consumption: {
    sv: "motsvarar 25 % på priset före skatt; hela nettoinkomsten konsumeras",
    en: "equals 25 % on the price before tax; all net income is consumed",
  },
  continuity: {
    sv: "lagen ändrades (SFS 2021:1160); talen av kontinuitet",
    en: "the law was changed (SFS 2021:1160); figures by continuity",
  },
  contributionsReduced: {
    sv: "lägre för äldre, och för 19–23-åringar 2021-01–2023-03: ingår inte",
    en: "lower for older workers, and for ages 19-23 2021-01 to 2023-03: not included",
  },
  first100: { sv: "taket för de första 100 dagarna", en: "the cap of the first 100 days" },
  housing: {
    sv: "5 500 kr 2019, omräknat med prisbasbeloppet",
    en: "SEK 5,500 in 2019, by price base amount",
  },
  introduced2022: { sv: "tillämpas från 2022", en: "applied from 2022" },
  lowestTenth: {
    sv: "lägsta tiondelen av lönerna 2019 (23 500 kr), omräknat med inkomstbasbeloppet",
    en: "lowest tenth of wages 2019 (SEK 23,500), by income base amount",
  },
  monthlyAllowance: { sv: "studiebidraget per månad / 22", en: "monthly study allowance / 22" },
  partsAddUp: {
    sv: "avrundat så att kommun och region tillsammans blir den tryckta summan",
    en: "rounded so that municipality and region make the printed total",
  },
  payerInferred: { sv: "betalare enligt vår tolkning; kan ändras", en: "payer as we read it; can be changed" },
  phaseOutContinuity: { sv: "av kontinuitet", en: "by continuity" },
  phaseOutYears: { sv: "avtrappning fanns 2016–2024", en: "there was a phase-out 2016-2024" },
  placeCost: {
    sv: "kostnad för platser saknas: fyll i per heltidsplats och år",
    en: "cost of places is missing: fill in per full-time place and year",
  },
  raisedJuly2018: { sv: "höjt den 1 juli 2018", en: "raised 1 July 2018" },
  reductionFrom2021: { sv: "infördes 2021", en: "introduced 2021" },
  secondary: { sv: "andrahandskälla", en: "secondary source" },
  sicknessChecks: {
    sv: "ger de publicerade högsta dagbeloppen 2023 och 2024",
    en: "gives the published highest day amounts of 2023 and 2024",
  },
  single: { sv: "ensamstående utan barn", en: "single person without children" },
  split: { sv: "fördelningen mellan kommun och region är antagen", en: "the split is assumed" },
  subsidyEffect: {
    sv: "1: subventionerat arbete producerar bara sin osubventionerade del; 0: som osubventionerat",
    en: "1: subsidised work produces its unsubsidised part only; 0: as unsubsidised work",
  },
  taxableUnmarked: {
    sv: "skattepliktigt eller inte: uppgiften saknade märke när den samlades in",
    en: "taxable or not: gathered without a mark",
  },
  twoContributions: {
    sv: "två arbetsgivaravgifter; en under 24 månader, 2,5 över 36 månader eller för nyanlända",
    en: "two employer contributions; one under 24 months, 2.5 over 36 months or for newly arrived",
  },
  unmarked: {
    sv: "regeln saknade märke när den samlades in",
    en: "the rule was gathered without a mark",
  },
  upperSecondary: { sv: "med gymnasieutbildning", en: "with upper secondary school" },
  wageOfReport: {
    sv: "25 000 kr 2019 som i rapporten från 2020, omräknat med inkomstbasbeloppet",
    en: "SEK 25,000 in 2019 as in the 2020 report, by income base amount",
  },
  weeklyGrant: { sv: "studiemedlens veckobidrag / 5", en: "weekly study grant / 5" },
  workCapacity: { sv: "bestäms av arbetsförmågan", en: "set by work capacity" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
export type NoteCode = keyof typeof NOTES;
