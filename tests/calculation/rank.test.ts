import fc from "fast-check";
import { rankOf } from "../../src/calculation/rank";

describe("rankOf", () => {
  it.each<[string, number, number, number]>([
    ["a whole share of the values", 5, 10_000, 500],
    ["up to the next value", 5, 10_001, 501],
    ["the middle of an odd number", 50, 5, 3],
    ["the lower middle of an even number", 50, 4, 2],
    ["never before the first", 1, 10, 1],
    ["the last", 100, 7, 7],
    ["one value is every percentile", 5, 1, 1],
  ])("%s", (_why, percent, count, expected) => {
    expect(rankOf(percent, count)).toBe(expected);
  });

  it("is the least rank with at least that share of the values at or below it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1_000_000 }), (percent, count) => {
        const rank = rankOf(percent, count);
        expect(100 * rank).toBeGreaterThanOrEqual(percent * count);
        if (rank > 1) expect(100 * (rank - 1)).toBeLessThan(percent * count);
      }),
      { seed: 8 },
    );
  });
});
