import type { PlainMonths } from "../calculation/simulated-figures";
import type { SensitiveUnit } from "../portfolio/uncertainty/sensitive-inputs";
import { formatKronor, formatNumber } from "./format";
import type { Language, Text } from "./language";
import { MONTH_UNITS, noneText, yearsText } from "./portfolio";

/** What changes the result most, and how sure it is: words for the pane and for the sheets. */
const FIGURES: Readonly<Record<string, Text>> = {
  "base.cost": { sv: "Gruppens kostnad", en: "The group's cost" },
  "base.income": { sv: "Gruppens intäkt per år", en: "The group's income per year" },
  participants: { sv: "Antal personer", en: "Number of persons" },
  shareToWork: { sv: "Andel som får arbete", en: "Share to work" },
  extent: { sv: "Omfattning", en: "Extent" },
  monthlyWage: { sv: "Månadslön", en: "Monthly wage" },
  "subsidy.share": { sv: "Subventionens andel", en: "Share of the subsidy" },
  costPerParticipant: { sv: "Kostnad per person", en: "Cost per person" },
  horizon: { sv: "Tidshorisont", en: "Horizon" },
  lag: { sv: "Fördröjning", en: "Lag" },
  dropOff: { sv: "Bortfall per år", en: "Drop-off per year" },
  discountRate: { sv: "Kalkylränta", en: "Discount rate" },
  deadweight: { sv: "Dödvikt", en: "Deadweight" },
  displacement: { sv: "Undanträngning", en: "Displacement" },
};

/** A figure that is tried lower and higher, by its path; steps are numbered from the second. */
export function sensitiveFigureText(path: string, language: Language): string {
  const known = FIGURES[path];
  if (known !== undefined) return known[language];
  const [, step, rest = ""] = /^(?:terms|steps\.(\d+))\.(.+)$/.exec(path) ?? [];
  const name = FIGURES[rest]?.[language] ?? path;
  const number = step === undefined ? 1 : Number(step) + 1;
  return number === 1 ? name : `${name} (${language === "sv" ? "steg" : "step"} ${number})`;
}

const decimalsOf = (value: number, most: number): number => {
  const [, decimals = ""] = Math.abs(value).toFixed(most).replace(/0+$/, "").split(".");
  return decimals.length;
};

/** "80 %", "5 år", "12 000 kr", "3 mån", "10". */
export function sensitiveValueText(value: number, unit: SensitiveUnit, language: Language): string {
  switch (unit) {
    case "part":
    case "share": {
      const percent = Number((100 * value).toFixed(6));
      return `${formatNumber(percent, decimalsOf(percent, 2), language)} %`;
    }
    case "years":
      return yearsText(value, language);
    case "months":
      return `${value} ${MONTH_UNITS[language].month}`;
    case "kronor":
      return formatKronor(value, language);
    case "persons":
      return formatNumber(value, decimalsOf(value, 2), language);
  }
}

/** A payback of a simulation: months, "aldrig" or "över 100 år". */
export function plainMonthsText(value: PlainMonths, language: Language): string {
  if (typeof value === "number") return `${formatNumber(value, 0, language)} ${MONTH_UNITS[language].month}`;
  return noneText(value === "cost-not-positive" ? "no-cost" : value, language);
}

/** How percentiles are told, once and for all: on sheets and in the pane. */
const PERCENTILES: Text = {
  sv: "Percentil p: det minsta värde som minst p procent av dragningarna inte överskrider; alltid ett av de dragna värdena (Hyndman och Fan, definition 1). ”Aldrig” räknas som längre än varje tid.",
  en: "Percentile p: the smallest value that at least p percent of the draws do not exceed; always one of the drawn values (Hyndman and Fan, definition 1). “Never” counts as longer than any time.",
};
export const percentileLine = (language: Language): string => PERCENTILES[language];

const BOOTSTRAP: Text = {
  sv: "Metod: percentilbootstrap. Av gruppens avslutade och värderade deltaganden dras lika många på nytt, med återläggning, och måtten räknas om; kostnaden antas känd. Utan kalkylränta, bortfall och fördröjning.",
  en: "Method: percentile bootstrap. As many participations as the group has finished and valued are drawn anew, with replacement, and the measures worked out again; the cost is taken as known. Without discount rate, drop-off and lag.",
};
export const bootstrapLine = (language: Language): string => BOOTSTRAP[language];

const PERT: Text = {
  sv: "Metod: kostnad och årlig intäkt dras oberoende av varandra ur PERT-fördelningar (lågt, troligt, högt), i hela ören. Utan kalkylränta, bortfall och fördröjning.",
  en: "Method: cost and yearly income are drawn independently from PERT distributions (low, likely, high), in whole öre. Without discount rate, drop-off and lag.",
};
export const pertLine = (language: Language): string => PERT[language];

const ONE_AT_A_TIME: Text = {
  sv: "Metod: en indata i taget sänks och höjs, de andra står, och hela beräkningen görs om. Störst utslag i lönsamhet överst.",
  en: "Method: one input at a time is lowered and raised, the others stand, and all of it is worked out anew. The largest swing in profitability first.",
};
export const oneAtATimeLine = (language: Language): string => ONE_AT_A_TIME[language];

/** Whom an interval rests on. */
export function restsOnText(
  { n, participants, unfinishedShare }: { readonly n: number; readonly participants: number; readonly unfinishedShare: number | null },
  language: Language,
): string {
  const [whole, of] = [formatNumber(n, 0, language), formatNumber(participants, decimalsOf(participants, 1), language)];
  const outside = `${formatNumber(100 * (1 - n / participants), 0, language)} %`;
  const unfinished = unfinishedShare === null ? null : `${formatNumber(100 * unfinishedShare, 0, language)} %`;
  if (language === "sv") {
    const of_ = unfinished === null ? "Andelen pågående visas inte: för få, eller ingen med personuppgifter." : `Pågående: ${unfinished} av dem med personuppgifter.`; // prettier-ignore
    return `Vilar på ${whole} avslutade och värderade av ${of} deltaganden; ${outside} är utanför. ${of_}`;
  }
  const of_ = unfinished === null ? "The share still going on is not shown: too few, or nobody with personal data." : `Still going on: ${unfinished} of those with personal data.`; // prettier-ignore
  return `Rests on ${whole} finished and valued of ${of} participations; ${outside} are outside. ${of_}`;
} // prettier-ignore
