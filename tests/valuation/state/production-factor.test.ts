import { productionFactor } from "../../../src/valuation/state/production-factor";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { faultOf, setOf, valueOf } from "../valuing";

test.each<[Readonly<Record<string, number>>, number, string[], string]>([
  [{}, 1.3142, ["employerContribution"], "the labour cost"],
  [{ employerContribution: 0.1 }, 1.1, ["employerContribution"], "follows an edited contribution"],
  [{ "production.factor": 1.66 }, 1.66, ["production.factor"], "the edited one, and the contribution is not read"],
])("%j: %d: %s", (edits, factor, read) => {
  const used = new Set<AssumptionName>();
  expect(valueOf(productionFactor(setOf(2019, edits), used)).toNumber()).toBe(factor);
  expect([...used]).toEqual(read);
});

test("neither is a fault", () => {
  expect(faultOf(productionFactor({ ...setOf(2019), numbers: new Map() }, new Set())).name).toBe(
    "employerContribution",
  );
});
