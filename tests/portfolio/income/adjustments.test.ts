import fc from "fast-check";
import { kronor, share } from "../../../src/calculation/units";
import {
  adjusted,
  NO_ADJUSTMENTS,
  notDisplaced,
  rungOf,
  type KronorBySector,
} from "../../../src/portfolio/income/adjustments";
import { SOCIETY_PARTS, STATE_PARTS } from "../../../src/valuation/sectors";
import { readState } from "../../../src/valuation/state-text";

const amounts = (
  municipality: number,
  region: number,
  af: number,
  fk: number,
  other: number,
  others: number,
): KronorBySector => {
  const state = af + fk + other;
  const of = { municipality, region, employmentService: af, socialInsurance: fk, stateOther: other, state, others };
  const society = municipality + region + state + others;
  return Object.fromEntries(
    Object.entries({ ...of, society }).map(([key, value]) => [key, kronor(value)]),
  ) as KronorBySector;
};
const numbers = (by: KronorBySector): Record<string, number> =>
  Object.fromEntries(Object.entries(by).map(([key, value]) => [key, value.toNumber()]));

describe("what is taken off after valuation", () => {
  const plain = amounts(1000, 200, -300, 400, 50, 650);

  it.each([
    ["nothing, unless the user says so", NO_ADJUSTMENTS, numbers(plain)],
    [
      "deadweight takes its share of gains and losses alike",
      { ...NO_ADJUSTMENTS, deadweight: share("0.5") },
      numbers(amounts(500, 100, -150, 200, 25, 325)),
    ],
    [
      "public funds cost more than they bring, at the others' expense",
      { ...NO_ADJUSTMENTS, marginalCostOfPublicFunds: share("0.3") },
      // 1000 + 200 + 150 public kronor; 0.3 of them are 405.
      numbers(amounts(1000, 200, -300, 400, 50, 650 + 405)),
    ],
  ])("%s", (_why, adjustments, expected) => {
    expect(numbers(adjusted(plain, adjustments))).toEqual(expected);
  });

  it.each([
    ["Försörjningsstöd", "1"],
    ["Arbete 50%", "0.9"],
    ["Arbete 50% lönebidrag", "0.6"],
    ["Arbete 50%; Arbete 50% lönebidrag", "0.6"],
  ])("%s is left with %s of its value", (text, left) => {
    const after = readState(text);
    const displacement = { subsidised: share("0.4"), unsubsidised: share("0.1") };
    expect(after.ok && notDisplaced(after.value, { ...NO_ADJUSTMENTS, displacement }).toString()).toBe(left);
  });

  it("leaves the parts making the whole", () => {
    const money = fc.integer({ min: -1e9, max: 1e9 });
    const part = fc.integer({ min: 0, max: 100 }).map((percent) => share(percent / 100));
    fc.assert(
      fc.property(money, money, money, money, money, money, part, part, (a, b, c, d, e, f, deadweight, cost) => {
        const result = adjusted(amounts(a, b, c, d, e, f), {
          ...NO_ADJUSTMENTS,
          deadweight,
          marginalCostOfPublicFunds: cost,
        });
        const sum = (parts: readonly (keyof KronorBySector)[]): string =>
          parts.reduce((total, one) => kronor(total.plus(result[one])), kronor(0)).toString();
        expect(sum(SOCIETY_PARTS)).toBe(result.society.toString());
        expect(sum(STATE_PARTS)).toBe(result.state.toString());
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("says how far a result has been taken", () => {
    expect(rungOf(NO_ADJUSTMENTS)).toBe("before-after");
    expect(rungOf({ ...NO_ADJUSTMENTS, deadweight: share("0.1") })).toBe("minus-deadweight");
  });
});
