import { horizonMonths } from "./horizon";
import { payback, type PaybackFault } from "./payback";
import { paybackOfOre } from "./payback-of-ore";
import { pertDraws, type PertRange } from "./pert";
import { profitability } from "./profitability";
import { randomFrom } from "./random";
import { rankOf } from "./rank";
import type { Result } from "./result";
import { kronor, LARGEST_EXACT_KRONOR, months, share, wholeOre, type Kronor } from "./units";
import type { Months, Share, Years } from "./units";

/** What is judged: the ranges of cost and benefit. */
export interface SimulationQuestion {
  /** Kronor, every one more than 0. */
  readonly cost: PertRange;
  /** Kronor per year; may be negative. */
  readonly annual: PertRange;
  readonly horizon: Years;
  /** How many draws are wanted in all, 1 or more. */
  readonly draws: number;
  readonly seed: number;
  /** Months within which the cost is to be paid back; null: not asked. */
  readonly within: Months | null;
}

/** Those that PAYOFF.SIMULERING shows; 10 and 90 are the ends of an 80 % interval. */
export const SHOWN_PERCENTILES = [5, 50, 95] as const;
export const PERCENTILES = [5, 10, 50, 90, 95] as const;
export type Percentile = (typeof PERCENTILES)[number];

export interface SimulationResult {
  readonly draws: number;
  /** Percentiles of payback; a draw that is never paid back comes after every month. */
  readonly payback: Readonly<Record<Percentile, Result<Months, PaybackFault>>>;
  readonly profitability: Readonly<Record<Percentile, Kronor>>;
  /** Share of the draws whose profitability is 0 or more. */
  readonly profitable: Share;
  /** Share of the draws paid back within the months asked for; null: not asked. */
  readonly withinMonths: Share | null;
  /** Share of the draws that are never paid back: their benefit is 0 or less. */
  readonly never: Share;
}

/** A simulation that is drawn in parts, so that a host can show progress and stop it. */
export interface Simulation {
  readonly question: SimulationQuestion;
  readonly drawn: () => number;
  /** Draws at most so many more; the parts do not change the result. */
  readonly draw: (count: number) => void;
  /** What has been drawn so far, ascending, for pictures of the distribution: months (infinite: never) and kronor. */
  readonly distribution: () => { readonly months: Float64Array; readonly profitability: Float64Array };
  /** Of what has been drawn so far; null before the first draw. */
  readonly result: () => SimulationResult | null;
}

/**
 * Simulation (PAYOFF.SIMULERING): cost and benefit drawn independently from their ranges by PERT, and payback and
 * profitability of each draw. No discounting, drop-off or lag.
 *
 * Draws are whole öre within the range. A percentile is one of the drawn values (see `rankOf`), worked out exactly.
 *
 * | case | result |
 * |---|---|
 * | ranges of equal ends | every percentile is the exact measure |
 * | the percentile falls on a draw that is never paid back, or after 100 years | the fault of `payback` |
 *
 * Source: METHOD sections 3 and 7.
 */
export function simulationOf(question: SimulationQuestion): Simulation {
  const { seed, draws } = question;
  const [nextCost, nextAnnual] = [
    drawsInOre(question.cost, seed, COST_STREAM),
    drawsInOre(question.annual, seed, ANNUAL_STREAM),
  ];
  const columns: Columns = {
    cost: new Float64Array(draws),
    annual: new Float64Array(draws),
    months: new Float64Array(draws),
    net: new Float64Array(draws),
  };
  const netOf = netByHorizon(question.horizon);
  let drawn = 0;
  return {
    question,
    drawn: () => drawn,
    draw: (count) => {
      const end = Math.min(draws, drawn + count);
      for (; drawn < end; drawn++) {
        const [cost, annual] = [nextCost(), nextAnnual()];
        columns.cost[drawn] = cost;
        columns.annual[drawn] = annual;
        columns.months[drawn] = monthsOfDraw(cost, annual);
        columns.net[drawn] = netOf(cost, annual);
      }
    },
    distribution: () => ({
      months: columns.months.slice(0, drawn).sort(),
      profitability: columns.net.slice(0, drawn).sort(),
    }),
    result: () => (drawn === 0 ? null : resultOf(question, columns, drawn)),
  };
}

/**
 * The whole simulation at once.
 * @example simulate({ cost: { low: 5, likely: 5, high: 5 }, annual: { low: 12, likely: 12, high: 12 }, horizon: years(1), draws: 100, seed: 1, within: null }).payback[50] → 5
 */
export function simulate(question: SimulationQuestion): SimulationResult {
  const simulation = simulationOf(question);
  simulation.draw(question.draws);
  const result = simulation.result();
  if (result === null) throw new RangeError(`A simulation of ${question.draws} draws`);
  return result;
}

const COST_STREAM = 1;
const ANNUAL_STREAM = 2;

interface Columns {
  readonly cost: Float64Array;
  readonly annual: Float64Array;
  /** Months to payback, infinite where it never comes. */
  readonly months: Float64Array;
  readonly net: Float64Array;
}

/** Draws rounded to whole öre, where an öre can be told and is little of the range; never outside the range. */
function drawsInOre(range: PertRange, seed: number, stream: number): () => number {
  const next = pertDraws(range, randomFrom(seed, stream));
  if (range.high - range.low < 1) return next;
  return () => {
    const value = next();
    if (Math.abs(value) > LARGEST_EXACT_KRONOR) return value;
    return Math.min(range.high, Math.max(range.low, Math.round(value * 100) / 100));
  };
}

function monthsOfDraw(cost: number, annual: number): number {
  if (annual <= 0) return Infinity;
  const [costInOre, annualInOre] = [wholeOre(cost), wholeOre(annual)];
  if (costInOre !== undefined && annualInOre !== undefined) {
    const quick = paybackOfOre(costInOre, annualInOre, months(0));
    if (quick !== undefined) return quick;
  }
  const exact = payback(kronor(cost), kronor(annual));
  if (exact.ok) return exact.value;
  const known = exact.fault.code === "over-100-years" ? exact.fault.months : null;
  return known ?? Number.MAX_VALUE;
}

/** Profitability for putting draws in order and for its sign; in whole öre exactly, by whole numbers. */
function netByHorizon(horizon: Years): (cost: number, annual: number) => number {
  const { whole, part } = horizonMonths(horizon);
  return (cost, annual) => {
    const [costInOre, annualInOre] = part.isZero() ? [wholeOre(cost), wholeOre(annual)] : [];
    return costInOre === undefined || annualInOre === undefined
      ? profitability(kronor(cost), kronor(annual), horizon).toNumber()
      : (annualInOre * whole - 12 * costInOre) / 1200;
  };
}

function resultOf(question: SimulationQuestion, columns: Columns, drawn: number): SimulationResult {
  const { horizon, within } = question;
  const monthsDrawn = columns.months.subarray(0, drawn);
  const netDrawn = columns.net.subarray(0, drawn);
  const costAt = (at: number): Kronor => kronor(columns.cost[at]!);
  const annualAt = (at: number): Kronor => kronor(columns.annual[at]!);
  const [inMonths, inNet] = [monthsDrawn.slice().sort(), netDrawn.slice().sort()];
  const percentiles = <T>(sorted: Float64Array, all: Float64Array, measure: (at: number) => T) =>
    Object.fromEntries(
      PERCENTILES.map((percent) => [percent, measure(all.indexOf(sorted[rankOf(percent, drawn) - 1]!))]),
    ) as Record<Percentile, T>;
  const shareOf = (all: Float64Array, holds: (value: number) => boolean): Share =>
    share(share(all.reduce((count, value) => count + (holds(value) ? 1 : 0), 0)).div(drawn));
  return {
    draws: drawn,
    payback: percentiles(inMonths, monthsDrawn, (at) => payback(costAt(at), annualAt(at))),
    profitability: percentiles(inNet, netDrawn, (at) => profitability(costAt(at), annualAt(at), horizon)),
    profitable: shareOf(netDrawn, (net) => net >= 0),
    withinMonths: within === null ? null : shareOf(monthsDrawn, (count) => count <= within),
    never: shareOf(monthsDrawn, (count) => count === Infinity),
  };
}
