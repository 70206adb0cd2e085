import { kronor } from "../calculation/units";
import type { PortfolioOptions } from "../portfolio/model";
import { splitCost } from "../portfolio/split-cost";
import { RAR_2020_COST } from "../valuation/presets/rar-2020-cost";
import { COST_SECTORS } from "../valuation/sectors";

/** Short and medium term, as in the printed reports. */
export const DEFAULT_HORIZONS: readonly number[] = [1, 5];

/**
 * Options from plain numbers, as a command or a form gives them.
 * @param cost kronor per participant: none (the source's, else the default), one total (split in the default's
 *   proportions, an assumption) or five (municipality, region, Af, Fk, other state)
 * @returns null when the cost has another number of figures
 */
export function portfolioOptions(horizons: readonly number[], cost: readonly string[] | null): PortfolioOptions | null {
  const base = { horizons: [...new Set(horizons)].sort((a, b) => a - b), defaultCost: RAR_2020_COST };
  if (cost === null) return { ...base, cost: null };
  const amounts = cost.map((text) => kronor(text));
  const [total] = amounts;
  if (total !== undefined && amounts.length === 1) {
    return { ...base, cost: splitCost(total, RAR_2020_COST), costSplitFrom: total };
  }
  if (amounts.length !== COST_SECTORS.length) return null;
  return {
    ...base,
    cost: new Map(
      COST_SECTORS.flatMap((sector, at) => {
        const amount = amounts[at];
        return amount === undefined ? [] : [[sector, amount] as const];
      }),
    ),
  };
}
