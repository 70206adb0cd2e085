import type { AggregateFigure } from "../../model/interventions";
import { foldLabel } from "../fold";
import { meaningOf, type Scale } from "../meaning";
import { isAfter, isAverage, isBefore, isChange, isMen, isShare, isWomen, remembered } from "./labels";

export type FigureMeasure = AggregateFigure["measure"];

const HOURS = /\b(?:timmar|tim|timme|hours?|utbildningstimmar)\b/;
const MONTHS = /\b(?:manader|man|months?)\b/;
const MONEY =
  /\b(?:\w*kostnad\w*|medel|belopp\w*|(?:med)?finansiering\w*|finansiar|kr|tkr|kkr|mkr|mnkr|sek|[ktm]sek|kronor|esf stod\w*|intakt\w*|anslag|bidrag|ersattning i tkr)\b/;
const COUNT = /\b(?:antal\w*|st|deltagare|deltaganden|personer|individer|insatser|helarsekvivalenter|avslutade)\b/;
const PLAN_OR_OUTCOME = /\b(?:budget\w*|utfall\w*|prognos|upparbetat|forbrukat)\b/;

/** What labels say is counted, the innermost first; null when they say nothing. */
export function measureOf(innermostFirst: readonly string[]): FigureMeasure | null {
  const direction = innermostFirst.find((label) => isBefore(label) || isAfter(label) || isChange(label));
  if (direction !== undefined && isChange(direction)) {
    return innermostFirst.slice(0, innermostFirst.indexOf(direction) + 1).some(isShare) ? "changeShare" : "change";
  }
  if (direction !== undefined && !innermostFirst.some(isMoney)) {
    return isBefore(direction) ? "before" : "after";
  }
  for (const label of innermostFirst) {
    const own = measureIn(label);
    if (own !== null) return own;
  }
  return null;
}

/** What labels suggest when neither they nor a title say it: women and men are counted, budgets are money. */
export function likelyMeasure(labels: readonly string[]): FigureMeasure | null {
  if (labels.some((label) => isWomen(label) || isMen(label))) return "count";
  return labels.some(isPlanOrOutcome) ? "amount" : null;
}

export const isPlanOrOutcome = remembered((label: string): boolean => PLAN_OR_OUTCOME.test(foldLabel(label)));

const measureIn = remembered((label: string): FigureMeasure | null => {
  const folded = foldLabel(label);
  if (isAverage(label)) return "average";
  if (isShare(label)) return "share";
  if (HOURS.test(folded)) return "hours";
  if (MONEY.test(folded)) return "amount";
  if (COUNT.test(folded)) return "count";
  return MONTHS.test(folded) && /\b(?:tid|manader)\b/.test(folded) ? "months" : null;
});

/** The unit labels state for the numbers under them: kronor, thousands, millions, percent; null: none. */
export function scaleOf(innermostFirst: readonly string[]): Scale | null {
  for (const label of innermostFirst) {
    const scale = scaleIn(label);
    if (scale !== null) return scale;
  }
  return null;
}

const scaleIn = remembered((label: string): Scale | null => {
  const { scale } = meaningOf(label);
  if (scale !== null) return scale;
  return /\b(?:mkr|mnkr|msek)\b/.test(foldLabel(label)) && !/\d/.test(label) ? 1000000 : null;
});

const isMoney = remembered((label: string): boolean => MONEY.test(foldLabel(label)));
const isHours = remembered((label: string): boolean => HOURS.test(foldLabel(label)));

/** Whether an average is one of hours, not of money. */
export const isOfHours = (innermostFirst: readonly string[]): boolean => innermostFirst.some(isHours);
