import type { Dimension, PivotQuery } from "../portfolio/pivot/model";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import { formatKronor, formatNumber } from "./format";
import { adjustmentsText, notValuedText, rungText, successText } from "./income";
import type { Language } from "./language";
import { costSplitText, dimensionText, pivotKeyText, severalRuleText } from "./pivot";
import { sectorText } from "./portfolio";

/** What stands where a figure may not be shown. */
export const SUPPRESSED = "..";

type Told = Pick<SafePivot, "query" | "columns" | "income" | "cost" | "cells">;

/** What a table rests on, sentence by sentence: filters, rules, who is valued, costs, price levels, what is hidden. */
export function pivotBasisLines(pivot: Told, fewest: number, language: Language): readonly string[] {
  const { query, income } = pivot;
  return [
    ...filterLines(query, language),
    ...(severalIn(query) ? [severalRuleText(query.targetGroupRule, language)] : []),
    capital(`${rungText(income.rung, language)}.`),
    adjustmentsText(income, language),
    successLine(pivot, language),
    ...notValuedLines(pivot, language),
    ...costLines(pivot, language),
    ...breakEvenLines(pivot, language),
    pricesLine(query.income.ruleYear ?? null, language),
    hiddenLine(pivot.cells, fewest, language),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const severalIn = ({ rows, filters }: PivotQuery): boolean =>
  (["targetGroup", "livelihoodBefore"] satisfies Dimension[]).some(
    (one) => rows.includes(one) || filters[one] !== undefined,
  );

function filterLines({ filters }: PivotQuery, language: Language): string[] {
  const kept = Object.entries(filters) as [Dimension, readonly string[]][];
  return kept.map(([dimension, keys]) => {
    const names = keys.map((key) => pivotKeyText(dimension, key, language)).join(", ");
    const what = dimensionText(dimension, language);
    return language === "sv" ? `Urval: ${what}: ${names}.` : `Selection: ${what}: ${names}.`;
  });
}

function successLine({ income }: Told, language: Language): string {
  const rule = successText(income.success, language);
  return language === "sv" ? `Lyckad är den som är ${rule}.` : `Succeeded means: ${rule}.`;
}

function notValuedLines({ income }: Told, language: Language): string[] {
  if (income.notValued.length === 0) return [];
  const reasons = income.notValued.map(
    ({ reason, count }) => `${count === null ? SUPPRESSED : count} ${notValuedText(reason, language)}`,
  );
  const list = reasons.join("; ");
  return [
    language === "sv"
      ? `Avslutade som inte kunde värderas räknas aldrig som 0 kr: ${list}.`
      : `Finished that could not be valued are never counted as 0 kr: ${list}.`,
  ];
}

function costLines({ cost }: Told, language: Language): string[] {
  const sv = language === "sv";
  const count = (of: number | null): string => (of === null ? SUPPRESSED : formatNumber(of, 0, language));
  const some = (of: number | null): boolean => of === null || of > 0;
  const lines: string[] = [];
  if (some(cost.own)) {
    const { outcome, budget, none } = cost.rows;
    lines.push(
      sv
        ? `Kostnad ur insatserna (${outcome} rader med utfall, ${budget} med budget, ${none} utan belopp) för ${count(cost.own)} deltaganden, lika för alla i samma insats och år.`
        : `Cost from the interventions (${outcome} rows with an outcome, ${budget} with a budget, ${none} without an amount) for ${count(cost.own)} participations, the same for all of an intervention and year.`,
    );
  }
  if (some(cost.chosen)) {
    lines.push(
      sv
        ? `Vald kostnad per deltagare för ${count(cost.chosen)} deltaganden.`
        : `A chosen cost per participant for ${count(cost.chosen)} participations.`,
    );
  }
  if (some(cost.byDefault)) {
    const total = [...cost.defaultCost.amounts.values()].reduce((sum, amount) => sum + amount.toNumber(), 0);
    lines.push(
      sv
        ? `Antagande: schablonkostnad ${formatKronor(total, language)} per deltagare för ${count(cost.byDefault)} deltaganden utan egen kostnad. Källa: ${cost.defaultCost.source}${cost.defaultCost.derived ? " (härledd ur tabellerna, inte tryckt)" : ""}.`
        : `Assumption: a default cost of ${formatKronor(total, language)} per participant for ${count(cost.byDefault)} participations without a cost of their own. Source: ${cost.defaultCost.source}${cost.defaultCost.derived ? " (derived from the tables, not printed)" : ""}.`,
    );
  }
  if (!cost.withoutParticipants.isZero()) {
    const amount = formatKronor(cost.withoutParticipants.toNumber(), language);
    lines.push(
      sv
        ? `${amount} är kostnad för insatser och år utan deltaganden; de är med i totalen.`
        : `${amount} is the cost of interventions and years without participations; it is in the total.`,
    );
  }
  return [...lines, ...splitLines(cost.split, language)];
}

/** A row's break-even is not its cost by its own income per participant, which may stand beside it. */
function breakEvenLines({ columns }: Told, language: Language): string[] {
  if (!columns.some(({ measure }) => measure === "breakEven")) return [];
  return [
    language === "sv"
      ? "Deltagare till nollpunkten: kostnaden delad med hela portföljens intäkt per värderad deltagare, inte radens egen, och utan urval."
      : "Participants to break even: the cost divided by the whole portfolio's income per valued participant, not the row's own, and without selection.",
  ];
}

function splitLines(split: Told["cost"]["split"], language: Language): string[] {
  if (split === null) return [];
  const parts = [...split].map(
    ([sector, part]) =>
      `${sectorText(sector, language)} ${formatNumber(part.times(100).toNumber(), 1, language)}${language === "sv" ? "\u00a0" : ""}%`,
  );
  // Which of the two it is shows in the parts; the words name what they are.
  const finsam = split.get("municipality")?.equals("0.25") === true;
  return [`${costSplitText(finsam ? "finsam" : "default", language)} (${parts.join(", ")})`];
}

const pricesLine = (ruleYear: number | null, language: Language): string => {
  if (ruleYear !== null)
    return language === "sv"
      ? `Alla år i priser och regler för ${ruleYear}.`
      : `All years in the prices and rules of ${ruleYear}.`;
  return language === "sv"
    ? "Varje år i sitt års priser och regler; en total över flera år är en summa av olika års priser."
    : "Each year in its own prices and rules; a total over several years is a sum of different years' prices.";
};

function hiddenLine({ suppressed }: Told["cells"], fewest: number, language: Language): string {
  const sv = language === "sv";
  if (suppressed === 0)
    return sv
      ? `Antal under ${fewest} personer visas inte, och inte det som vilar på dem eller röjer dem; här är inget dolt.`
      : `Counts below ${fewest} persons are not shown, nor what rests on them or gives them away; nothing is hidden here.`;
  return sv
    ? `Antal under ${fewest} personer visas inte, och inte det som vilar på dem eller röjer dem: ${suppressed} celler är dolda (”${SUPPRESSED}”).`
    : `Counts below ${fewest} persons are not shown, nor what rests on them or gives them away: ${suppressed} cells are hidden (“${SUPPRESSED}”).`;
}
