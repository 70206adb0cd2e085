import { breakEvenYears } from "../../src/calculation/break-even-years";
import { kronor, persons } from "../../src/calculation/units";
import rar from "../reference/rar-2020.json";

describe("breakEvenYears", () => {
  it.each([
    ["two years", 57000000, 500000, 57, 2],
    ["a part of a year", 100, 400, 1, 0.25],
    ["nobody brings anything", 100, 0, 1, "value-not-positive"],
  ])("%s", (_why, cost, value, participants, expected) => {
    const result = breakEvenYears(kronor(cost), kronor(value), persons(participants));
    expect(result.ok ? result.value.toNumber() : result.fault.code).toBe(expected);
  });

  it("RAR 2020, SSI: 2.95 years for all 40, printed as at least 3", () => {
    const ssi = rar.breakEven.find(({ name }) => name.startsWith("SSI"))!;
    const result = breakEvenYears(kronor(ssi.cost), kronor(ssi.annualValuePerParticipant!), persons(ssi.participants));
    expect(result.ok && result.value.toNumber()).toBe(2.95);
    expect(result.ok && result.value.ceil().toNumber()).toBe(ssi.years);
  });
});
