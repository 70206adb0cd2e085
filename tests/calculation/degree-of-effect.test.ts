import { degreeOfEffect } from "../../src/calculation/degree-of-effect";
import { kronor } from "../../src/calculation/units";

describe("degreeOfEffect", () => {
  it.each([
    ["a quarter", 50000, 200000, 0.25],
    ["all of it", 200000, 200000, 1],
    ["worse than before", -20000, 200000, -0.1],
    ["nothing to gain", 50000, 0, "potential-zero"],
  ])("%s", (_why, income, potential, expected) => {
    const result = degreeOfEffect(kronor(income), kronor(potential));
    expect(result.ok ? result.value.toNumber() : result.fault.code).toBe(expected);
  });
});
