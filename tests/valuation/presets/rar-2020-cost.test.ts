import { sumKronor } from "../../../src/calculation/amounts";
import { RAR_2020_COST } from "../../../src/valuation/presets/rar-2020-cost";
import { COST_SECTORS, STATE_PARTS } from "../../../src/valuation/sectors";
import rar from "../../reference/rar-2020.json";

const { costPerParticipant: reference } = rar.derived;

test.each(COST_SECTORS.map((sector) => [sector]))("%s is the reference's", (sector) => {
  expect(RAR_2020_COST.amounts.get(sector)?.toNumber()).toBe(reference[sector]);
});

test("the sums are the ones the report's tables rest on, and are marked derived", () => {
  const sum = (sectors: readonly (typeof COST_SECTORS)[number][]): number =>
    sumKronor(sectors.flatMap((sector) => RAR_2020_COST.amounts.get(sector) ?? [])).toNumber();
  expect([sum(COST_SECTORS), sum(STATE_PARTS)]).toEqual([reference.society, reference.state]);
  expect(RAR_2020_COST.derived).toBe(true);
});

test("says by what it is known, and where the tables are", () => {
  expect(RAR_2020_COST.id).toBe("rar-2020");
  expect(RAR_2020_COST.source).toMatch(/^Tranquist .*\(april 2020\): .*RAR Sörmland, tabell 7–14$/);
});
