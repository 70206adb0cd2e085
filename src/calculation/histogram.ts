import { rankOf } from "./rank";

/** Values from `from`, and less than `to`; the last bin holds its own end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** Finite values above the last bin: a few far off would make the others one bin. */
  readonly above: number;
  /** Values that never come: infinite. */
  readonly never: number;
}

/**
 * How values are spread: bins of one width that reads easily (1, 2, 2.5 or 5 times a power of ten), from the least value
 * to the 99th percentile of those that are finite. Every value is counted once.
 *
 * @param sorted in ascending order, infinite ones last
 * @param wanted about how many bins
 * @param whole whether the values are whole numbers: then so are the bins' ends
 *
 * @example histogram([1, 2, 2, Infinity], 2, true) → { bins: [{ from: 1, to: 2, count: 1 }, { from: 2, to: 3, count: 2 }], above: 0, never: 1 }
 */
export function histogram(sorted: ArrayLike<number>, wanted: number, whole = false): Histogram {
  let finite = sorted.length;
  while (finite > 0 && sorted[finite - 1] === Infinity) finite--;
  const never = sorted.length - finite;
  if (finite === 0) return { bins: [], above: 0, never };
  const [low, high] = [sorted[0]!, sorted[rankOf(99, finite) - 1]!];
  const easy = easyWidth((high - low) / wanted);
  const width = whole ? Math.ceil(easy) : easy;
  const first = Math.floor(low / width);
  // A value that is the last bin's end would need a bin of its own.
  const last = Math.max(first + 1, whole ? Math.floor(high / width) + 1 : Math.ceil(high / width));
  const counts = Array.from({ length: last - first }, () => 0);
  let above = 0;
  for (let at = 0; at < finite; at++) {
    const value = sorted[at]!;
    const bin = Math.floor(value / width) - first;
    if (bin < counts.length) counts[bin]!++;
    else if (!whole && value === last * width) counts[counts.length - 1]!++;
    else above++;
  }
  return { bins: counts.map((count, at) => ({ from: (first + at) * width, to: (first + at + 1) * width, count })), above, never }; // prettier-ignore
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The least easy width that is not below `width`; 1 where all values are one. No logarithm: its last digit is the host's own. */
function easyWidth(width: number): number {
  if (!(width > 0)) return 1;
  let power = 1;
  while (power * 10 <= width) power *= 10;
  while (power > width) power /= 10;
  return power * (STEPS.find((step) => step * power >= width) ?? 10);
}
