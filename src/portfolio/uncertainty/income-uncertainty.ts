import { payback } from "../../calculation/payback";
import { profitability } from "../../calculation/profitability";
import { rankOf } from "../../calculation/rank";
import { kronor, share, years, type Kronor, type Months, type Share } from "../../calculation/units";
import { SECTORS, type Sector } from "../../valuation/sectors";
import type { KronorBySector } from "../income/adjustments";
import type { Coverage, CountedSteps } from "../income/count-steps";
import { coverageOf } from "../income/count-steps";
import { addAmounts, incomeAmounts, kronorBySector, noAmounts } from "../income/step-amounts";
import type { StepValues } from "../income/value-steps";
import { both, measured, measuredPayback, none } from "../measured";
import type { Measured } from "../model";
import { resampledIncomes, type ResampledIncomes, type WorthAlike } from "./resampled-incomes";

/** A measure with the interval it lies in. The estimate is the measure itself, not the middle of the interval. */
export interface Interval<T> {
  readonly estimate: Measured<T>;
  readonly low: Measured<T>;
  readonly high: Measured<T>;
}

export interface SectorUncertainty {
  /** Kronor per year. */
  readonly income: Interval<Kronor>;
  readonly horizons: readonly { readonly years: number; readonly profitability: Interval<Kronor> }[];
  /** `high` is the longer time; where that end is never paid back, it says so. */
  readonly payback: Interval<Months>;
  /** Share of the samples in which the cost is paid back within the months asked for; none without a cost. */
  readonly paidBackWithin: Measured<Share>;
}

export interface GroupUncertainty {
  /** The participations the interval rests on: finished and valued. */
  readonly n: number;
  readonly coverage: Coverage;
  /** Of those with personal data, the share that is unfinished and so outside; null where there are none. */
  readonly unfinishedShare: Share | null;
  /** null: fewer than two participations are valued, so nothing is known of how they differ. */
  readonly sectors: Readonly<Record<Sector, SectorUncertainty>> | null;
}

export interface UncertaintyQuestion {
  /** What the group costs; a sector that bears no cost says so. */
  readonly cost: (sector: Sector) => Measured<Kronor>;
  /** Years, each in (0, 100]. */
  readonly horizons: readonly number[];
  readonly within: Months;
  readonly seed: number;
  readonly draws: number;
  /** Whole percent inside the interval. */
  readonly level: number;
}

/** As METHOD section 7 has it. */
export const DEFAULT_DRAWS = 2000;
export const DEFAULT_LEVEL = 80;

/** The fewest that can be told apart by drawing anew. */
const FEWEST = 2;

/**
 * How sure a group's measures are: the percentile bootstrap over its finished and valued participations. Each sample is
 * drawn with replacement, as many as there are, and its measures are formed as the group's own are. Unfinished
 * participations are outside it. Costs are taken as known.
 *
 * @param counts how many of each kind of `counted` the group has (whole participations)
 * @returns low and high are the (100 − level)/2 and (100 + level)/2 percentiles of the samples (see `rankOf`); amounts
 *   rounded to öre
 *
 * Source: METHOD section 7; B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), 13.
 */
export function incomeUncertainty(
  counted: CountedSteps,
  values: StepValues,
  counts: Uint32Array,
  question: UncertaintyQuestion,
): GroupUncertainty {
  const coverage = coverageOf(counted.kinds, counts);
  const { worth, estimate, n } = worthOf(values, counts);
  const personal = coverage.finished + coverage.unfinished;
  return {
    n,
    coverage,
    unfinishedShare: personal === 0 ? null : share(share(coverage.unfinished).div(personal)),
    sectors: n < FEWEST ? null : bySector(estimate, worth, question),
  };
}

/** What finished and valued participations are worth, by kind of step, and what they bring together. */
export function worthOf(
  values: StepValues,
  counts: Uint32Array,
): { readonly worth: readonly WorthAlike[]; readonly estimate: KronorBySector; readonly n: number } {
  const amounts = incomeAmounts(values);
  const all = noAmounts(amounts);
  const worth: WorthAlike[] = [];
  values.steps.forEach((step, kind) => {
    const count = counts[kind] as number;
    if (step?.valued !== true || count === 0) return;
    addAmounts(amounts, kind, count, all);
    const one = noAmounts(amounts);
    addAmounts(amounts, kind, 1, one);
    worth.push({ amounts: kronorBySector(amounts, one), count });
  });
  return { worth, estimate: kronorBySector(amounts, all), n: worth.reduce((sum, { count }) => sum + count, 0) };
}

function bySector(
  estimate: KronorBySector,
  worth: readonly WorthAlike[],
  question: UncertaintyQuestion,
): Readonly<Record<Sector, SectorUncertainty>> {
  const incomes = resampledIncomes(worth, question.draws, question.seed);
  return Object.fromEntries(
    SECTORS.map((sector) => [sector, sectorUncertainty(sector, estimate[sector], incomes, question)]),
  ) as Record<Sector, SectorUncertainty>;
}

function sectorUncertainty(
  sector: Sector,
  estimate: Kronor,
  incomes: ResampledIncomes,
  { cost: costOf, horizons, within, level }: UncertaintyQuestion,
): SectorUncertainty {
  const sorted = incomes[sector];
  const cost = costOf(sector);
  const borne: Measured<Kronor> = cost.kind === "none" && cost.reason === "no-cost" ? measured(kronor(0)) : cost;
  const [low, high] = [rankOf((100 - level) / 2, sorted.length), rankOf((100 + level) / 2, sorted.length)];
  const at = (rank: number): Kronor => kronor(kronor(sorted[rank - 1]!).toDecimalPlaces(2));
  const interval = <T>(measure: (income: Kronor) => Measured<T>, lowRank: number, highRank: number): Interval<T> => ({
    estimate: measure(estimate),
    low: measure(at(lowRank)),
    high: measure(at(highRank)),
  });
  // A larger income is a shorter payback: its low end is as far from the top as income's is from the bottom.
  const mirrored = (rank: number): number => sorted.length + 1 - rank;
  const paid = (amount: Kronor): Kronor | null => (amount.greaterThan(0) ? amount : null);
  const months = (income: Kronor): Measured<Months> =>
    cost.kind === "none"
      ? cost
      : paid(cost.value) === null
        ? none("no-cost")
        : measuredPayback(payback(cost.value, income));
  return {
    income: interval((income) => measured(income), low, high),
    horizons: horizons.map((horizon) => ({
      years: horizon,
      profitability: interval((income) => both(borne, measured(income), (c, a) => profitability(c, a, years(horizon))), low, high), // prettier-ignore
    })),
    payback: interval(months, mirrored(low), mirrored(high)),
    paidBackWithin: cost.kind === "none" ? cost : shareWithin(cost.value, sorted, within),
  };
}

function shareWithin(cost: Kronor, sorted: Float64Array, within: Months): Measured<Share> {
  if (!cost.greaterThan(0)) return none("no-cost");
  const twelveCosts = cost.times(12).toNumber();
  let count = 0;
  for (const income of sorted) if (income * within >= twelveCosts) count++;
  return measured(share(share(count).div(sorted.length)));
}
