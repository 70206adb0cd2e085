import type { Counted } from "../portfolio/scenario/break-even";
import type { BaseFault } from "../portfolio/scenario/group-base";
import type { FigureFault } from "../portfolio/scenario/check-figures";
import type { ScenarioFileFault } from "../portfolio/scenario/scenario-file";
import { assumptionFaultText } from "./assumptions-faults";
import { domainText, numberText } from "./cell-errors";
import { formatNumber, partThousands } from "./format";
import { stateTextFaultText } from "./functions-valuation";
import type { Language, Text } from "./language";

/** "behöver 41 av 34: går inte": whole people that are needed, of the participants there are. */
export function neededText(needed: number, participants: number, language: Language): string {
  const [whole, of] = [
    formatNumber(needed, 0, language),
    formatNumber(participants, decimalsOf(participants), language),
  ];
  const impossible = needed > participants ? (language === "sv" ? ": går inte" : ": impossible") : "";
  return `${language === "sv" ? `behöver ${whole} av ${of}` : `needs ${whole} of ${of}`}${impossible}`;
}

/** Parts of participants, as pivots have them, with at most one decimal. */
const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);

const COUNTED: Readonly<Record<Exclude<Counted, "to-work">, Text>> = {
  valued: {
    sv: "Av gruppen räknas alla värderade till sitt medelvärde, också de som inte fick arbete.",
    en: "All of the group that are valued count, at their mean, also those who did not come to work.",
  },
  both: {
    sv: "Av gruppen räknas alla värderade, också de som inte fick arbete; av de planerade de som får arbete. Alla räknas till medelvärdet.",
    en: "All of the group that are valued count, also those who did not come to work; of those planned, those who come to work. All count at the mean.",
  },
};

/** Whom break-even counts, where it is not simply those who come to work; null where it is. */
export const countedLine = (of: Counted, language: Language): string | null =>
  of === "to-work" ? null : COUNTED[of][language];

const FIELDS: Readonly<Record<string, Text>> = {
  participants: { sv: "deltagare", en: "participants" },
  shareToWork: { sv: "andel till arbete", en: "share to work" },
  before: { sv: "läge före", en: "state before" },
  extent: { sv: "omfattning", en: "extent" },
  monthlyWage: { sv: "månadslön", en: "monthly wage" },
  subsidy: { sv: "subvention", en: "subsidy" },
  share: { sv: "subventionens andel", en: "share of the subsidy" },
  costPerParticipant: { sv: "kostnad per deltagare", en: "cost per participant" },
  horizon: { sv: "antal år", en: "years" },
  lag: { sv: "fördröjning i månader", en: "lag in months" },
  dropOff: { sv: "bortfall", en: "drop-off" },
  discountRate: { sv: "kalkylränta", en: "discount rate" },
  deadweight: { sv: "dödvikt", en: "deadweight" },
  displacement: { sv: "undanträngning", en: "displacement" },
  ruleYear: { sv: "regelår", en: "rule year" },
};

/** A figure's name for people; a field without one keeps its path. */
export function scenarioFieldText(path: string, language: Language): string {
  const known = path.split(".").reverse().find((part) => Object.hasOwn(FIELDS, part)); // prettier-ignore
  return known === undefined ? path : FIELDS[known]![language];
}

/** What is wrong with a figure of a scenario. */
export function figureFaultText(fault: FigureFault, language: Language): string {
  const sv = language === "sv";
  const field = "field" in fault ? scenarioFieldText(fault.field, language) : "";
  switch (fault.code) {
    case "outside": {
      const [domain, found] = [domainText(fault.domain, language), numberText(fault.found, language)];
      const told = sv ? `${field} ska vara ${domain}, men är ${found}` : `${field} must be ${domain}, but is ${found}`;
      return fault.field.endsWith("ruleYear") ? told : partThousands(told, language);
    }
    case "state-text":
      return `${field}: ${stateTextFaultText(fault.fault, language)}`;
    case "not-an-amount":
      return sv
        ? `${fault.field} är inte ett belopp: ”${fault.found}”`
        : `${fault.field} is not an amount: "${fault.found}"`;
    case "assumption":
      return assumptionFaultText(fault.fault, language);
    case "nothing-planned":
      return sv ? "scenariot har varken en grupp eller något planerat" : "the scenario has neither a group nor a plan";
  }
}

/** Why a kept scenario cannot be read. */
export function scenarioFileFaultText(fault: ScenarioFileFault, language: Language): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "not-json":
    case "not-a-scenario":
      return sv ? "det som sparats är inget scenario" : "what was kept is no scenario";
    case "unknown-version":
      return sv
        ? `scenariot har version ${fault.found}; tillägget läser till och med version ${fault.newest}`
        : `the scenario has version ${fault.found}; the add-in reads up to version ${fault.newest}`;
    case "missing":
      return sv ? `i scenariot saknas ${fault.field}` : `the scenario lacks ${fault.field}`;
    case "wrong-kind":
      return sv
        ? `i scenariot är ${fault.field} ${fault.found}, men ska vara ${KINDS[fault.expected]?.sv ?? fault.expected}`
        : `in the scenario ${fault.field} is ${fault.found}, but must be ${KINDS[fault.expected]?.en ?? fault.expected}`;
    default:
      return figureFaultText(fault, language);
  }
}

const KINDS: Readonly<Record<string, Text>> = {
  text: { sv: "text", en: "text" },
  number: { sv: "ett tal", en: "a number" },
  object: { sv: "en del med namn och värden", en: "a part with names and values" },
  list: { sv: "en lista", en: "a list" },
};

const BASE_FAULTS: Readonly<Record<BaseFault["code"], Text>> = {
  "not-valued": {
    sv: "gruppen har ingen känd intäkt att utgå från",
    en: "the group has no known income to start from",
  },
  "all-deadweight": {
    sv: "all nytta är avräknad som dödvikt, så det finns inget att utgå från",
    en: "all benefit is taken off as deadweight, so there is nothing to start from",
  },
  "too-few": {
    sv: "gruppen har för få personer för att sparas i ett scenario",
    en: "the group has too few persons to be kept in a scenario",
  },
};

/** Why a group cannot be the base of a scenario. */
export const baseFaultText = ({ code }: BaseFault, language: Language): string => BASE_FAULTS[code][language];
