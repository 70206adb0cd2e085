import { kronor } from "../../calculation/units";
import { fail, ok, type Result } from "../../calculation/result";
import { checkEdits } from "../../valuation/assumptions/check-edits";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { costSplit, sharesOf } from "../costs/cost-split";
import { interventionCosts } from "../costs/intervention-costs";
import { rungOf } from "../income/adjustments";
import { countSteps } from "../income/count-steps";
import { addAmounts, incomeAmounts, noAmounts, potentialAmounts, unitsBySector } from "../income/step-amounts";
import { tallySteps } from "../income/tally-steps";
import { valueSteps, type StepValues } from "../income/value-steps";
import { sumAlike, type Material } from "./alike-sums";
import { decimalOf, type Fraction } from "./fraction";
import { gather, type Gathered, type GatheredGroups } from "./gather";
import { groupSums, sectorCosts } from "./group-sums";
import { interventionYears } from "./intervention-years";
import { measure, type MeasureContext } from "./measures";
import {
  MEASURE_FACTS,
  OF_INTERVENTION,
  SEVERAL_AT_ONCE,
  type Dimension,
  type Pivot,
  type PivotColumn,
  type PivotCostBasis,
  type PivotFault,
  type PivotGroup,
  type PivotQuery,
  type PortfolioData,
} from "./model";
import { planOf, type Plan } from "./plan";

export { pivotDimensions } from "./dimension-column";

/** The data of an import, to be held as long as the import is: columns that pivots need are made once for it. */
export const preparePortfolio = ({ participations, interventions }: PortfolioData): PortfolioData => ({
  participations,
  interventions,
});

/**
 * A pivot of the portfolio: groups by one or two dimensions, with subtotals and a total, each figure formed from exact
 * sums of the participations and costs that are in it.
 *
 * Cost: of the intervention and year, shared equally among all its participations, whatever the filters; else the
 * chosen or the default cost per participant. Income: of finished participations with a value, per year; over n years
 * n times that. Orders are explicit, and rows in another order give the same pivot.
 *
 * | case | fault |
 * |---|---|
 * | the same dimension twice | same-dimension |
 * | no measure or no sector | no-columns |
 * | a horizon outside (0, 100] years | horizon-outside |
 * | assumptions that cannot be | assumptions, all their faults |
 *
 * Source: METHOD sections 1, 2, 4 and 5.
 */
export function pivot(data: PortfolioData, query: PivotQuery): Result<Pivot, PivotFault> {
  const made = pivots(data, query, [query.columns]);
  return made.ok ? ok(made.value[0] as Pivot) : made;
}

/**
 * Pivots that ask the same of the participations and differ in their columns, as `pivot` makes each of them: rows are
 * put together and summed once for all. The first fault of any of them is the fault of all.
 */
export function pivots(
  data: PortfolioData,
  asked: Asked,
  columnsAsked: readonly PivotQuery["columns"][],
): Result<readonly Pivot[], PivotFault> {
  const queries = columnsAsked.map((columns): PivotQuery => ({ ...asked, columns }));
  for (const query of queries) {
    const fault = faultOf(query);
    if (fault !== null) return fail(fault);
  }
  const lists = queries.map(columnsOf);
  const material = materialOf(data, asked, lists.flat());
  const plan = planOf(data, asked);
  const sums = sumAlike(data.participations.count, plan, material);
  const gathered = gather(plan, sums);
  const mean = portfolioMean(material);
  const made = { material, gathered, mean };
  const finished = finishedGroups(asked, plan, made);
  const { notValued, restsOn, notes } = tallySteps(material.counted, material.values, sums.steps);
  const { success, monthlyWage, adjustments } = asked.income;
  const income = {
    ...{ rung: rungOf(adjustments), adjustments, monthlyWage, success, notValued, restsOn, notes },
    valuedInPortfolio: mean.valued,
  };
  const cost = { ...costBasis(asked, made), undivided: undividedBy(data, material, asked) };
  const context = { horizons: asked.horizons, meanIncome: mean.income };
  return ok(
    queries.map((query, at): Pivot => {
      const columns = lists[at] as readonly PivotColumn[];
      const shown = (of: Finished): PivotGroup => withCells(of, columns, context);
      const { groups, subtotals, total } = finished;
      return {
        ...{ query, columns, personsAdd: personsAdd(query), income, cost },
        groups: groups.map(shown),
        subtotals: subtotals.map(shown),
        total: shown(total),
      };
    }),
  );
}

function faultOf({ rows, columns, horizons, income }: PivotQuery): PivotFault | null {
  const [first, second] = rows;
  if (first === second) return { code: "same-dimension", dimension: first };
  const asked = columns.kind === "sectors" ? columns.sectors : columns.measures;
  if (asked.length === 0) return { code: "no-columns" };
  const outside = [horizons.short, horizons.long].find((one) => !(one > 0 && one <= MOST_YEARS));
  if (outside !== undefined) return { code: "horizon-outside", found: outside };
  const faults = checkEdits(income.edits);
  return faults.length > 0 ? { code: "assumptions", faults } : null;
}

const MOST_YEARS = 100;

function columnsOf({ columns }: PivotQuery): readonly PivotColumn[] {
  if (columns.kind === "measures")
    return columns.measures.map((one) => ({
      measure: one,
      sector: MEASURE_FACTS[one].sectorless ? null : columns.sector,
    }));
  const { measure: one, sectors } = columns;
  return MEASURE_FACTS[one].sectorless
    ? [{ measure: one, sector: null }]
    : sectors.map((sector) => ({ measure: one, sector }));
}

type Asked = Omit<PivotQuery, "columns">;

function materialOf(data: PortfolioData, { income, cost }: Asked, columns: readonly PivotColumn[]): Material {
  const counted = countSteps(data.participations);
  const values = valueSteps(data.participations, income);
  const years = interventionYears(data);
  return {
    counted,
    values,
    income: incomeAmounts(values),
    potential: asksPotential(columns) ? potentialAmounts(counted, values) : null,
    years,
    costs: interventionCosts(years, cost),
  };
}

/** What is summed of one question, whatever columns are asked. */
interface Made {
  readonly material: Material;
  readonly gathered: GatheredGroups;
  readonly mean: PortfolioMean;
}

type Finished = Omit<PivotGroup, "cells">;

/** Groups, subtotals and the total with their sums. */
function finishedGroups(
  { cost }: Asked,
  plan: Plan,
  { material, gathered }: Made,
): Record<"groups" | "subtotals", readonly Finished[]> & { readonly total: Finished } {
  const split = costSplit(cost.split, cost.defaultCost);
  const sectors = sectorCosts(split, cost.chosen?.amounts ?? cost.defaultCost.amounts);
  const finish = (of: Gathered): Finished => ({
    keys: of.keys.map((position, at) => plan.keys[at]?.[position] as string),
    persons: of.persons,
    sums: groupSums(of, material, sectors),
    withoutCost: { persons: of.personsWithoutCost, sum: of.count("withoutCost") },
  });
  const { groups, subtotals, total } = gathered;
  return { groups: groups.map(finish), subtotals: subtotals.map(finish), total: finish(total) };
}

/** A potential that another pivot of the same sums asks for is not this one's. */
function withCells(
  { keys, persons, sums, withoutCost }: Finished,
  columns: readonly PivotColumn[],
  context: MeasureContext,
): PivotGroup {
  const own = sums.potential === null || asksPotential(columns) ? sums : { ...sums, potential: null };
  return {
    keys,
    cells: columns.map(({ measure: one, sector }) => measure(one, sector, own, context)),
    persons,
    sums: own,
    withoutCost,
  };
}

const asksPotential = (columns: readonly PivotColumn[]): boolean =>
  columns.some((one) => one.measure === "degreeOfEffect");

interface PortfolioMean {
  readonly valued: number;
  readonly income: MeasureContext["meanIncome"];
}

const means = new WeakMap<StepValues, PortfolioMean>();

/** Of the whole portfolio, filters aside: how many are valued, and what one of them brings on average. Made once. */
function portfolioMean(material: Material): PortfolioMean {
  const known = means.get(material.values);
  if (known !== undefined) return known;
  const mean = meanOf(material);
  means.set(material.values, mean);
  return mean;
}

function meanOf({ counted, values, income }: Material): PortfolioMean {
  const sums = noAmounts(income);
  let valued = 0;
  values.steps.forEach((step, kind) => {
    if (step?.valued !== true) return;
    const persons = counted.counts[kind] as number;
    valued += persons;
    addAmounts(income, kind, persons, sums);
  });
  if (valued === 0) return { valued, income: null };
  const units = unitsBySector(income, sums);
  const denominator = BigInt(valued) * 10n ** BigInt(income.places);
  const entries = SECTORS.map((sector): [Sector, Fraction] => [sector, { numerator: units[sector], denominator }]);
  return { valued, income: Object.fromEntries(entries) as Record<Sector, Fraction> };
}

/** Nobody is in two groups: no dimension of several at once, or only the first of them counts. */
const personsAdd = ({ rows, targetGroupRule }: PivotQuery): boolean =>
  targetGroupRule === "first" || !SEVERAL_AT_ONCE.some((one) => rows.includes(one));

/** Where rows have no year, their cost is divided among years; where participants tell of it themselves, by that. */
const undividedBy = (
  { participations }: PortfolioData,
  { years }: Material,
  { rows, filters }: Asked,
): readonly Dimension[] =>
  OF_INTERVENTION.filter((one) => {
    if (!rows.includes(one) && filters[one] === undefined) return false;
    if (one === "year") return years.undated.length === 0;
    if (one === "targetGroup" || one === "responsibleOrganisation") return participations.categories[one] === undefined;
    return true;
  });

function costBasis(
  { cost }: Asked,
  { material: { costs }, gathered: { total, lone } }: Made,
): Omit<PivotCostBasis, "undivided"> {
  const without = total.personsWithoutCost;
  const shared = costs.perParticipation.some((one) => one !== null) || costs.lone.length > 0;
  const { numerator, denominator } = lone.sum((of) => of.cost);
  return {
    own: total.persons.all - without,
    chosen: cost.chosen === null ? 0 : without,
    byDefault: cost.chosen === null ? without : 0,
    rows: costs.rows,
    esf: costs.esf,
    split: shared ? sharesOf(costSplit(cost.split, cost.defaultCost)) : null,
    withoutParticipants: kronor(decimalOf({ numerator, denominator: denominator * costs.denominator })),
    defaultCost: cost.defaultCost,
  };
}
