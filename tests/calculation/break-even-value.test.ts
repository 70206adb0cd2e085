import { breakEvenValue } from "../../src/calculation/break-even-value";
import { kronor, persons, years } from "../../src/calculation/units";
import examples from "../reference/worked-examples.json";

describe("breakEvenValue", () => {
  it.each([
    ["each one's share of the cost", 1000000, 40, 1, 25000],
    ["spread over the years", 1000000, 40, 5, 5000],
    ["part-time participants", 100, 0.5, 1, 200],
  ])("%s", (_why, cost, participants, horizon, expected) => {
    expect(breakEvenValue(kronor(cost), persons(participants), years(horizon)).toNumber()).toBe(expected);
  });

  it("Jämställd etablering: 38,600 kr each and an effect of 8 %", () => {
    const published = examples.cases.find(({ id }) => id === "jamstalld-etablering");
    const { costPerParticipant, effectShare } = published?.inputs as {
      costPerParticipant: number;
      effectShare: number;
    };
    expect(breakEvenValue(kronor(costPerParticipant), persons(effectShare), years(1)).toNumber()).toBe(482500);
  });

  it("the Danish SØM: what three years cost per completer", () => {
    const { inputs, expected } = examples.cases.find(({ id }) => id === "adhd-som") as unknown as {
      inputs: Record<"costPerYear" | "years" | "completersPerYear", number>;
      expected: Record<"costPerCompleter" | "totalCost", number>;
    };
    const completers = persons(inputs.completersPerYear * inputs.years);
    const each = breakEvenValue(kronor(expected.totalCost), completers, years(1));
    expect(each.round().toNumber()).toBe(expected.costPerCompleter);
  });
});
