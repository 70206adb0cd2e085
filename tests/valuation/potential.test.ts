import { potential } from "../../src/valuation/potential";
import { SECTORS } from "../../src/valuation/sectors";
import { NO_STATE } from "../../src/valuation/state/state";
import { faultOf, kr, part, setOf, stateOf, valueOf } from "./valuing";

const of = (text: string, edits: Readonly<Record<string, number>> = {}) =>
  valueOf(potential(stateOf(text), setOf(2019, edits)));

test.each([
  ["Arbete", 0, "full-time work costs nothing"],
  ["Försörjningsstöd", 394_260, "all production is forgone"],
  ["Arbete 50%", 197_130, "half of it"],
  ["Arbete 30 000 kr", 0, "the same wage on both sides"],
  ["Arbete 50% 30 000 kr", 236_556, "half of a higher wage"],
  ["Subventionerat arbete 30 000 kr", 240_971.71, "a subsidised job's wage too"],
  ["Arbete 25% 20 000 kr; Arbete 25% lönebidrag 80% 40 000 kr", 139_094.93, "the unsubsidised job's wage first"],
])("%s costs society %d kr a year: %s", (text, expected) => {
  expect(of(text).value.society / 100).toBeCloseTo(expected, 2);
});

test("the wage of the valuation is used where the state names none", () => {
  const found = valueOf(potential(stateOf("Sjukpenning"), setOf(2019), { monthlyWage: kr(40_000) }));
  expect(found.value.society).toBe(kr(12 * 40_000 * 1.3142));
});

test("places are left out on the way, and stay in the transfer", () => {
  const costs = { "place.studies.cost": 60_000 };
  const found = of("Studier; Försörjningsstöd", costs);
  expect(found.value).toEqual(of("Försörjningsstöd").value);
  expect(found.transfer.value.society).toBe(kr(394_260 + 60_000));
});

test("without places it is the transfer to full-time work", () => {
  const found = of("Sjukpenning 50%; Arbete 50%");
  for (const sector of SECTORS) expect(found.value[sector]).toBe(found.transfer.value[sector]);
});

test("a fault is passed on", () => {
  expect(faultOf(potential({ ...NO_STATE, places: { care: part("0") } }, setOf(2019))).state).toBe("before");
});
