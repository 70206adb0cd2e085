import fc from "fast-check";
import {
  addAllAmounts, addAmounts, incomeAmounts, kronorBySector, netCounts, noAmounts, unitsBySector,
} from "../../../src/portfolio/income/step-amounts"; // prettier-ignore
import { valueSteps } from "../../../src/portfolio/income/value-steps";
import { FINISHED, INCOME, portfolio, STATES } from "../pivot/made-portfolio";

/** Every step there is between the states, in two years. */
const people = [2016, 2018].flatMap(
  (year) =>
  STATES.flatMap((_, before) => STATES.map((_one, after) => ({ year, before: before + 1, after: after + 1, flags: FINISHED }))), // prettier-ignore
);
const amounts = incomeAmounts(valueSteps(portfolio(people).participations, INCOME));
const steps = amounts.plus.length;

describe("amounts of steps", () => {
  it("are fewer than the steps they are shared by", () => {
    expect(netCounts(amounts).length).toBeLessThan(steps);
  });

  it("added many at once are what they are added one by one, to the last part, for few steps and for many", () => {
    const net = netCounts(amounts);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: steps, size: "max" }),
        fc.nat(),
        (taken, from) => {
          const codes = Uint32Array.from(taken, (_, at) => (from + at) % steps);
          const counts = Uint32Array.from(taken);
          const [atOnce, oneByOne] = [noAmounts(amounts), noAmounts(amounts)];
          addAllAmounts(amounts, { codes, counts, length: taken.length }, net, atOnce);
          taken.forEach((count, at) => void addAmounts(amounts, codes[at]!, count, oneByOne));
          expect(unitsBySector(amounts, atOnce)).toEqual(unitsBySector(amounts, oneByOne));
          expect(net.every((count) => count === 0)).toBe(true);
        },
      ),
      { seed: 31, numRuns: 200 },
    );
  });

  it("of a step there and back are nothing", () => {
    const [there, back] = [1, STATES.length];
    const sums = noAmounts(amounts);
    addAmounts(amounts, there, 3, sums);
    expect(kronorBySector(amounts, sums).society.isZero()).toBe(false);
    addAmounts(amounts, back, 3, sums);
    expect(kronorBySector(amounts, sums).society.isZero()).toBe(true);
  });
});
