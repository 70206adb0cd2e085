import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { reprice } from "../../../src/valuation/assumptions/price-year";
import { faultOf, kr, setOf, valueOf } from "../valuing";

test.each([
  [10_000, 2019, 2024, 12_322.58, "forwards: · 57,300 / 46,500"],
  [12_322.58, 2024, 2019, 10_000, "and back"],
  [100, 2016, 2016, 100, "the same year changes nothing"],
  [-10_000, 2019, 2024, -12_322.58, "a loss stays one"],
])("%d kr of %i is in prices of %i %d kr: %s", (amount, from, to, expected) => {
  expect(valueOf(reprice(kr(amount), setOf(from), setOf(to))).amount).toBe(kr(expected));
});

test("the factor is told, with its years and unrounded", () => {
  const moved = valueOf(reprice(kr(1), setOf(2019), setOf(2024)));
  expect([moved.from, moved.to, moved.factor.toFixed(8)]).toEqual([2019, 2024, "1.23225806"]);
});

test.each([
  [2019, 2024],
  [2024, 2019],
])("an edited base amount decides, a missing one is a fault (%i to %i)", (from, to) => {
  const edited = setOf(2024, { priceBaseAmount: 46_500 });
  const sets = [setOf(2019), edited].sort((left) => (left.year === from ? -1 : 1));
  expect(valueOf(reprice(kr(7), sets[0]!, sets[1]!)).amount).toBe(kr(7));
  const numbers = new Map(setOf(2019).numbers);
  numbers.delete("priceBaseAmount" satisfies AssumptionName);
  const bare = { ...setOf(2019), numbers };
  expect(faultOf(reprice(kr(7), from === 2019 ? bare : setOf(from), to === 2019 ? bare : setOf(to)))).toMatchObject({
    code: "missing-value",
    year: 2019,
  });
});
