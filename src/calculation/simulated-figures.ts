import { histogram, type Histogram } from "./histogram";
import type { PaybackFault } from "./payback";
import type { PertRange } from "./pert";
import type { Result } from "./result";
import { PERCENTILES, simulationOf, type Percentile, type Simulation } from "./simulation";
import { months, years, type Months } from "./units";

/** A simulation's question in plain numbers, as it is sent to where it is drawn. */
export interface PlainQuestion {
  /** Kronor, every one more than 0. */
  readonly cost: PertRange;
  /** Kronor per year; may be negative. */
  readonly annual: PertRange;
  /** Years. */
  readonly horizon: number;
  readonly draws: number;
  readonly seed: number;
  /** Months. */
  readonly within: number;
}

/** Whole months, or why there are none. */
export type PlainMonths = number | PaybackFault["code"];

/** A simulation's result in plain numbers: the same that PAYOFF.SIMULERING puts in cells, and its pictures. */
export interface SimulatedFigures {
  readonly draws: number;
  readonly payback: Readonly<Record<Percentile, PlainMonths>>;
  /** Kronor. */
  readonly profitability: Readonly<Record<Percentile, number>>;
  /** Shares of the draws. */
  readonly profitable: number;
  readonly withinMonths: number;
  readonly never: number;
  readonly spread: { readonly payback: Histogram; readonly profitability: Histogram };
}

export const simulationFor = ({ cost, annual, horizon, draws, seed, within }: PlainQuestion): Simulation =>
  simulationOf({ cost, annual, horizon: years(horizon), draws, seed, within: months(within) });

const BINS = 24;

/**
 * What has been drawn so far as plain numbers; null before the first draw.
 * @example simulatedFigures(simulationFor({ cost: { low: 5, likely: 5, high: 5 }, annual: { low: 12, likely: 12, high: 12 }, horizon: 1, draws: 9, seed: 1, within: 5 })) → null
 */
export function simulatedFigures(simulation: Simulation): SimulatedFigures | null {
  const result = simulation.result();
  if (result === null || result.withinMonths === null) return null;
  const { months: inMonths, profitability } = simulation.distribution();
  return {
    draws: result.draws,
    payback: byPercentile((percent) => plainMonths(result.payback[percent])),
    profitability: byPercentile((percent) => result.profitability[percent].toNumber()),
    profitable: result.profitable.toNumber(),
    withinMonths: result.withinMonths.toNumber(),
    never: result.never.toNumber(),
    spread: { payback: histogram(inMonths, BINS, true), profitability: histogram(profitability, BINS) },
  };
}

const plainMonths = (payback: Result<Months, PaybackFault>): PlainMonths =>
  payback.ok ? payback.value : payback.fault.code;

const byPercentile = <T>(of: (percent: Percentile) => T): Readonly<Record<Percentile, T>> =>
  Object.fromEntries(PERCENTILES.map((percent) => [percent, of(percent)])) as Record<Percentile, T>;
