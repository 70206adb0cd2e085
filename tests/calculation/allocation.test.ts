import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { allocation, ALLOCATION_KEYS, associationBudget, BASE_GRANT } from "../../src/calculation/allocation";
import { kronor, persons, share } from "../../src/calculation/units";

interface Finsam {
  readonly baseGrant: number;
  readonly keys: { readonly livelihoodMeasure: number; readonly population16to64: number };
  readonly financing: { readonly state: number; readonly region: number; readonly municipalities: number };
  readonly nationalBudget2018: number;
  readonly statePot2018: number;
  readonly associations: number;
}
const { finsamAllocation: printed } = JSON.parse(
  readFileSync(path.resolve(__dirname, "../reference/rar-2020.json"), "utf8"),
) as { readonly finsamAllocation: Finsam };

const grant = (pot: number, associations: number, livelihood: number, inhabitants: number, base?: number) => {
  const found = allocation(
    kronor(pot),
    persons(associations),
    share(livelihood),
    share(inhabitants),
    ...(base === undefined ? [] : ([kronor(base)] as const)),
  );
  return found.ok ? found.value.toNumber() : found.fault;
};

describe("allocation", () => {
  it.each<[string, [number, number, number, number, number?], unknown]>([
    ["both shares weigh in, three parts to one", [339_000_000, 83, 0.02, 0.015], 6_133_750],
    ["no share of either: the base alone", [339_000_000, 83, 0, 0], 400_000],
    ["the only association gets the whole pot", [5_000_000, 1, 1, 1], 5_000_000],
    ["livelihood alone is three quarters of the rest", [1_400_000, 1, 1, 0], 1_150_000],
    ["inhabitants alone are one quarter of it", [1_400_000, 1, 0, 1], 650_000],
    ["another base", [1_000, 2, 0.5, 0.5, 100], 500],
    ["a pot that is the base grants leaves nothing to share", [33_200_000, 83, 1, 1], 400_000],
    [
      "a pot that does not reach them is said, never a lower grant",
      [33_199_999, 83, 0.02, 0.02],
      { code: "pot-below-base", pot: 33_199_999, needed: 33_200_000 },
    ],
  ])("%s", (_why, args, expected) => {
    expect(grant(...args)).toEqual(expected);
  });

  it("the associations' grants make the whole pot", () => {
    const weights = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })), {
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(weights, fc.integer({ min: 100_000_000, max: 900_000_000 }), (all, pot) => {
        const [livelihoods, inhabitants] = [0, 1].map((at) => all.reduce((sum, one) => sum + one[at as 0 | 1], 0));
        fc.pre(livelihoods! > 0 && inhabitants! > 0);
        const sum = all.reduce((total, [one, other]) => {
          const parts = [kronor(one).div(livelihoods!), kronor(other).div(inhabitants!)] as const;
          const found = allocation(kronor(pot), persons(all.length), share(parts[0]), share(parts[1]));
          if (!found.ok) throw new Error("The pot reaches the base grants");
          return kronor(total.plus(found.value));
        }, kronor(0));
        expect(sum.minus(pot).abs().toNumber()).toBeLessThan(1e-6);
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it("the printed base and keys", () => {
    expect(BASE_GRANT.toNumber()).toBe(printed.baseGrant);
    expect(ALLOCATION_KEYS.livelihood.toNumber()).toBe(printed.keys.livelihoodMeasure);
    expect(ALLOCATION_KEYS.inhabitants.toNumber()).toBe(printed.keys.population16to64);
  });
});

describe("associationBudget", () => {
  it("the printed pot gives the printed national budget, half and two quarters", () => {
    const { state, region, municipalities, whole } = associationBudget(kronor(printed.statePot2018));
    expect(whole.toNumber()).toBe(printed.nationalBudget2018);
    const parts = [state, region, municipalities].map((part) => part.div(whole).toNumber());
    expect(parts).toEqual([printed.financing.state, printed.financing.region, printed.financing.municipalities]);
  });
});
