import fc from "fast-check";
import { sumKronor } from "../../src/calculation/amounts";
import { kronor } from "../../src/calculation/units";
import { splitCost } from "../../src/portfolio/split-cost";
import { RAR_2020_COST } from "../../src/valuation/presets/rar-2020-cost";

const split = (total: number | string): number[] =>
  [...splitCost(kronor(total), RAR_2020_COST).values()].map((part) => part.toNumber());

test.each<[number | string, number[], string]>([
  [79583, [16000, 16000, 16000, 16000, 15583], "the default's own total gives the default"],
  [159166, [32000, 32000, 32000, 32000, 31166], "twice the total, twice the parts"],
  [1, [0.2, 0.2, 0.2, 0.2, 0.2], "whole öre"],
  ["0.03", [0.01, 0.01, 0.01, 0, 0], "öre left over go to the largest remainders, in the sectors' order"],
  [0, [0, 0, 0, 0, 0], "nothing to split"],
])("%s -> %j (%s)", (total, expected) => {
  expect(split(total)).toEqual(expected);
});

test("the parts are whole öre, sum exactly to the total, and are in proportion within one öre", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (ore) => {
      const total = kronor(ore).div(100);
      const parts = [...splitCost(kronor(total), RAR_2020_COST).entries()];
      expect(sumKronor(parts.map(([, part]) => part)).eq(total)).toBe(true);
      for (const [sector, part] of parts) {
        expect(part.times(100).isInteger()).toBe(true);
        const weight = RAR_2020_COST.amounts.get(sector)?.div(79583) ?? kronor(0);
        expect(total.times(weight).minus(part).abs().lt("0.01")).toBe(true);
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});
