import type { Field } from "../participation/model/found-tables";
import type { LeftOutReason } from "../participation/model/issues";
import type { Dimension, PivotMeasure } from "../portfolio/pivot/model";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import { formatNumber } from "./format";
import { fieldText } from "./import-fields";
import { leftOutText } from "./issues";
import type { Language } from "./language";
import { foldWord } from "./nearest-word";
import { dimensionText, pivotMeasureText } from "./pivot";
import { SUPPRESSED } from "./pivot-basis";

/** How dimensions are written in a formula: the first word is the one shown, the others are understood too. */
const DIMENSION_WORDS: Readonly<Record<Dimension, readonly string[]>> = {
  year: ["år", "slutår", "årtal", "years"],
  intervention: ["insats", "insatser", "interventions"],
  targetGroup: ["målgrupp", "målgrupper", "target groups"],
  responsibleOrganisation: ["huvudman", "huvudmän", "ansvarig huvudman", "responsible organization"],
  orientation: ["inriktning", "inriktningar"],
  municipality: ["kommun", "kommuner", "bostadskommun", "municipalities"],
  sex: ["kön", "gender"],
  ageBand: ["ålder", "åldrar", "åldersgrupp", "ages", "age group"],
  education: ["utbildning", "utbildningsnivå"],
  benefitTime: ["tid i offentlig försörjning", "tid i försörjning", "försörjningstid"],
  livelihoodBefore: ["försörjning före", "försörjning", "livelihood"],
  endReason: ["avslutsanledning", "avslutsorsak", "anledning"],
};

/** The same of measures; those over years have 1 and 5 as the reports do. */
const MEASURE_WORDS: Readonly<Record<PivotMeasure, readonly string[]>> = {
  participations: ["deltaganden", "deltagare", "antal", "antal deltaganden", "antal deltagare"],
  finished: ["avslutade", "antal avslutade"],
  valued: ["värderade", "antal värderade"],
  coverage: ["täckning", "coverage"],
  succeeded: ["lyckade", "antal lyckade", "antal i arbete eller studier"],
  successShare: ["andel lyckade", "andel i arbete eller studier", "i arbete eller studier", "share succeeded"],
  incomeShort: ["intäkt 1 år", "intäkt", "intäkt per år", "income"],
  incomeLong: ["intäkt 5 år"],
  cost: ["kostnad", "kostnader"],
  costEsf: ["kostnad ESF", "ESF-kostnad"],
  profitabilityShort: ["lönsamhet 1 år", "lönsamhet", "profitability"],
  profitabilityLong: ["lönsamhet 5 år"],
  incomePerParticipant: ["intäkt per deltagare", "income per participant"],
  costPerParticipant: ["kostnad per deltagare", "cost per participant"],
  payback: ["återbetalningstid", "återbetalning", "tid", "payoff-tid", "payback"],
  benefitCostRatio: ["nyttokvot", "nyttokvot 5 år", "benefit-cost ratio"],
  degreeOfEffect: ["verkningsgrad", "degree of effect"],
  breakEven: ["nollpunkt", "kritiskt antal", "deltagare till nollpunkten", "break-even"],
};

/** Case, accents, punctuation and double spaces aside: "Intäkt, 5 år" is "intakt 5 ar". */
export const plainWord = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Words that mean a dimension in a formula, in any language; the first of each is the one to propose. */
export const DIMENSION_SPELLINGS: ReadonlyMap<string, Dimension> = spellings(DIMENSION_WORDS, (one) =>
  (["sv", "en"] as const).map((language) => dimensionText(one, language)),
);

const HORIZONS = { short: 1, long: 5 } as const;
const RULES = ["work-or-studies-after", "unsubsidised-work-after"] as const;

/** Words that mean a measure in a formula, the headings of tables among them. */
export const MEASURE_SPELLINGS: ReadonlyMap<string, PivotMeasure> = spellings(MEASURE_WORDS, (one) =>
  RULES.flatMap((success) =>
    (["sv", "en"] as const).map((language) =>
      pivotMeasureText(one, { horizons: HORIZONS, income: { success } }, language),
    ),
  ),
);

/** What is proposed to those who wrote another word. */
export const DIMENSIONS_KNOWN: readonly string[] = Object.values(DIMENSION_WORDS).map(([word = ""]) => word);
export const MEASURES_KNOWN: readonly string[] = Object.values(MEASURE_WORDS).map(([word = ""]) => word);

function spellings<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
  headings: (of: T) => readonly string[],
): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  for (const [of, list] of Object.entries(words) as [T, readonly string[]][])
    for (const word of [...list, ...headings(of)]) known.set(plainWord(word), of);
  return known;
}

/** Why a range of participants gives no pivot; `parameter` is the argument's name. */
export type RowsFault =
  | { readonly code: "no-table"; readonly parameter: string }
  | { readonly code: "column-missing"; readonly parameter: string; readonly fields: readonly Field[] }
  | { readonly code: "no-participations"; readonly parameter: string }
  | { readonly code: "too-many-words"; readonly parameter: string; readonly given: number; readonly most: number };

export function rowsFaultText(fault: RowsFault, language: Language): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "no-table":
      return sv
        ? `${fault.parameter}: ingen tabell med deltaganden kändes igen; ta med rubrikraden (insats, startdatum …) i området`
        : `${fault.parameter}: no table of participations was recognised; include the heading row (intervention, start …) in the range`;
    case "column-missing": {
      const names = fault.fields.map((field) => `”${fieldText(field, language)}”`).join(", ");
      return sv
        ? `${fault.parameter}: ingen kolumn är ${names}, som tabellen behöver`
        : `${fault.parameter}: no column is ${names}, which the table needs`;
    }
    case "no-participations":
      return sv
        ? `${fault.parameter}: tabellen har inga deltaganden att räkna`
        : `${fault.parameter}: the table has no participations to count`;
    case "too-many-words":
      return sv
        ? `${fault.parameter}: ${fault.given} ord, högst ${fault.most}`
        : `${fault.parameter}: ${fault.given} words, at most ${fault.most}`;
  }
}

/** Who stands behind the figures: "Deltaganden 511, avslutade 480, värderade 455." Only counts a column rests on. */
export function coverageLine({ counts }: SafePivot["total"], language: Language): string {
  const sv = language === "sv";
  const names = [
    [counts.all, sv ? "deltaganden" : "participations"],
    [counts.finished, sv ? "avslutade" : "finished"],
    [counts.valued, sv ? "värderade" : "valued"],
  ] as const;
  const told = names.flatMap(([count, name]) =>
    count === undefined ? [] : [`${count === null ? SUPPRESSED : formatNumber(count, 0, language)} ${name}`],
  );
  if (told.length === 0) return "";
  return sv ? `Täckning: ${told.join(", ")}.` : `Coverage: ${told.join(", ")}.`;
}

/** What became of the rows of the range: "Lästa rader: 511 av 515; utelämnade: 4 …". */
export function rowsReadLine(
  read: {
    readonly rows: number;
    readonly used: number;
    readonly leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[];
  },
  language: Language,
): string {
  const sv = language === "sv";
  const [used, rows] = [read.used, read.rows].map((one) => formatNumber(one, 0, language));
  const left = read.leftOut.map(({ reason, rows: of }) => `${of} ${leftOutText(reason, language, of)}`).join(", ");
  const ending = left === "" ? "." : sv ? `; utelämnade: ${left}.` : `; left out: ${left}.`;
  return sv ? `Lästa rader: ${used} av ${rows}${ending}` : `Rows read: ${used} of ${rows}${ending}`;
}
