import { payback } from "../../src/calculation/payback";
import { paybackOfOre } from "../../src/calculation/payback-of-ore";
import { kronor, months, type Ore } from "../../src/calculation/units";
import { seeded } from "./exact-months";

const run = (cost: number, annual: number, lag = 0): number | undefined =>
  paybackOfOre(cost as Ore, annual as Ore, months(lag));

describe("paybackOfOre", () => {
  it.each([
    ["a whole number of months", 7, 3, 0, 28],
    ["an öre more is a month more", 3301, 1200, 0, 34],
    ["a lag is added", 100, 100, 6, 18],
    ["the largest amounts", 1e12, 1e12, 0, 12],
    ["100 years", 100, 1, 0, 1200],
    ["over 100 years: ask payback", 101, 1, 0, undefined],
    ["no benefit", 100, 0, 0, undefined],
    ["negative benefit", 100, -1, 0, undefined],
    ["no cost", 0, 1, 0, undefined],
    ["not a number", NaN, 1, 0, undefined],
  ])("%s", (_why, cost, annual, lag, expected) => {
    expect(run(cost, annual, lag)).toBe(expected);
  });

  const pairs = process.env["DEEP"] === undefined ? 20_000 : 2_000_000;
  it(`${pairs} whole-month pairs: none late, none early, and doubles alone would be late`, () => {
    const random = seeded(3);
    let wrong = 0;
    let lateInDoubles = 0;
    for (let index = 0; index < pairs; index++) {
      const count = 1 + random(600);
      const lag = random(2) * random(60);
      const part = 1 + random(1e9);
      // annual = 12 · part and cost = count · part öre pay back in exactly `count` months.
      const [cost, annual] = [count * part, 12 * part];
      if (cost > 1e12 || run(cost, annual, lag) !== lag + count || run(cost + 1, annual, lag) !== lag + count + 1) {
        if (cost <= 1e12) wrong++;
      }
      if (Math.ceil((12 * (cost / 100)) / (annual / 100)) !== count) lateInDoubles++;
    }
    expect(wrong).toBe(0);
    expect(lateInDoubles).toBeGreaterThan(0);
  });

  it("equals the decimals on random amounts", () => {
    const random = seeded(5);
    for (let index = 0; index < 5000; index++) {
      const [cost, annual, lag] = [1 + random(1e11), 1 + random(1e11), random(30)];
      const timing = { lag: months(lag), discountRate: kronor(0) as never, dropOff: kronor(0) as never };
      const exact = payback(kronor(`${cost}e-2`), kronor(`${annual}e-2`), timing);
      expect(run(cost, annual, lag)).toBe(exact.ok ? exact.value : undefined);
    }
  });
});
