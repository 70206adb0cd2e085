import fc from "fast-check";
import { pertDraws, pertMean, pertVariance, type PertRange } from "../../src/calculation/pert";
import { randomFrom } from "../../src/calculation/random";

const DRAWS = 40_000;
const drawn = (range: PertRange, seed = 1, count = DRAWS): number[] => {
  const next = pertDraws(range, randomFrom(seed));
  return Array.from({ length: count }, next);
};
const range = (low: number, likely: number, high: number): PertRange => ({ low, likely, high });
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

const RANGES: readonly (readonly [string, PertRange])[] = [
  ["the likely value in the middle", range(0, 50, 100)],
  ["towards the low end", range(100, 120, 300)],
  ["at the low end: its density falls from the start", range(100, 100, 300)],
  ["at the high end", range(100, 300, 300)],
  ["below 0", range(-80, -10, 40)],
  ["kronor in millions", range(2_500_000, 3_342_486, 6_000_000)],
];

describe("mean and variance, by closed form", () => {
  it.each<[PertRange, number, number]>([
    [range(0, 1, 8), 2, 12 / 7],
    [range(0, 3, 6), 3, 9 / 7],
    [range(10, 10, 40), 15, (5 * 25) / 7],
    [range(5, 5, 5), 5, 0],
  ])("%j has mean %d", (given, expectedMean, expectedVariance) => {
    expect(pertMean(given)).toBe(expectedMean);
    expect(pertVariance(given)).toBeCloseTo(expectedVariance, 12);
  });
});

describe("pertDraws", () => {
  it.each(RANGES)("%s: the draws have the mean and variance of the closed form", (_why, given) => {
    const list = drawn(given);
    const [expected, variance] = [pertMean(given), pertVariance(given)];
    const sample = list.reduce((sum, one) => sum + (one - expected) ** 2, 0) / list.length;
    // Four standard errors; the fourth moment of a beta with a + b = 4 is below 3.1 times the variance squared.
    expect(Math.abs(mean(list) - expected)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(sample / variance - 1)).toBeLessThan(4 * Math.sqrt(4 / DRAWS));
  });

  it.each(RANGES)("%s: the draws follow the distribution by numeric integration", (_why, given) => {
    const { low, likely, high } = given;
    const a = (4 * (likely - low)) / (high - low);
    const STEPS = 4000;
    const density = Array.from({ length: STEPS }, (_, at) => {
      const x = (at + 0.5) / STEPS;
      return Math.pow(x, a) * Math.pow(1 - x, 4 - a);
    });
    const total = density.reduce((sum, one) => sum + one, 0);
    const sorted = drawn(given).sort((one, other) => one - other);
    let [sum, below, furthest] = [0, 0, 0];
    density.forEach((one, at) => {
      sum += one;
      const edge = low + ((high - low) * (at + 1)) / STEPS;
      while (below < sorted.length && sorted[below]! <= edge) below++;
      furthest = Math.max(furthest, Math.abs(below / DRAWS - sum / total));
    });
    // Kolmogorov: 1.95/√n is passed by chance once in a thousand.
    expect(furthest).toBeLessThan(1.95 / Math.sqrt(DRAWS));
  });

  it("stays within its range, whatever the range", () => {
    const three = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(1e6), fc.nat(1e6), fc.nat());
    fc.assert(
      fc.property(three, ([low, toLikely, toHigh, seed]) => {
        const given = range(low, low + toLikely, low + toLikely + toHigh);
        for (const one of drawn(given, seed, 20)) {
          expect(one).toBeGreaterThanOrEqual(given.low);
          expect(one).toBeLessThanOrEqual(given.high);
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("takes a certain value as it is, and draws no number for it", () => {
    const refuse = (): number => {
      throw new RangeError("drawn");
    };
    expect(pertDraws(range(0.1, 0.1, 0.1), refuse)()).toBe(0.1);
  });

  it("gives the draws it has always given", () => {
    expect(drawn(range(100, 120, 300), 1, 3)).toEqual(FIRST_DRAWS);
  });
});

const FIRST_DRAWS = [116.95264117407243, 159.16273742900933, 112.93980610234293];
