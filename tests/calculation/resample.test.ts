import fc from "fast-check";
import { randomFrom } from "../../src/calculation/random";
import { resample } from "../../src/calculation/resample";

describe("resample", () => {
  it("is as large as what it is drawn from, and has only kinds that are there", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.nat(), (list, seed) => {
        const sample = resample(list, randomFrom(seed), new Float64Array(list.length));
        expect(sample.reduce((sum, one) => sum + one, 0)).toBe(list.reduce((sum, one) => sum + one, 0));
        list.forEach((count, kind) => {
          if (count === 0) expect(sample[kind]).toBe(0);
          expect(sample[kind]).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("has the means and covariances of the multinomial distribution", () => {
    const counts = [5, 60, 0, 135];
    const [n, DRAWS] = [200, 20_000];
    const random = randomFrom(3);
    const samples = Array.from({ length: DRAWS }, () => resample(counts, random, [0, 0, 0, 0]));
    counts.forEach((one, i) => {
      const meanOf = samples.reduce((sum, sample) => sum + sample[i]!, 0) / DRAWS;
      expect(Math.abs(meanOf - one)).toBeLessThan(4 * Math.sqrt((one + 1) / DRAWS));
      counts.forEach((other, j) => {
        const covariance = samples.reduce((sum, sample) => sum + (sample[i]! - one) * (sample[j]! - other), 0) / DRAWS;
        const expected = i === j ? one * (1 - one / n) : (-one * other) / n;
        expect(Math.abs(covariance - expected)).toBeLessThan(6 * Math.sqrt(((one + 1) * (other + 1)) / DRAWS));
      });
    });
  });

  it("of nothing is nothing", () => {
    expect(resample([0, 0], randomFrom(1), [9, 9])).toEqual([0, 0]);
    expect(resample([], randomFrom(1), [])).toEqual([]);
  });
});
