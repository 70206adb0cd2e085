import { benefitCostRatio } from "../../src/calculation/benefit-cost-ratio";
import { kronor, years } from "../../src/calculation/units";
import examples from "../reference/worked-examples.json";

describe("benefitCostRatio", () => {
  it.each([
    ["break-even is 1", 100, 100, 1, 1],
    ["over several years", 400000, 500000, 2, 2.5],
    ["a loss every year", 100, -50, 1, -0.5],
    ["nothing", 100, 0, 5, 0],
  ])("%s", (_why, cost, annual, horizon, expected) => {
    expect(benefitCostRatio(kronor(cost), kronor(annual), years(horizon)).toNumber()).toBe(expected);
  });

  it.each([0, -1])("a cost of %d is a bug of the caller, not infinity", (cost) => {
    expect(() => benefitCostRatio(kronor(cost), kronor(1), years(1))).toThrow(
      new RangeError(`Benefit-cost ratio of cost ${cost}`),
    );
  });

  const published = (id: string) =>
    examples.cases.find((one) => one.id === id) as unknown as {
      inputs: Record<string, never>;
      expected: Record<string, number>;
    };

  it("Gloucestershire: printed 1.17", () => {
    const { inputs, expected } = published("gloucestershire");
    const ratio = benefitCostRatio(kronor(inputs["cost"]!), kronor(inputs["income"]!), years(1));
    expect(ratio.toFixed(4)).toBe(String(expected["benefitCostRatio"]));
    expect(ratio.toFixed(2)).toBe(String(expected["published"]));
  });

  it("IPS Norway: gross benefit is net + cost", () => {
    const { inputs, expected } = published("ips-norway");
    for (const [net, ratio] of [
      ["netSociety", "benefitCostRatioSociety"],
      ["netPublic", "benefitCostRatioPublic"],
    ] as const) {
      const gross = kronor(inputs[net]!).plus(inputs["cost"]!) as ReturnType<typeof kronor>;
      expect(benefitCostRatio(kronor(inputs["cost"]!), gross, years(1)).toFixed(3)).toBe(String(expected[ratio]));
    }
  });

  it("Helping Hand: four groups' value over the investment", () => {
    const { inputs, expected } = published("helping-hand");
    const total = (inputs["groups"] as unknown as number[]).reduce((sum, one) => sum.plus(one), kronor(0).plus(0));
    expect(total.toNumber()).toBe(expected["total"]);
    expect(benefitCostRatio(kronor(inputs["investment"]!), kronor(total), years(1)).toFixed(3)).toBe(
      String(expected["ratio"]),
    );
  });
});
