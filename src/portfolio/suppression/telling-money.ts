import { SECTORS } from "../../valuation/sectors";
import { OF_INTERVENTION, type Dimension, type Pivot, type PivotMeasure } from "../pivot/model";
import { population, populationKey, type Population } from "./population";
import { cellKey } from "./report-system";
import { EVERYBODY, type Counted, type CountOf, type Member, type Money, type ReportTables } from "./report-tables";

/** The money each measure is formed from. Break-even's mean income is that of everybody. */
export const MONEY_OF: Readonly<Record<PivotMeasure, readonly Money[]>> = {
  participations: [],
  finished: [],
  valued: [],
  coverage: [],
  succeeded: [],
  successShare: [],
  incomeShort: ["income"],
  incomeLong: ["income"],
  cost: ["cost"],
  costEsf: ["cost"],
  profitabilityShort: ["income", "cost"],
  profitabilityLong: ["income", "cost"],
  incomePerParticipant: ["income"],
  costPerParticipant: ["cost"],
  payback: ["income", "cost"],
  benefitCostRatio: ["income", "cost"],
  degreeOfEffect: ["income"],
  breakEven: ["cost"],
};

/** The count whose persons each money is of. */
export const PERSONS_OF: Readonly<Record<Money, Counted>> = { income: "valued", cost: "all" };
const MONEY = Object.keys(PERSONS_OF) as readonly Money[];

/** Populations whose money would tell a hidden count, by key. */
export type TellingMoney = Readonly<Record<Money, ReadonlySet<string>>>;

type IsHidden = (key: string) => boolean;

/**
 * Money that tells a hidden count although the persons it rests on are many:
 *
 *   income:  where it is hidden how many succeeded; the income less or more divided by what a step is worth is that number
 *   cost:    of a group across interventions, where how many of it are in one of them is hidden: each intervention has a
 *            known cost per participation, and two sums with different weights tell two hidden counts
 *
 * @param isHidden of the counts, as they are protected without regard to money
 */
export function tellingMoney(
  tables: readonly ReportTables[],
  pivots: readonly Pivot[],
  isHidden: IsHidden,
): TellingMoney {
  // prettier-ignore
  const members = tables.flatMap(({ grains }) => grains.flatMap((grain) => grain.members));
  const own = pivots.some(({ cost }) => cost.own > 0);
  const hiddenOf = (counted: Counted): readonly Member[] =>
    members.filter(({ population: of, counts }) => {
      const count = counts.get(counted);
      return count !== undefined && count.figures > 0 && isHidden(cellKey(of, counted, count));
    });
  const across = own ? hiddenOf("all").flatMap(({ population: of }) => acrossInterventions(of)) : [];
  return {
    income: new Set(hiddenOf("succeeded").map(({ population: of }) => populationKey(of))),
    cost: new Set(across.map((of) => populationKey(of))),
  };
}

/** Without what it is of the intervention, where something of the participant is left. */
function acrossInterventions({ keeps, rule }: Population): readonly Population[] {
  const isOf = (dimension: Dimension): boolean => OF_INTERVENTION.some((one) => one === dimension);
  if ([...keeps.keys()].every(isOf)) return [];
  return [...keeps.keys()].filter(isOf).map((without) =>
    population(
      [...keeps].filter(([dimension]) => dimension !== without),
      rule ?? "first",
    ),
  );
}

/** How many figures of a row of a pivot are formed from each money. */
export const pivotMoney = ({ columns }: Pick<Pivot, "columns">): Readonly<Record<Money, number>> => ({
  income: columns.filter(({ measure }) => MONEY_OF[measure].includes("income")).length,
  cost: columns.filter(({ measure }) => MONEY_OF[measure].includes("cost")).length,
});

/** The same of a row of incomes per year. */
export const YEAR_MONEY: Readonly<Record<Money, number>> = { income: SECTORS.length, cost: 0 };

/** A table with its money alone: what it adds up as, what is hidden of it already, and what tells. */
export function moneyTables(
  { grains }: ReportTables,
  figures: Readonly<Record<Money, number>>,
  tells: TellingMoney,
  isHidden: IsHidden,
): ReportTables {
  const moneyOf = ({ population: of, counts }: Member): Member => {
    const money = MONEY.flatMap((name): [Money, CountOf][] => {
      const base = counts.get(PERSONS_OF[name]);
      if (base === undefined) return [];
      const hidden = isHidden(cellKey(of, PERSONS_OF[name], base));
      const told = tells[name].has(populationKey(of)) && base.persons > 0;
      // Of everybody only break-even's mean income is told.
      const printed = of === EVERYBODY ? base.figures : figures[name];
      return [[name, { ...base, figures: printed, money: hidden ? "hidden" : told ? "tells" : "shown" }]];
    });
    return { population: of, counts: new Map(money) };
  };
  return { grains: grains.map((grain) => ({ ...grain, members: grain.members.map(moneyOf) })), notes: [] };
}
