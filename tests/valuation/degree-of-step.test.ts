import { degreeOfStep } from "../../src/valuation/degree-of-step";
import { potential } from "../../src/valuation/potential";
import type { Sector } from "../../src/valuation/sectors";
import { stepTransfer } from "../../src/valuation/step-transfer";
import { faultOf, setOf, stateOf, valueOf } from "./valuing";

const degree = (before: string, after: string, sector: Sector) => {
  const set = setOf(2019);
  return degreeOfStep(
    valueOf(stepTransfer(stateOf(before), stateOf(after), set)),
    valueOf(potential(stateOf(before), set)),
    sector,
  );
};

test.each<[string, string, Sector, number, string]>([
  ["Försörjningsstöd", "Arbete", "society", 1, "the whole step"],
  ["Försörjningsstöd", "Arbete 50%", "society", 0.5, "half of it"],
  ["Försörjningsstöd", "Arbete", "municipality", 1, "for each sector"],
  ["Försörjningsstöd", "Sjukpenning", "society", 0, "nothing gained"],
  ["Arbete 50%", "Försörjningsstöd", "society", -1, "a step back"],
])("%s to %s, %s: %d: %s", (before, after, sector, expected) => {
  expect(valueOf(degree(before, after, sector)).toNumber()).toBe(expected);
});

test("no potential, no degree", () => {
  expect(faultOf(degree("Arbete", "Arbete 50%", "society"))).toEqual({ code: "potential-zero" });
  expect(faultOf(degree("Försörjningsstöd", "Arbete", "employmentService"))).toEqual({ code: "potential-zero" });
});
