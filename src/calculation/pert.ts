import { naturalLog } from "./natural-log";
import type { Random } from "./random";

/** A judged range: low ≤ likely ≤ high; equal ends are a value that is certain. */
export interface PertRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * The mean of a range by PERT.
 *
 *   mean = (low + 4 · likely + high) / 6
 *
 * Source: Malcolm et al., Application of a technique for research and development program evaluation (1959).
 * @example pertMean({ low: 0, likely: 1, high: 8 }) → 2
 */
export const pertMean = ({ low, likely, high }: PertRange): number => (low + 4 * likely + high) / 6;

/**
 * The variance of a range by PERT, as the beta distribution has it.
 *
 *   variance = (mean − low) · (high − mean) / 7
 *
 * @example pertVariance({ low: 0, likely: 1, high: 8 }) → 12 / 7
 */
export function pertVariance(range: PertRange): number {
  const mean = pertMean(range);
  return ((mean - range.low) * (range.high - mean)) / 7;
}

/**
 * Draws from a range by PERT: low + (high − low) · B, where B is beta distributed,
 *
 *   density of B ∝ x^a · (1 − x)^b,  a = 4 · (likely − low)/(high − low),  b = 4 − a
 *
 * by rejection: a uniform x is kept with the chance its density has of that of the likely value. Only arithmetic whose
 * result the language fixes, so that every host draws the same.
 *
 * @param random numbers between 0 and 1
 * @returns a draw for each call, within the range; a range of equal ends gives its value and uses no number
 *
 * @example pertDraws({ low: 7, likely: 7, high: 7 }, randomFrom(1))() → 7
 */
export function pertDraws({ low, likely, high }: PertRange, random: Random): () => number {
  const width = high - low;
  if (width === 0) return () => likely;
  const mode = (likely - low) / width;
  const [a, b] = [4 * mode, 4 - 4 * mode];
  /** 0 · ln 0 counts as 0: the power of an end without weight is 1. */
  const term = (power: number, x: number, atMode: number): number => (power === 0 ? 0 : power * naturalLog(x / atMode));
  return () => {
    for (;;) {
      const x = random();
      const keep = random();
      if (naturalLog(keep) <= term(a, x, mode) + term(b, 1 - x, 1 - mode)) {
        return Math.min(high, Math.max(low, low + width * x));
      }
    }
  };
}
