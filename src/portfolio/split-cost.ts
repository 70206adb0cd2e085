import { Decimal } from "../calculation/decimal";
import { kronor, type Kronor } from "../calculation/units";
import type { CostPreset } from "../valuation/presets/rar-2020-cost";
import { COST_SECTORS, type CostSector } from "../valuation/sectors";

/**
 * A total cost per participant (kronor) split over sectors in the preset's proportions: whole öre by largest remainder
 * (ties: the sectors' order), so that the parts sum exactly to the total rounded to öre; a sector the preset lacks
 * bears nothing. An assumption, to be shown as such.
 */
export function splitCost(
  total: Kronor,
  preset: CostPreset,
  sectors: readonly CostSector[] = COST_SECTORS,
): ReadonlyMap<CostSector, Kronor> {
  const borne = sectors.flatMap((sector) => {
    const weight = preset.amounts.get(sector);
    return weight === undefined ? [] : [{ sector, weight }];
  });
  const weights = borne.map(({ weight }) => weight);
  const sum = weights.reduce<Decimal>((a, b) => a.plus(b), new Decimal(0));
  const ore = total.times(100).round();
  const shares = weights.map((weight) => ore.times(weight).div(sum));
  const parts = shares.map((part) => part.floor());
  const missing = ore.minus(parts.reduce<Decimal>((a, b) => a.plus(b), new Decimal(0))).toNumber();
  const order = shares
    .map((part, at) => ({ at, rest: part.minus(part.floor()) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.at - b.at);
  const raised = new Set(order.slice(0, missing).map(({ at }) => at));
  return new Map(
    parts.flatMap((part, at): [CostSector, Kronor][] => {
      const bearer = borne[at];
      return bearer === undefined ? [] : [[bearer.sector, kronor((raised.has(at) ? part.plus(1) : part).div(100))]];
    }),
  );
}
