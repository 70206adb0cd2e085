import type { Rung } from "../portfolio/income/adjustments";
import type { NotValued, YearIncome } from "../portfolio/income/income-of-participations";
import type { SuccessRule } from "../portfolio/income/success";
import type { StatePart } from "../valuation/state/state";
import type { Share } from "../calculation/units";
import { assumptionText } from "./assumptions";
import { formatKronor, formatNumber } from "./format";
import type { Language, Text } from "./language";
import { livelihoodText, schemeText } from "./livelihoods";

const PARTS: Readonly<Record<"unsubsidised" | "subsidised" | "studies" | "programme" | "care" | "valuation", Text>> = {
  unsubsidised: { sv: "arbete", en: "work" },
  subsidised: { sv: "subventionerat arbete", en: "subsidised work" },
  studies: { sv: "studier", en: "studies" },
  programme: { sv: "program", en: "programme" },
  care: { sv: "vård", en: "care" },
  valuation: { sv: "beräkningen", en: "the calculation" },
};

const partText = (part: StatePart | "valuation", language: Language): string =>
  part in PARTS ? PARTS[part as keyof typeof PARTS][language] : livelihoodText(part as never, language).toLowerCase();

/** Why participations were not valued, as words that stand after their number. */
export function notValuedText(reason: NotValued, language: Language): string {
  const { state, fault } = reason;
  if (state === null)
    return {
      "year-unknown": { sv: "utan år", en: "without a year" },
      "year-outside": { sv: "år utan antaganden (2014–2026 finns)", en: "year without assumptions (2014–2026 exist)" },
    }[fault.code][language];
  const when: Text = state === "before" ? { sv: "före", en: "before" } : { sv: "efter", en: "after" };
  const text = valueFaultText(fault, language);
  return language === "sv" ? `läget ${when.sv}: ${text}` : `state ${when.en}: ${text}`;
}

/** Why a state could not be valued. */
export function valueFaultText(fault: Exclude<NotValued, { state: null }>["fault"], language: Language): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "nothing-told":
      return sv ? "inte uppgivet" : "not told";
    case "work-not-told":
      return sv ? "lön eller ingen försörjning, men inget om arbete" : "wage or no livelihood, and no word of work";
    case "livelihood-without-amount":
      return sv ? "försörjning utan känt belopp" : "livelihood without a known amount";
    case "livelihood-not-told":
      return sv ? "försörjning inte uppgiven" : "livelihood not told";
    case "value-left-out":
      return sv ? "ett värde dolt eller oläsligt i källan" : "a value hidden or unreadable in the source";
    case "livelihood-unknown":
      return sv ? "okänd försörjning" : "unknown livelihood";
    case "extent-outside": {
      const part = partText(fault.part, language);
      return sv ? `omfattningen av ${part} är inte 0–100 %` : `the extent of ${part} is not 0–100%`;
    }
    case "extents-over-whole": {
      const parts = fault.parts.map((part) => partText(part, language)).join(", ");
      const is = `${formatNumber(Number(fault.found) * 100, 0, language)}${sv ? "\u00a0" : ""}%`;
      return sv ? `omfattningarna (${parts}) blir tillsammans ${is}` : `the extents (${parts}) make ${is} together`;
    }
    case "livelihood-twice": {
      const part = partText(fault.livelihood, language);
      return sv ? `${part} två gånger` : `${part} twice`;
    }
    case "subsidy-share-outside":
      return sv ? `subventionsandelen ${fault.found} går inte` : `the subsidy share ${fault.found} cannot be`;
    case "wage-outside":
      return sv
        ? `månadslönen för ${partText(fault.part, language)} går inte`
        : `the monthly wage of ${partText(fault.part, language)} cannot be`;
    case "missing-value": {
      const name = assumptionText(fault.name, language);
      return sv
        ? `antagandet ”${name}” saknas för ${fault.year}`
        : `the assumption “${name}” is missing for ${fault.year}`;
    }
  }
}

/** What a reader must be told beside the amounts. */
export function incomeNoteText({ note }: Pick<YearIncome["notes"][number], "note">, language: Language): string {
  const sv = language === "sv";
  switch (note.code) {
    case "place-cost-missing":
      return sv
        ? `Kostnad för platser saknas (${partText(note.place, language)}): räknad som 0.`
        : `The cost of places is missing (${partText(note.place, language)}): counted as 0.`;
    case "without-amount":
      return sv
        ? `${livelihoodText(note.livelihood, language)}: utan belopp, resten av läget är värderat.`
        : `${livelihoodText(note.livelihood, language)}: without an amount, the rest of the state is valued.`;
    case "work-not-told":
      return sv
        ? "Lön utan omfattning av arbete: ingen lön är räknad."
        : "Wage without an extent of work: no wage is counted.";
    case "scheme-assumed":
      return sv
        ? `Subventionerat arbete utan angivet stöd: räknat som ${schemeText(note.scheme, language).toLowerCase()}.`
        : `Subsidised work without a stated scheme: counted as ${schemeText(note.scheme, language).toLowerCase()}.`;
    case "extent-assumed": {
      const name = livelihoodText(note.livelihood, language);
      return sv
        ? `${name} utan omfattning: räknad som det som är kvar av heltid bredvid arbete och annat uppgivet.`
        : `${name} without an extent: counted as what is left of full time beside work and what else is told.`;
    }
    case "work-not-stated":
      return sv
        ? "Arbete inte uppgivet, före eller efter: läget är värderat utan arbete."
        : "Work not told, before or after: the state is valued without work.";
    case "no-extent-left": {
      const name = livelihoodText(note.livelihood, language);
      return sv
        ? `${name} utan omfattning bredvid heltid: räknad som ingen.`
        : `${name} without an extent beside full time: counted as none.`;
    }
  }
}

/** What was taken off after valuation and which wage was asked for, as one sentence: also when it is nothing. */
export function adjustmentsText(
  { adjustments, monthlyWage }: Pick<YearIncome, "adjustments" | "monthlyWage">,
  language: Language,
): string {
  const sv = language === "sv";
  const { deadweight, displacement, marginalCostOfPublicFunds } = adjustments;
  const percent = (part: Share): string => {
    const whole = part.times(100);
    return `${formatNumber(whole.toNumber(), whole.decimalPlaces(), language)}${sv ? " " : ""}%`;
  };
  const parts: readonly (readonly [string, Share])[] = [
    [sv ? "dödvikt" : "deadweight", deadweight],
    [sv ? "undanträngning vid subventionerat arbete" : "displacement by subsidised work", displacement.subsidised],
    [sv ? "undanträngning vid annat arbete" : "displacement by other work", displacement.unsubsidised],
    [sv ? "skattefinansieringens marginalkostnad" : "marginal cost of public funds", marginalCostOfPublicFunds],
  ];
  const told = parts.filter(([, part]) => !part.isZero()).map(([name, part]) => `${name} ${percent(part)}`);
  const wage =
    monthlyWage === null ? [] : [`${sv ? "månadslön" : "monthly wage"} ${formatKronor(monthlyWage / 100, language)}`];
  if (told.length + wage.length === 0)
    return sv
      ? "Ingen dödvikt, undanträngning eller annan justering är dragen."
      : "No deadweight, displacement or other adjustment is taken off.";
  return `${sv ? "Justerat" : "Adjusted"}: ${[...told, ...wage].join("; ")}.`;
}

const RUNGS: Readonly<Record<Rung, Text>> = {
  "before-after": {
    sv: "före och efter: en förändring, inte en bevisad effekt",
    en: "before and after: a change, not a proven effect",
  },
  "minus-deadweight": {
    sv: "före och efter, minus angiven dödvikt",
    en: "before and after, less the stated deadweight",
  },
};
export const rungText = (rung: Rung, language: Language): string => RUNGS[rung][language];

const SUCCESS: Readonly<Record<SuccessRule, Text>> = {
  "work-or-studies-after": { sv: "i arbete eller studier efter", en: "in work or studies after" },
  "unsubsidised-work-after": { sv: "i osubventionerat arbete efter", en: "in unsubsidised work after" },
  "more-work-or-studies": { sv: "mer arbete eller studier än före", en: "more work or studies than before" },
};
export const successText = (rule: SuccessRule, language: Language): string => SUCCESS[rule][language];

interface IncomeWords {
  readonly sheet: string;
  readonly title: string;
  readonly lines: (date: string) => readonly string[];
  readonly year: string;
  readonly noYear: string;
  readonly all: string;
  readonly withoutPersonalData: string;
  readonly unfinished: string;
  readonly finished: string;
  readonly valued: string;
  readonly notValued: string;
  readonly succeeded: (rule: string) => string;
  readonly known: string;
  readonly coverage: string;
  readonly assumptions: string;
  readonly name: string;
  readonly unit: string;
  readonly mark: string;
  readonly edited: (shipped: string) => string;
  readonly notes: string;
  readonly note: string;
  readonly participations: string;
  readonly suppressed: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}

const WORDS: Readonly<Record<Language, IncomeWords>> = {
  sv: {
    sheet: "Intäkter ur deltaganden",
    title: "Intäkt per år och aktör, ur deltagandenas stegförflyttningar",
    lines: (date) => [
      "Kronor per år: läget efter minus läget före, summerat över värderade avslutade deltaganden. Varje år i sitt års priser och regler; år summeras därför inte.",
      "En förändring, inte en bevisad effekt. Den som inte kunde värderas är räknad för sig och aldrig som 0 kr.",
      `Skriven ${date}. Antal under 5 personer visas inte, och inte belopp som vilar på dem eller tal som skulle avslöja dem (”..”).`,
    ],
    year: "År",
    noYear: "Utan år",
    all: "Alla",
    withoutPersonalData: "Anonyma och volym",
    unfinished: "Pågående",
    finished: "Avslutade",
    valued: "Värderade",
    notValued: "Ej värderade",
    succeeded: (rule) => `Lyckade (${rule})`,
    known: "av så många med känt läge",
    coverage: "Vilka som ligger bakom",
    assumptions: "Antaganden som beloppen vilar på",
    name: "Antagande",
    unit: "Enhet",
    mark: "Märke",
    edited: (shipped) => `ändrat (levererat: ${shipped})`,
    notes: "Att veta om beloppen",
    note: "Anmärkning",
    participations: "Deltaganden",
    suppressed: "..",
    yes: "ja",
    no: "nej",
    none: "–",
  },
  en: {
    sheet: "Income of participations",
    title: "Income per year and sector, from the participations' step transfers",
    lines: (date) => [
      "Kronor per year: the state after less the state before, summed over valued finished participations. Each year in its own prices and rules, so years are not added up.",
      "A change, not a proven effect. Whoever could not be valued is counted apart and never as 0 kr.",
      `Written ${date}. Counts below 5 persons are not shown, nor amounts that rest on them or figures that would give them away (“..”).`,
    ],
    year: "Year",
    noYear: "Without a year",
    all: "All",
    withoutPersonalData: "Anonymous and volume",
    unfinished: "Unfinished",
    finished: "Finished",
    valued: "Valued",
    notValued: "Not valued",
    succeeded: (rule) => `Succeeded (${rule})`,
    known: "of so many with a known state",
    coverage: "Who stands behind it",
    assumptions: "Assumptions the amounts rest on",
    name: "Assumption",
    unit: "Unit",
    mark: "Mark",
    edited: (shipped) => `edited (shipped: ${shipped})`,
    notes: "To know about the amounts",
    note: "Remark",
    participations: "Participations",
    suppressed: "..",
    yes: "yes",
    no: "no",
    none: "–",
  },
};
export const incomeWords = (language: Language): IncomeWords => WORDS[language];
