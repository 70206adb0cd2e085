import { portfolioOptions } from "../../src/pipeline/options";

const costs = (given: readonly string[] | null): unknown => {
  const options = portfolioOptions([1], given);
  return options === null ? null : options.cost === null ? "source" : [...options.cost.values()].map(Number);
};

test.each<[readonly string[] | null, unknown, string]>([
  [null, "source", "no cost chosen: the source's, else the default"],
  [["79583"], [16000, 16000, 16000, 16000, 15583], "a total is split in the default's proportions"],
  [["1", "2", "3", "4", "5.50"], [1, 2, 3, 4, 5.5], "five are taken as they are"],
  [["1", "2"], null, "two are no answer"],
])("%j -> %j (%s)", (given, expected) => {
  expect(costs(given)).toEqual(expected);
});

test("a split total is remembered, five parts are not split", () => {
  expect(portfolioOptions([1], ["100"])?.costSplitFrom?.toNumber()).toBe(100);
  expect(portfolioOptions([1], ["1", "2", "3", "4", "5"])?.costSplitFrom).toBeUndefined();
});

test("horizons are ascending and each once", () => {
  expect(portfolioOptions([5, 1, 5], null)?.horizons).toEqual([1, 5]);
});
