import type { Kronor } from "../../calculation/units";
import type { SectorPortfolio } from "../../portfolio/model";
import { COST_SECTORS } from "../../valuation/sectors";
import type { CostSector } from "../../valuation/sectors";

export interface CostsShown {
  /** Costs per participant of the latest year; sectors without one are absent. */
  readonly costs: ReadonlyMap<CostSector, Kronor>;
  /** That year, when another year has other costs; else null. */
  readonly variesFrom: number | null;
}

/** The costs the fields begin with: the latest year's, and whether they hold for all years. */
export function costsShown(portfolio: SectorPortfolio): CostsShown {
  const byYear = portfolio.years.map((year) => ({ year: year.year, costs: costsOf(year.costs) }));
  const last = byYear.reduce<(typeof byYear)[number] | null>(
    (latest, each) => (latest === null || each.year > latest.year ? each : latest),
    null,
  );
  if (last === null) return { costs: new Map(), variesFrom: null };
  const varies = byYear.some(({ costs }) =>
    COST_SECTORS.some((sector) => !same(costs.get(sector), last.costs.get(sector))),
  );
  return { costs: last.costs, variesFrom: varies ? last.year : null };
}

function costsOf(parts: SectorPortfolio["years"][number]["costs"]): ReadonlyMap<CostSector, Kronor> {
  const costs = new Map<CostSector, Kronor>();
  for (const { sector, perParticipant } of parts) {
    if (perParticipant.kind === "value") costs.set(sector, perParticipant.value);
  }
  return costs;
}

const same = (a: Kronor | undefined, b: Kronor | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.equals(b);
