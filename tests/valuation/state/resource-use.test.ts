import { resourceUse } from "../../../src/valuation/state/resource-use";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { faultOf, kr, setOf, stateOf, valueOf } from "../valuing";

const COSTS = { "place.studies.cost": 60_000, "place.programme.cost": 40_000, "place.care.cost": 30_000 };

test.each([
  ["Arbete", [], "no place"],
  ["Studier 50%", [["place.studies", "municipality", 30_000]], "a named place, by its extent"],
  ["Studiemedel 50%", [["place.studies", "municipality", 30_000]], "a livelihood that presupposes one"],
  ["Studier 25%; Studiemedel", [["place.studies", "municipality", 15_000]], "what is named decides"],
  [
    "Aktivitetsstöd 25%; Etableringsersättning 75%",
    [["place.programme", "employmentService", 30_000]],
    "the larger of two, not both",
  ],
  [
    "Utvecklingsersättning 75%; Aktivitetsstöd 25%",
    [["place.programme", "employmentService", 30_000]],
    "in whatever order",
  ],
  [
    "Aktivitetsstöd 75%; Etableringsersättning 25%",
    [["place.programme", "employmentService", 30_000]],
    "also where the larger is listed first",
  ],
  ["Vård 10%; Sjukpenning", [["place.care", "region", 3_000]], "care only where it is named"],
  [
    "Studier; Program; Vård",
    [
      ["place.studies", "municipality", 60_000],
      ["place.programme", "employmentService", 40_000],
      ["place.care", "region", 30_000],
    ],
    "all three",
  ],
])("%s uses %j: %s", (text, expected) => {
  const found = valueOf(resourceUse(stateOf(text), setOf(2019, COSTS), new Set()));
  expect(found.lines).toEqual(
    expected.map(([item, from, amount]) => ({ item, from, to: null, amount: kr(Number(amount)) })),
  );
  expect(found.costMissing).toEqual([]);
});

test("without a cost a place counts as nothing, and it is said", () => {
  const used = new Set<AssumptionName>();
  const found = valueOf(
    resourceUse(stateOf("Studier; Program; Vård"), setOf(2019, { "place.programme.cost": 0 }), used),
  );
  expect(found.costMissing).toEqual(["studies", "care"]);
  expect(found.lines).toEqual([{ item: "place.programme", from: "employmentService", to: null, amount: 0 }]);
  expect([...used]).toEqual(["place.programme.cost", "place.programme.payer"]);
});

test("a cost without a payer is a fault", () => {
  const set = setOf(2019, COSTS);
  const held = new Map(set.held);
  held.delete("place.care.payer");
  expect(faultOf(resourceUse(stateOf("Vård"), { ...set, held }, new Set())).name).toBe("place.care.payer");
});

test("the payer is read from the set", () => {
  const set = setOf(2019, { ...COSTS, "place.care.payer": "stateOther" });
  expect(valueOf(resourceUse(stateOf("Vård"), set, new Set())).lines[0]?.from).toBe("stateOther");
});
