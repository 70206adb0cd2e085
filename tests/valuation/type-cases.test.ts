import { persons } from "../../src/calculation/units";
import { SOCIETY_PARTS, STATE_PARTS } from "../../src/valuation/sectors";
import { NO_STATE } from "../../src/valuation/state/state";
import { stepTransfer } from "../../src/valuation/step-transfer";
import { weightedSteps, type TypeCase } from "../../src/valuation/type-cases";
import { faultOf, kr, part, setOf, stateOf, valueOf } from "./valuing";

const set = setOf(2019);
const typeCase = (before: string, after: string, weight: number | string): TypeCase => ({
  name: `${before} → ${after}`,
  before: stateOf(before),
  after: stateOf(after),
  weight: persons(weight),
});
const value = (...cases: readonly TypeCase[]) => valueOf(weightedSteps(cases, set));

test.each([
  [[typeCase("Försörjningsstöd", "Arbete", 7)], 394_260, "one case is its step"],
  [[typeCase("Försörjningsstöd", "Arbete", 1), typeCase("Sjukpenning", "Sjukpenning", 3)], 98_565, "a quarter"],
  [
    [typeCase("Försörjningsstöd", "Arbete", "0.25"), typeCase("Sjukpenning", "Sjukpenning", "0.75")],
    98_565,
    "weights as shares",
  ],
  [
    [typeCase("Försörjningsstöd", "Arbete", 0), typeCase("Sjukpenning", "Arbete 50%", 1)],
    197_130,
    "weight 0 counts nothing",
  ],
])("%#: society %d: %s", (cases, society) => {
  expect(value(...cases).value.society / 100).toBeCloseTo(society, 1);
});

test("one case gives its own step in every sector", () => {
  const one = typeCase("Sjukpenning; Försörjningsstöd", "Arbete 50% lönebidrag 80%", 3);
  expect(value(one).value).toEqual(valueOf(stepTransfer(one.before, one.after, set)).value);
});

test("the parts make the whole though each is rounded", () => {
  const { value: by } = value(
    typeCase("Försörjningsstöd", "Arbete 33%", 1),
    typeCase("Sjukpenning", "Arbete 17% lönebidrag", 1),
    typeCase("A-kassa", "Studiemedel", 1),
  );
  expect(SOCIETY_PARTS.reduce((sum, sector) => sum + by[sector], 0)).toBe(by.society);
  expect(STATE_PARTS.reduce((sum, sector) => sum + by[sector], 0)).toBe(by.state);
});

test("the cases come back with their steps, what they rest on and their notes once", () => {
  const found = value(typeCase("Studier", "Arbete", 1), typeCase("Studier", "Försörjningsstöd", 2));
  expect(found.cases.map(({ name, weight, value: by }) => [name, weight.toNumber(), by.society])).toEqual([
    ["Studier → Arbete", 1, kr(394_260)],
    ["Studier → Försörjningsstöd", 2, 0],
  ]);
  expect(found.notes).toEqual([{ code: "place-cost-missing", place: "studies" }]);
  expect(found.restsOn.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["employerContribution", "incomeSupport.monthlyNorm"]),
  );
});

test.each<[readonly TypeCase[], object, string]>([
  [[], { code: "no-weight" }, "no case"],
  [[typeCase("Arbete", "Arbete", 0)], { code: "no-weight" }, "weights of nothing"],
  [
    [typeCase("Arbete", "Arbete", 2), typeCase("Vård", "Arbete", -1)],
    { code: "negative-weight", name: "Vård → Arbete", found: "-1" },
    "below 0",
  ],
  [[typeCase("Arbete", "Arbete", NaN)], { code: "negative-weight", found: "NaN" }, "no number"],
  [
    [{ ...typeCase("Arbete", "Arbete", 1), name: "x", after: { ...NO_STATE, places: { care: part("3") } } }],
    { code: "in-case", name: "x", fault: { state: "after" } },
    "a case that cannot be valued",
  ],
])("%#: %j: %s", (cases: readonly TypeCase[], fault: object) => {
  expect(faultOf(weightedSteps(cases, set))).toMatchObject(fault);
});
