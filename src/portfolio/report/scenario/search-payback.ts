import { months as monthSpan } from "../../../calculation/units";
import { weightsOf } from "../../../calculation/weights";
import type { Timing } from "../../../calculation/timing";

/** The helper sheet's weights as its cells have them: plain numbers. */
export interface WeightTable {
  /** Benefit months 1 to 12 without drop-off. */
  readonly weights: readonly number[];
  /** Σ of the first 0 … 12 of them. */
  readonly sums: readonly number[];
  /** What is left of the benefit in benefit years 0 … 99. */
  readonly left: readonly number[];
  /** Σ of weights at the ends of the first 0 … 100 benefit years. */
  readonly ends: readonly number[];
  /** What the sums approach and never reach; null where they grow without bound, or end with the first year. */
  readonly limit: number | null;
}

const YEARS = 100;
const MOST_MONTHS = 1200;
/** Sums of weights in binary are off by parts of this: 33.0 months are 33, not 34. */
export const NEARLY = 1e-12;

/** A timing's weights: the first benefit year month by month, and each year after it in proportion. */
export function weightTable(timing: Timing): WeightTable {
  const { ofBenefitMonths } = weightsOf(timing);
  const sum = (month: number): number => (timing.lag < MOST_MONTHS ? ofBenefitMonths(monthSpan(month)).toNumber() : 0);
  const sums = Array.from({ length: 13 }, (_, month) => sum(month));
  const weights = sums.slice(1).map((one, at) => one - (sums[at] as number));
  const factor = (1 - timing.dropOff.toNumber()) / (1 + timing.discountRate.toNumber());
  const left = Array.from({ length: YEARS }, (_, year) => (year === 0 ? 1 : factor ** year));
  const ends = [0];
  for (const part of left) ends.push((ends.at(-1) as number) + part * (sums[12] as number));
  const [rate, dropOff] = [timing.discountRate.toNumber(), timing.dropOff.toNumber()];
  const bounded = rate + dropOff > 0 && dropOff < 1;
  const limit = bounded ? ((sums[12] as number) * (1 + rate)) / (rate + dropOff) : null;
  return { weights, sums, left, ends, limit };
}

export interface PaybackSteps {
  readonly wanted: number;
  readonly wholeYears: number;
  readonly reached: number;
  readonly left: number;
  readonly months: number;
  /** Wanted is the limit, or more. */
  readonly never: boolean;
}

/** The steps of the search as the helper sheet shows them; null where there is nothing to search for. */
export function searchPayback(
  cost: number | null,
  annual: number,
  { sums, left, ends, limit }: WeightTable,
): PaybackSteps | null {
  if (cost === null || cost <= 0 || annual <= 0) return null;
  const wanted = (12 * cost) / annual;
  const bound = wanted * (1 - NEARLY);
  const wholeYears = ends.slice(1).filter((end) => end < bound).length;
  const reached = ends[wholeYears] as number;
  // After the last year nothing is left.
  const rest = wholeYears < left.length ? (left[wholeYears] as number) : 0;
  const months = sums.slice(1).filter((sum) => reached + rest * sum < bound).length;
  return { wanted, wholeYears, reached, left: rest, months, never: limit !== null && wanted >= limit * (1 - NEARLY) };
}
