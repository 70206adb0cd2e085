/**
 * An oracle of its own: payback in exact fractions of BigInt, without any of the code it checks.
 * Undiscounted; drop-off as a fraction p/q. Month by month, each compared as whole numbers.
 */
export interface ExactCase {
  readonly costOre: bigint;
  readonly annualOre: bigint;
  readonly lag: number;
  /** 1 − d as numerator and denominator. */
  readonly kept: readonly [bigint, bigint];
}

/** The first month whose cumulated benefit reaches the cost, up to `most`; null when none does. */
export function exactPayback({ costOre, annualOre, lag, kept }: ExactCase, most: number): number | null {
  const [keep, of] = kept;
  let weight = 1n;
  let sum = 0n;
  let scale = 1n;
  for (let month = lag + 1; month <= most; month++) {
    const benefitMonth = month - lag;
    if (benefitMonth > 1 && (benefitMonth - 1) % 12 === 0) {
      weight *= keep;
      sum *= of;
      scale *= of;
    }
    sum += weight;
    if (annualOre * sum >= 12n * costOre * scale) return month;
  }
  return null;
}

/** Σ of the weights of the first `count` benefit months, as numerator and denominator. */
export function exactWeights(count: number, [keep, of]: readonly [bigint, bigint]): readonly [bigint, bigint] {
  let weight = 1n;
  let sum = 0n;
  let scale = 1n;
  for (let month = 1; month <= count; month++) {
    if (month > 1 && (month - 1) % 12 === 0) {
      weight *= keep;
      sum *= of;
      scale *= of;
    }
    sum += weight;
  }
  return [sum, scale];
}

/** Seeded whole numbers in [0, below): the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (below) => Math.floor(next() * below);
}
