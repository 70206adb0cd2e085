import { SECTORS } from "../../valuation/sectors";
import { OF_INTERVENTION, SEVERAL_AT_ONCE, type Dimension, type Pivot } from "../pivot/model";
import { MONEY_OF, type Money } from "./money-of";
import { population, populationKey, type Population } from "./population";
import { cellKey } from "./report-system";
import { EVERYBODY, type Counted, type CountOf, type Member, type ReportTables } from "./report-tables";

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
 *   cost:    where it is hidden how many are without a cost of their own: each of them costs what is published, and the
 *            others what their interventions' rows tell
 *   cost:    that divides an intervention's own among its participants, where it is hidden how many those are, of the
 *            intervention, or of it and the same participants: whole numbers that fit an amount to the öre are few
 *
 * @param tables of the pivots, in their order, and others
 * @param isHidden of the counts, as they are protected without regard to money
 */
export function tellingMoney(
  tables: readonly ReportTables[],
  pivots: readonly Pivot[],
  isHidden: IsHidden,
): TellingMoney {
  const members = tables.flatMap(membersOf);
  const hiddenOf = (counted: Counted): readonly Member[] => members.filter((member) => hides(member, counted, isHidden)); // prettier-ignore
  const withoutCost = members.filter(({ counts, population: of }) => {
    const count = counts.get("withoutCost");
    return count !== undefined && isHidden(cellKey(of, "withoutCost", count));
  });
  const own = pivots.some(({ cost }) => cost.own > 0);
  const divided = own ? dividedCosts(tables, pivots, hiddenOf("all")) : [];
  return {
    income: new Set(hiddenOf("succeeded").map(({ population: of }) => populationKey(of))),
    cost: new Set([...withoutCost.map(({ population: of }) => of), ...divided].map((of) => populationKey(of))),
  };
}

const membersOf = ({ grains }: ReportTables): readonly Member[] => grains.flatMap(({ members }) => members);

function hides({ population: of, counts }: Member, counted: Counted, isHidden: IsHidden): boolean {
  const count = counts.get(counted);
  return count !== undefined && count.figures > 0 && isHidden(cellKey(of, counted, count));
}

/** Populations that have a part of an intervention's own cost, which hidden numbers decide. */
function dividedCosts(
  tables: readonly ReportTables[],
  pivots: readonly Pivot[],
  hidden: readonly Member[],
): readonly Population[] {
  const byPersons = new Map<string, Population[]>();
  for (const { population: of } of hidden) {
    const key = ofPersons(of);
    byPersons.set(key, [...(byPersons.get(key) ?? []), of]);
  }
  const ofInterventions = byPersons.get(ofPersons(EVERYBODY)) ?? [];
  return pivots.flatMap(({ cost: { undivided } }, at) => {
    const divided = membersOf(tables[at] as ReportTables).filter((member) => hasOwnCost(member) && !isUndivided(member.population, undivided)); // prettier-ignore
    return divided
      .map((member) => member.population)
      .filter((of) => [...ofInterventions, ...(byPersons.get(ofPersons(of)) ?? [])].some((one) => canOverlap(one, of)));
  });
}

/** What of it is of the participants, not of their intervention. */
const ofPersons = ({ keeps, rule }: Population): string => {
  const own = [...keeps].filter(([dimension]) => !OF_INTERVENTION.some((one) => one === dimension));
  return populationKey(population(own, rule ?? "first"));
};

function hasOwnCost({ counts }: Member): boolean {
  const [all, without] = [counts.get("all"), counts.get("withoutCost")];
  return all !== undefined && all.persons > (without === undefined ? 0 : without.persons);
}

const isUndivided = ({ keeps }: Population, undivided: readonly Dimension[]): boolean =>
  [...keeps.keys()].every((one) => undivided.includes(one));

/** One year has nobody of another; of what one can be several of at once nothing is said. */
const canOverlap = (one: Population, other: Population): boolean =>
  [...one.keeps].every(([dimension, keys]) => {
    const others = other.keeps.get(dimension);
    const several = SEVERAL_AT_ONCE.some((each) => each === dimension);
    return several || others === undefined || keys.some((key) => others.includes(key));
  });

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
