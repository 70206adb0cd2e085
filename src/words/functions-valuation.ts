import type { FunctionFault } from "../calculation/catalogue/faults";
import type { AssumptionName } from "../valuation/assumptions/names";
import type { StateTextFault } from "../valuation/state-text";
import type { Place, StateFault, StatePart } from "../valuation/state/state";
import type { FlowsFault } from "../valuation/state/state-flows";
import type { WrittenFault } from "../valuation/written-fault";
import { assumptionText } from "./assumptions";
import { assumptionFaultText, editFaultText, missingValueText } from "./assumptions-faults";
import { formatKronor } from "./format";
import type { Language, Text } from "./language";
import { livelihoodText } from "./livelihoods";

const CODES: readonly WrittenFault["code"][] = [
  "state-text",
  "not-valued",
  "amount-unknown",
  "assumption-row",
  "assumption-set",
];

/** Whether a fault is about a state or an assumption somebody wrote. */
export const isWrittenFault = (fault: FunctionFault | WrittenFault): fault is WrittenFault =>
  (CODES as readonly string[]).includes(fault.code);

/** The words of a cell that values states: the argument, and what it held. */
export function writtenFaultText(fault: WrittenFault, language: Language): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "state-text":
      return `${fault.parameter}: ${stateTextFaultText(fault.fault, language)}`;
    case "not-valued":
      return `${fault.parameter}: ${flowsFaultText(fault.fault, language)}`;
    case "amount-unknown": {
      const what = livelihoodText(fault.livelihood, language);
      return sv
        ? `${fault.parameter}: beloppet för ”${what}” är inte känt`
        : `${fault.parameter}: the amount of "${what}" is not known`;
    }
    case "assumption-row":
      return sv
        ? `${fault.parameter} rad ${fault.row}: ${editFaultText(fault.fault, language)}`
        : `${fault.parameter} row ${fault.row}: ${editFaultText(fault.fault, language)}`;
    case "assumption-set":
      return assumptionFaultText(fault.fault, language);
  }
}

/** What is wrong with the text of a state. */
export function stateTextFaultText(fault: StateTextFault, language: Language): string {
  const sv = language === "sv";
  const found = "found" in fault ? String(fault.found) : "";
  switch (fault.code) {
    case "unknown-word":
      return sv
        ? `okänt ord ”${fault.found}”; menas ”${fault.nearest}”?`
        : `unknown word "${fault.found}"; did you mean "${fault.nearest}"?`;
    case "number-without-unit":
      return sv ? `talet ${found} saknar enhet; skriv % eller kr` : `the number ${found} has no unit; write % or kr`;
    case "ambiguous-number":
      return sv ? `”${found}” kan läsas på flera sätt` : `"${found}" can be read in more than one way`;
    case "empty-state":
      return sv ? "läget är tomt" : "the state is empty";
    case "nothing-named":
      return sv
        ? `”${found}” nämner varken arbete, plats eller försörjning`
        : `"${found}" names neither work, a place nor a livelihood`;
    case "two-named":
      return sv
        ? `”${found}” nämner två saker; skilj delarna åt med semikolon`
        : `"${found}" names two things; put a semicolon between the parts`;
    case "two-extents":
      return sv ? `”${found}” har två omfattningar eller två löner` : `"${found}" has two extents or two wages`;
    case "said-twice":
      return sv ? `”${found}” är redan sagt i en annan del` : `"${found}" is said already in another part`;
    case "only-for-work":
      return sv
        ? `”${found}”: stödform och lön kan bara höra till arbete`
        : `"${found}": only work can have a scheme or a wage`;
    case "wage-without-work":
      return sv
        ? "lön är angiven utan arbete; skriv arbete med omfattning"
        : "a wage is given without work; write work with its extent";
    default:
      return stateFaultText(fault, language);
  }
}

const PARTS: Readonly<Record<"unsubsidised" | "subsidised" | Place, Text>> = {
  unsubsidised: { sv: "arbete", en: "work" },
  subsidised: { sv: "arbete med stöd", en: "subsidised work" },
  studies: { sv: "studier", en: "studies" },
  programme: { sv: "program", en: "programme" },
  care: { sv: "vård", en: "care" },
};

const partText = (part: StatePart, language: Language): string =>
  part in PARTS ? PARTS[part as keyof typeof PARTS][language] : livelihoodText(part as never, language);

/** An extent or share as percent, as people write it. */
const percent = (found: string, language: Language): string => {
  const text = String(Number((Number(found) * 100).toPrecision(12)));
  return language === "sv" ? `${text.replace(".", ",")} %` : `${text}%`;
};

function stateFaultText(fault: StateFault, language: Language): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "extent-outside": {
      const [part, is] = [partText(fault.part, language), percent(fault.found, language)];
      return sv
        ? `omfattningen för ${part} ska vara över 0 % och högst 100 %, men är ${is}`
        : `the extent of ${part} must be over 0% and at most 100%, but is ${is}`;
    }
    case "subsidy-share-outside":
      return sv
        ? `stödets andel ska vara över 0 % och högst 100 %, men är ${percent(fault.found, language)}`
        : `the share of the subsidy must be over 0% and at most 100%, but is ${percent(fault.found, language)}`;
    case "wage-outside": {
      const is = formatKronor(fault.found / 100, language);
      return sv
        ? `månadslönen ska vara över 0 och högst 10 miljoner kronor, men är ${is}`
        : `the monthly wage must be over 0 and at most 10 million kronor, but is ${is}`;
    }
    case "extents-over-whole": {
      const parts = fault.parts.map((part) => partText(part, language)).join(", ");
      const is = percent(fault.found, language);
      return sv
        ? `omfattningarna (${parts}) blir tillsammans ${is}, mer än heltid; den som inte skrivs är 100 %`
        : `the extents (${parts}) make ${is} together, more than full time; one that is not written is 100%`;
    }
    case "livelihood-twice": {
      const what = livelihoodText(fault.livelihood, language);
      return sv ? `”${what}” är angivet två gånger` : `"${what}" is given twice`;
    }
  }
}

const flowsFaultText = (fault: FlowsFault, language: Language): string =>
  fault.code === "missing-value" ? missingValueText(fault, language) : stateFaultText(fault, language);

/** The lines under a table of sectors: what it rests on and what it leaves out. In Swedish for every reader of the sheet. */
export function underTableTexts(assumed: number, edited: readonly AssumptionName[]): readonly string[] {
  const names = edited.map((name) => assumptionText(name, "sv")).join(", ");
  return [
    ...(names === "" ? [] : [`Egna värden: ${names}`]),
    ...(assumed === 0 ? [] : [`Vilar på ${assumed} antagna värden; panelen skriver dem på bladet Antaganden`]),
  ];
}
