import { subtractKronor, sumKronor } from "../../../src/calculation/amounts";
import { benefitCostRatio } from "../../../src/calculation/benefit-cost-ratio";
import { kronor, years } from "../../../src/calculation/units";
import examples from "../../reference/worked-examples.json";

/** Published cases of other models that only sums and ratios decide. Others stand with the measure they test. */
const published = (id: string) =>
  examples.cases.find((one) => one.id === id) as unknown as {
    inputs: Record<string, number>;
    expected: Record<string, number>;
  };

describe("published cases of other models", () => {
  it("Unit Cost Database: a benefit saved for the payer is not value for the public when someone loses it", () => {
    const { inputs, expected } = published("ucdb-transfer-rule");
    const of = (...keys: string[]) => sumKronor(keys.map((key) => kronor(inputs[key]!))).toNumber();
    expect(of("employmentBenefitSaved", "healthSaved")).toBe(expected["fiscal"]);
    expect(of("earnings", "healthSaved")).toBe(expected["publicValue"]);
    // The benefit is a transfer: adding it to the earnings counts it twice, and must not give the public value.
    expect(of("earnings", "healthSaved", "employmentBenefitSaved")).toBe(expected["wrongIfDoubleCounted"]);
  });

  it("Future Jobs Fund: society is the sum of its sectors, losses included", () => {
    const { inputs, expected } = published("future-jobs-fund");
    expect(sumKronor(Object.values(inputs).map(kronor)).toNumber()).toBe(expected["society"]);
  });

  it("New South Wales, 1976: net cost to the state against what the individual gains", () => {
    const { inputs, expected } = published("nsw-ex-addicts");
    const amount = (key: string) => kronor(inputs[key]!);
    const saved = sumKronor(["tax", "welfareSaved", "otherProgrammesGovernment"].map(amount));
    const net = subtractKronor(amount("programmeCost"), saved);
    expect(net.toNumber()).toBe(expected["netFiscalCost"]);
    const lost = sumKronor(["tax", "welfareSaved", "otherProgrammesParticipant"].map(amount));
    const gain = subtractKronor(amount("earnings"), lost);
    expect(gain.toNumber()).toBe(expected["individualValue"]);
    expect(benefitCostRatio(net, gain, years(1)).toFixed(4)).toBe(String(expected["ratio"]));
  });
});
