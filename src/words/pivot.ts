import type {
  Dimension,
  PivotCostOptions,
  PivotFault,
  PivotKey,
  PivotMeasure,
  PivotNone,
  PivotQuery,
  SeveralRule,
} from "../portfolio/pivot/model";
import type { Livelihood } from "../valuation/livelihoods";
import type { Language, Text } from "./language";
import { livelihoodText } from "./livelihoods";
import { noneText, yearsText } from "./portfolio";

const DIMENSIONS: Readonly<Record<Dimension, Text>> = {
  year: { sv: "År", en: "Year" },
  intervention: { sv: "Insats", en: "Intervention" },
  targetGroup: { sv: "Målgrupp", en: "Target group" },
  responsibleOrganisation: { sv: "Huvudman", en: "Responsible organisation" },
  orientation: { sv: "Inriktning", en: "Orientation" },
  municipality: { sv: "Kommun", en: "Municipality" },
  sex: { sv: "Kön", en: "Sex" },
  ageBand: { sv: "Ålder", en: "Age" },
  education: { sv: "Utbildning", en: "Education" },
  benefitTime: { sv: "Tid i offentlig försörjning", en: "Time on benefits" },
  livelihoodBefore: { sv: "Försörjning före", en: "Livelihood before" },
  endReason: { sv: "Avslutsanledning", en: "End reason" },
};

export const dimensionText = (dimension: Dimension, language: Language): string => DIMENSIONS[dimension][language];

/** Keys that no source spells: see NOT_TOLD and NO_PARTICIPANTS of the pivot. */
const SPECIAL: Readonly<Record<string, Text>> = {
  "": { sv: "Ej uppgivet", en: "Not told" },
  " ": { sv: "Kostnader utan deltagare", en: "Costs without participants" },
};

const CODES: Readonly<Partial<Record<Dimension, Readonly<Record<string, Text>>>>> = {
  orientation: {
    individual: { sv: "Individinriktad", en: "Individual" },
    structural: { sv: "Strukturövergripande", en: "Structural" },
  },
  sex: { K: { sv: "Kvinnor", en: "Women" }, M: { sv: "Män", en: "Men" } },
};

/** A key for people; names stand as the source spells them. */
export function pivotKeyText(dimension: Dimension, key: PivotKey, language: Language): string {
  const special = SPECIAL[key] ?? CODES[dimension]?.[key];
  if (special !== undefined) return special[language];
  if (dimension === "livelihoodBefore") return livelihoodText(key as Livelihood, language);
  return dimension === "ageBand" ? key.replace("-", "–") : key;
}

const MEASURES: Readonly<Record<PivotMeasure, Text>> = {
  participations: { sv: "Deltaganden", en: "Participations" },
  finished: { sv: "Avslutade", en: "Finished" },
  valued: { sv: "Värderade", en: "Valued" },
  coverage: { sv: "Täckning (värderade av avslutade)", en: "Coverage (valued of finished)" },
  succeeded: { sv: "Lyckade, antal", en: "Succeeded, number" },
  successShare: { sv: "Lyckade, andel av kända", en: "Succeeded, share of known" },
  incomeShort: { sv: "Intäkt", en: "Income" },
  incomeLong: { sv: "Intäkt", en: "Income" },
  cost: { sv: "Kostnad", en: "Cost" },
  costEsf: { sv: "Kostnad ESF", en: "Cost, ESF" },
  profitabilityShort: { sv: "Lönsamhet", en: "Profitability" },
  profitabilityLong: { sv: "Lönsamhet", en: "Profitability" },
  incomePerParticipant: { sv: "Intäkt per värderad deltagare och år", en: "Income per valued participant and year" },
  costPerParticipant: { sv: "Kostnad per deltagare", en: "Cost per participant" },
  payback: { sv: "Återbetalningstid, mån", en: "Payback, months" },
  benefitCostRatio: { sv: "Nyttokvot", en: "Benefit-cost ratio" },
  degreeOfEffect: { sv: "Verkningsgrad", en: "Degree of effect" },
  breakEven: { sv: "Deltagare till nollpunkten", en: "Participants to break even" },
};

/** What a measure counts as success, where the shipped rule is not told beside it. */
const SUCCESS: Readonly<Record<"succeeded" | "successShare", Text>> = {
  succeeded: { sv: "I arbete eller studier efter, antal", en: "In work or studies after, number" },
  successShare: { sv: "I arbete eller studier efter, andel av kända", en: "In work or studies after, share of known" },
};

/** "Intäkt, 5 år"; success by its rule. Measures without a horizon stand alone. */
export function pivotMeasureText(
  measure: PivotMeasure,
  { horizons, income }: Pick<PivotQuery, "horizons"> & { readonly income: Pick<PivotQuery["income"], "success"> },
  language: Language,
): string {
  const byWork = income.success === "work-or-studies-after";
  if (byWork && (measure === "succeeded" || measure === "successShare")) return SUCCESS[measure][language];
  const years = yearsOf(measure, horizons);
  const name = MEASURES[measure][language];
  return years === null ? name : `${name}, ${yearsText(years, language)}`;
}

function yearsOf(measure: PivotMeasure, { short, long }: PivotQuery["horizons"]): number | null {
  if (measure === "incomeShort" || measure === "profitabilityShort" || measure === "breakEven") return short;
  return measure === "incomeLong" || measure === "profitabilityLong" || measure === "benefitCostRatio" ? long : null;
}

const SEVERAL: Readonly<Record<SeveralRule, Text>> = {
  split: {
    sv: "Den som har flera målgrupper (eller försörjningar före) räknas med lika del i var och en: grupperna blir tillsammans totalen.",
    en: "One who has several target groups (or livelihoods before) counts with an equal part in each: the groups make the total.",
  },
  repeat: {
    sv: "Den som har flera målgrupper (eller försörjningar före) räknas helt i var och en: grupperna blir tillsammans mer än totalen, där alla räknas en gång.",
    en: "One who has several target groups (or livelihoods before) counts as a whole in each: the groups make more than the total, where everyone is counted once.",
  },
  first: {
    sv: "Den som har flera målgrupper (eller försörjningar före) räknas bara i den som källan nämner först.",
    en: "One who has several target groups (or livelihoods before) counts only in the one the source names first.",
  },
};
export const severalRuleText = (rule: SeveralRule, language: Language): string => SEVERAL[rule][language];

const SPLITS: Readonly<Record<PivotCostOptions["split"], Text>> = {
  default: {
    sv: "Antagande: insatsernas kostnad är fördelad på aktörer i schablonkostnadens proportioner.",
    en: "Assumption: the interventions' cost is shared among sectors in the proportions of the default cost.",
  },
  finsam: {
    sv: "Antagande: insatsernas kostnad är fördelad som finansiell samordning finansieras: kommun och region en fjärdedel var, staten hälften.",
    en: "Assumption: the interventions' cost is shared as financial coordination is financed: a quarter each by municipality and region, half by the state.",
  },
};
export const costSplitText = (split: PivotCostOptions["split"], language: Language): string => SPLITS[split][language];

/** Why a cell has no figure. */
export function pivotNoneText(reason: PivotNone, language: Language): string {
  if (reason !== "potential-zero") return noneText(reason, language);
  return language === "sv" ? "lägena före kostar inget mot heltidsarbete" : "the states before cost nothing against full-time work"; // prettier-ignore
}

/** Why a question cannot be answered; faults of assumptions have words of their own. */
export function pivotFaultText(
  fault: Exclude<PivotFault, { readonly code: "assumptions" }>,
  language: Language,
): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "same-dimension":
      return sv
        ? `${dimensionText(fault.dimension, language)} kan inte stå både ytterst och innerst.`
        : `${dimensionText(fault.dimension, language)} cannot be both outermost and innermost.`;
    case "no-columns":
      return sv ? "Välj minst ett mått och en aktör." : "Choose at least one measure and one sector.";
    case "horizon-outside":
      return sv
        ? `Antal år ska vara över 0 och högst 100, inte ${String(fault.found).replace(".", ",")}.`
        : `The number of years is above 0 and at most 100, not ${String(fault.found)}.`;
  }
}
