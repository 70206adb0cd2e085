import type { Kronor } from "../calculation/units";
import type { Dimension, PivotQuery } from "../portfolio/pivot/model";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { CostSector } from "../valuation/sectors";
import { formatKronor, formatNumber } from "./format";
import { adjustmentsText, notValuedText, rungText, successText } from "./income";
import type { Language } from "./language";
import { costSplitText, dimensionText, pivotKeyText, severalRuleText } from "./pivot";
import { sectorText, yearsText } from "./portfolio";

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

function costLines({ query, cost }: Told, language: Language): string[] {
  const sv = language === "sv";
  const count = (of: number | null): string => (of === null ? SUPPRESSED : formatNumber(of, 0, language));
  const some = (of: number | null): boolean => of === null || of > 0;
  const lines: string[] = [];
  if (some(cost.own)) {
    lines.push(
      sv
        ? `Kostnad ur insatserna (${takenText(cost.rows, language)}) för ${count(cost.own)} deltaganden, lika för alla i samma insats och år.`
        : `Cost from the interventions (${takenText(cost.rows, language)}) for ${count(cost.own)} participations, the same for all of an intervention and year.`,
    );
  }
  lines.push(...chosenLines(query.cost.chosen, cost, language));
  if (some(cost.byDefault)) {
    const total = totalOf(cost.defaultCost.amounts);
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
  return [...lines, ...splitLines(cost.split, language), ...esfLines(cost.esf, language)];
}

/** "3 rader med utfall, 1 med budget, 0 utan belopp", and what is in no cost where there is such. */
function takenText({ outcome, budget, esf, setAside, none }: Told["cost"]["rows"], language: Language): string {
  const parts =
    language === "sv"
      ? [
          `${outcome} ${outcome === 1 ? "rad" : "rader"} med utfall, ${budget} med budget`,
          ...(setAside > 0 ? [`${setAside} med budget som viker för årets utfall på andra rader`] : []),
          ...(esf > 0 ? [`${esf} med bara ESF-medel`] : []),
          `${none} utan belopp`,
        ]
      : [
          `${outcome} ${outcome === 1 ? "row" : "rows"} with an outcome, ${budget} with a budget`,
          ...(setAside > 0 ? [`${setAside} with a budget that gives way to the year's outcome in other rows`] : []),
          ...(esf > 0 ? [`${esf} with ESF money alone`] : []),
          `${none} without an amount`,
        ];
  return parts.join(", ");
}

/** The sum of sectors' amounts, added before it is rounded. */
function totalOf(amounts: ReadonlyMap<CostSector, Kronor>): number {
  const [first, ...rest] = amounts.values();
  return first === undefined
    ? 0
    : rest.reduce<Pick<Kronor, "plus" | "toNumber">>((sum, one) => sum.plus(one), first).toNumber();
}

/** The cost a user chose, sector by sector, and what became of the interventions' own. */
function chosenLines(
  chosen: PivotQuery["cost"]["chosen"],
  { chosen: counted, rows: { setAside } }: Told["cost"],
  language: Language,
): string[] {
  const everywhere = chosen?.use === "everywhere";
  if (chosen === null || (counted === 0 && !(everywhere && setAside > 0))) return [];
  const parts = [...chosen.amounts]
    .filter(([, part]) => !part.isZero())
    .map(([sector, part]) => `${sectorText(sector, language)} ${formatKronor(part.toNumber(), language)}`);
  const amount = `${formatKronor(totalOf(chosen.amounts), language)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
  const count = counted === null ? SUPPRESSED : formatNumber(counted, 0, language);
  if (language === "sv") {
    const aside =
      setAside > 0 ? ` Insatsernas egna kostnader (${setAside} ${setAside === 1 ? "rad" : "rader"}) används inte.` : "";
    return [
      everywhere
        ? `Vald kostnad per deltagare för ${count} deltaganden: ${amount}, för alla deltaganden.${aside}`
        : `Vald kostnad per deltagare för ${count} deltaganden: ${amount}, bara där insatsen och året saknar egen kostnad.`,
    ];
  }
  const aside =
    setAside > 0 ? ` The interventions' own costs (${setAside} ${setAside === 1 ? "row" : "rows"}) are not used.` : "";
  return [
    everywhere
      ? `A chosen cost per participant for ${count} participations: ${amount}, for all participations.${aside}`
      : `A chosen cost per participant for ${count} participations: ${amount}, only where the intervention and year have no cost of their own.`,
  ];
}

/** Of interventions named before the rest are counted. */
const MOST_NAMED = 3;

/** What ESF pays is in no cost: how much, of how many, and where it is all there is; none where there is none. */
export function esfLines(esf: Told["cost"]["esf"], language: Language): string[] {
  if (esf === null) return [];
  const sv = language === "sv";
  const amount = formatKronor(esf.amount.toNumber(), language);
  const apart = sv
    ? `ESF-medel, ${amount} för ${esf.interventions} ${esf.interventions === 1 ? "insats" : "insatser"} i hela underlaget, är inte med i kostnad, lönsamhet, nyttokvot eller återbetalningstid.`
    : `ESF money, ${amount} of ${esf.interventions} ${esf.interventions === 1 ? "intervention" : "interventions"} in the whole data, is not in cost, profitability, benefit-cost ratio or payback.`;
  const years = new Map<string, number[]>();
  for (const { name, year } of esf.only) years.set(name, [...(years.get(name) ?? []), ...(year === 0 ? [] : [year])]);
  if (years.size === 0) return [apart];
  const named = [...years].slice(0, MOST_NAMED).map(([name, of]) => {
    const shown = name === "" ? (sv ? "utan namn" : "without a name") : name;
    return of.length === 0 ? shown : `${shown} (${of.join(", ")})`;
  });
  const rest = years.size - named.length;
  const list = [...named, ...(rest > 0 ? [sv ? `${rest} till` : `${rest} more`] : [])].join("; ");
  const only = sv
    ? `Bara ESF-medel finns för ${list}: där är kostnaden 0 kr, fast deltagandena och deras intäkter är med. Återbetalningstid och lönsamhet ser därför bättre ut än om ESF-medlen räknades.`
    : `There is ESF money alone for ${list}: the cost there is 0, although the participations and their incomes are included. Payback and profitability therefore look better than if the ESF money counted.`;
  return [apart, only];
}

/** A row's break-even is not its cost by its own income per participant, which may stand beside it, or be missing. */
function breakEvenLines({ columns, query: { horizons } }: Told, language: Language): string[] {
  if (!columns.some(({ measure }) => measure === "breakEven")) return [];
  const time = yearsText(horizons.short, language);
  return [
    language === "sv"
      ? `Deltagare till nollpunkten: kostnaden delad med hela portföljens intäkt per värderad deltagare på ${time}, utan urval. Det medelvärdet gäller varje rad, också den som inte har någon egen intäkt.`
      : `Participants to break even: the cost divided by the whole portfolio's income per valued participant over ${time}, without selection. That mean holds for every row, also one that has no income of its own.`,
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
