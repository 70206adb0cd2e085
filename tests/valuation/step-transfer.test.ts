import fc from "fast-check";
import { SECTORS } from "../../src/valuation/sectors";
import { stepTransfer } from "../../src/valuation/step-transfer";
import { NO_STATE } from "../../src/valuation/state/state";
import { statesIn } from "./random-states";
import { faultOf, kr, part, SEED, setOf, stateOf, valueOf } from "./valuing";

const step = (before: string, after: string, year = 2019) =>
  valueOf(stepTransfer(stateOf(before), stateOf(after), setOf(year)));

test.each([
  ["Försörjningsstöd", "Försörjningsstöd", 0, 0, "no step"],
  [
    "Försörjningsstöd",
    "Arbete",
    394_260,
    172_857.9,
    "production, and what the municipality no longer pays and now gets",
  ],
  ["Arbete", "Försörjningsstöd", -394_260, -172_857.9, "a step back is a loss"],
  ["Sjukpenning", "Försörjningsstöd", 0, -154_372.8, "from one payer to another: nothing for society"],
  ["Arbete", "Arbete 30 000 kr", 78_852, 13_662, "5,000 kr more a month"],
])("%s to %s: society %d, municipality %d: %s", (before, after, society, municipality) => {
  const { value } = step(before, after);
  expect([value.society, value.municipality]).toEqual([kr(society), kr(municipality)]);
});

test("says what either state rests on, and each note once", () => {
  const { restsOn, notes, before, after } = step("Studier; Försörjningsstöd", "Studier; Subventionerat arbete 50%");
  const names = restsOn.map(({ name }) => name);
  expect(names).toContain("incomeSupport.monthlyNorm");
  expect(names).toContain("employerContribution");
  expect(new Set(names)).toEqual(new Set([...before.used, ...after.used]));
  expect(names).toHaveLength(new Set(names).size);
  expect(notes).toEqual([
    { code: "place-cost-missing", place: "studies" },
    { code: "scheme-assumed", scheme: "wageSubsidy" },
  ]);
});

test("the wage holds for both states", () => {
  const options = { monthlyWage: kr(40_000) };
  const found = valueOf(stepTransfer(stateOf("Arbete 50%"), stateOf("Arbete"), setOf(2019), options));
  expect(found.value.society).toBe(kr(0.5 * 12 * 40_000 * 1.3142));
});

test("a fault tells which state it is in", () => {
  const wrong = { ...NO_STATE, places: { care: part("2") } };
  expect(faultOf(stepTransfer(wrong, NO_STATE, setOf(2019))).state).toBe("before");
  expect(faultOf(stepTransfer(NO_STATE, wrong, setOf(2019)))).toMatchObject({
    state: "after",
    fault: { code: "extent-outside" },
  });
});

test("there and back is nothing, and two steps make one", () => {
  const states = statesIn(2022);
  const set = setOf(2022);
  fc.assert(
    fc.property(states, states, states, (one, two, three) => {
      const value = (before: typeof one, after: typeof one) => valueOf(stepTransfer(before, after, set)).value;
      const [first, second, whole, back] = [value(one, two), value(two, three), value(one, three), value(two, one)];
      for (const sector of SECTORS) {
        expect(first[sector] + second[sector]).toBe(whole[sector]);
        expect(first[sector] + back[sector]).toBe(0);
      }
    }),
    { seed: SEED, numRuns: 25 },
  );
});
