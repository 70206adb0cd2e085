import type { ImportIssue } from "../participation/model/found-tables";
import type { AggregateFigure } from "../participation/model/interventions";
import type { Level, Rung } from "../portfolio/interventions/levels";
import type { AmountKind, Breakdown, Category } from "../portfolio/interventions/model";
import type { SeveralRule } from "../portfolio/pivot/model";
import type { PublishedReference } from "../valuation/presets/rar-2020-reference";
import type { Language, Text } from "./language";

const CATEGORIES: Readonly<Record<Exclude<Category["kind"], "named">, Text>> = {
  undefined: { sv: "Ej definierad", en: "Not defined" },
  several: { sv: "Flera", en: "Several" },
  individual: { sv: "Individinriktade", en: "For individuals" },
  structural: { sv: "Strukturpåverkande", en: "Structural" },
  processLeaders: { sv: "Processledare", en: "Process leaders" },
  esfSupport: { sv: "Stöd till ESF-projekt", en: "Support to ESF projects" },
};
export const categoryText = (category: Category, language: Language): string =>
  category.kind === "named" ? category.name : CATEGORIES[category.kind][language];

const TABLES: Readonly<Record<Breakdown, Text>> = {
  responsible: { sv: "Insatser och medel per huvudman", en: "Interventions and funds by responsible organisation" },
  targetGroup: { sv: "Insatser och medel per målgrupp", en: "Interventions and funds by target group" },
  orientation: {
    sv: "Individinriktade och strukturpåverkande insatser",
    en: "Individual and structural interventions",
  },
  support: {
    sv: "Medel till processledare och stöd till ESF-projekt",
    en: "Funds for process leaders and ESF projects",
  },
};
export const tableText = (by: Breakdown, language: Language): string => TABLES[by][language];

const AMOUNTS: Readonly<Record<AmountKind, Text>> = {
  decidedFunds: { sv: "beviljade medel", en: "funds granted" },
  outcome: { sv: "utfall", en: "outcome" },
  budget: { sv: "budget", en: "budget" },
};
export const amountKindText = (kind: AmountKind, language: Language): string => AMOUNTS[kind][language];

const RULES: Readonly<Record<SeveralRule, Text>> = {
  split: {
    sv: "En insats med flera målgrupper delas lika mellan dem, så att raderna summerar till alla insatser.",
    en: "An intervention with several target groups is split equally among them, so that the rows sum to all.",
  },
  repeat: {
    sv: "En insats med flera målgrupper räknas hel i var och en. Raderna summerar därför till mer än alla insatser.",
    en: "An intervention with several target groups counts whole in each. The rows therefore sum to more than all.",
  },
  first: {
    sv: "En insats med flera målgrupper räknas bara i den första.",
    en: "An intervention with several target groups counts in the first only.",
  },
};
/** What a table by target group does with an intervention that has several. */
export const severalRuleText = (rule: SeveralRule, language: Language): string => RULES[rule][language];

const AGREES: Readonly<Record<SeveralRule, Text>> = {
  split: { sv: "delas mellan dem", en: "is split among them" },
  repeat: { sv: "räknas hel i var och en", en: "counts whole in each" },
  first: { sv: "bara räknas i den första", en: "counts in the first only" },
};
export function agreesByText(rules: readonly SeveralRule[], language: Language): string {
  const how = rules.map((rule) => AGREES[rule][language]).join(language === "sv" ? " eller " : " or ");
  return language === "sv"
    ? `Stämmer om en insats med flera målgrupper ${how}.`
    : `Agrees if an intervention with several target groups ${how}.`;
}

const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  reaction: { sv: "1 Reaktion", en: "1 Reaction" },
  learning: { sv: "2 Lärande", en: "2 Learning" },
  organisation: { sv: "3 Stöd i organisationen", en: "3 Support of the organisation" },
  application: { sv: "4 Tillämpning", en: "4 Application" },
  effect: { sv: "5 Effekt", en: "5 Effect" },
};
export const levelText = (level: Level, language: Language): string => LEVEL_NAMES[level][language];

const LEVEL_QUESTIONS: Readonly<Record<Level, Text>> = {
  reaction: { sv: "Vad tyckte de som deltog?", en: "What did those who took part think of it?" },
  learning: {
    sv: "Vad lärde de sig, eller vad förändrades hos dem?",
    en: "What did they learn, or what changed in them?",
  },
  organisation: { sv: "Ger organisationerna det stöd som krävs för att resultaten ska bli kvar?", en: "Do the organisations give the support it takes to keep the results?" }, // prettier-ignore
  application: { sv: "Används det nya: i arbete, studier eller i verksamheten?", en: "Is the new put to use: at work, in studies or in the organisation?" }, // prettier-ignore
  effect: { sv: "Vad blev annorlunda för individer och samhälle, utöver vad som ändå hade hänt?", en: "What became different for people and society, beyond what would have happened anyway?" }, // prettier-ignore
};
export const levelQuestion = (level: Level, language: Language): string => LEVEL_QUESTIONS[level][language];

const APPLICATION: Text = {
  sv: "I arbete eller studier efter avslutad insats: antal och andel per år",
  en: "In work or studies after the intervention: number and share by year",
};
export const applicationText = (language: Language): string => APPLICATION[language];

const RUNGS: Readonly<Record<Rung, Text>> = {
  resources: { sv: "resurser, inget resultat", en: "resources, no result" },
  count: { sv: "antal, inget jämfört", en: "a count, nothing compared" },
  beforeAfter: { sv: "före och efter, ingen effekt visad", en: "before and after, no effect shown" },
  lessDeadweight: { sv: "före och efter, minus antagen dödvikt", en: "before and after, less assumed deadweight" },
  comparisonGroup: { sv: "mot jämförelsegrupp", en: "against a comparison group" },
  publishedEffect: { sv: "publicerad effekt", en: "a published effect" },
};
/** How far a result has been taken. Source: METHOD section 7. */
export const rungText = (rung: Rung, language: Language): string => RUNGS[rung][language];

const REFERENCES: Readonly<Record<PublishedReference["key"], Text>> = {
  livelihoodShare: { sv: "Försörjningens del av hela potentialen (5/6)", en: "Livelihood's part of the whole potential (5/6)" },
  resourceShare: { sv: "Resursförbrukningens del av hela potentialen (1/6)", en: "Resource use's part of the whole potential (1/6)" }, // prettier-ignore
  metaStudyPayback: { sv: "Återbetalningstid i en metastudie av 58 utvärderingar, månader", en: "Payback in a meta-study of 58 evaluations, months" }, // prettier-ignore
}; // prettier-ignore
export const referenceText = (key: PublishedReference["key"], language: Language): string => REFERENCES[key][language];

const MEASURES: Readonly<Partial<Record<AggregateFigure["measure"], Text>>> = {
  count: { sv: "antal", en: "number" },
  amount: { sv: "belopp", en: "amount" },
  average: { sv: "medelvärde", en: "average" },
  share: { sv: "andel", en: "share" },
};
export const measureWord = (measure: AggregateFigure["measure"], language: Language): string =>
  MEASURES[measure]?.[language] ?? "";

/** Why two figures cannot both be true, in a line beside them. */
export function contradictionReason({ code, facts }: Pick<ImportIssue, "code" | "facts">, language: Language): string {
  const sv = language === "sv";
  switch (code) {
    case "average-differs":
      return sv
        ? "Medelvärdet är inte beloppet delat med antalet."
        : "The average is not the amount divided by the number.";
    case "statement-differs":
      if (facts["about"] === undefined) {
        return sv ? "Texten säger två olika saker om samma uppgift." : "The text says two things of the same.";
      }
      return sv ? "Texten säger ett tal, tabellen ett annat." : "The text says one figure, the table another.";
    case "sums-differ-between-tables": {
      const other = String(facts["otherTitle"] ?? "");
      return sv ? `Raderna summerar till annat än i: ${other}` : `The rows sum to another figure than in: ${other}`;
    }
    case "counts-differ":
    case "total-differs":
      if (facts["of"] === "interventions") {
        const groups = facts["severalGroups"] === undefined ? "" : sv ? " (flera målgrupper per insats)" : " (several target groups)"; // prettier-ignore
        return sv ? `Insatsraderna ger ett annat tal${groups}.` : `The intervention rows give another figure${groups}.`;
      }
      return sv ? "Totalen är inte summan av delarna." : "The total is not the sum of its parts.";
    default:
      return sv ? "Talen går inte ihop." : "The figures do not fit.";
  }
}
