import { kronor, type Kronor, type Months } from "../../calculation/units";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { both } from "../measured";
import type { Measured } from "../model";
import type { Scenario, ScenarioSector } from "./scenario";

/** What a scenario changes for one sector: the scenario less the base. */
export interface SectorChange {
  readonly base: ScenarioSector;
  readonly scenario: ScenarioSector;
  readonly cost: Measured<Kronor>;
  readonly annualIncome: Kronor;
  readonly profitability: Kronor;
  /** Months later (below 0: sooner); none where one of them is none. */
  readonly payback: Measured<Months>;
}

/** Base against scenario, sector by sector. Their horizons may differ: profitability is then over each its own. */
export function compareScenarios(base: Scenario, scenario: Scenario): Readonly<Record<Sector, SectorChange>> {
  return Object.fromEntries(
    SECTORS.map((sector) => [sector, changeOf(base.sectors[sector], scenario.sectors[sector])]),
  ) as Record<Sector, SectorChange>;
}

const changeOf = (base: ScenarioSector, scenario: ScenarioSector): SectorChange => ({
  base,
  scenario,
  cost: both(base.cost, scenario.cost, (before, after) => kronor(after.minus(before))),
  annualIncome: kronor(scenario.annualIncome.minus(base.annualIncome)),
  profitability: kronor(scenario.profitability.minus(base.profitability)),
  payback: both(base.payback, scenario.payback, (before, after) => (after - before) as Months),
});
