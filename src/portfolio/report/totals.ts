import { sumKronor } from "../../calculation/amounts";
import type { Kronor } from "../../calculation/units";
import type { Sector } from "../../valuation/sectors";
import { measured, none } from "../measured";
import type { Measured, SectorPortfolio, SectorResult } from "../model";

/** Sums over the years that have both a cost and an income (an income, where the sector carries no cost). */
export interface SectorTotals {
  readonly cost: Measured<Kronor>;
  readonly income: Measured<Kronor>;
  /** Every year has. */
  readonly complete: boolean;
}

export const hasBoth = ({ cost, annualIncome, sector }: SectorResult): boolean =>
  (cost.kind === "value" || !carriesCost(sector)) && annualIncome.kind === "value";

/** Individuals and employers carry no cost. Source: METHOD section 1. */
export const carriesCost = (sector: Sector): boolean => sector !== "others";

export function sectorTotals({ years }: SectorPortfolio, sector: Sector): SectorTotals {
  const results = years.flatMap((year) => year.sectors.filter((result) => result.sector === sector));
  const used = results.filter(hasBoth);
  const amounts = (pick: (result: SectorResult) => Measured<Kronor>): Kronor[] =>
    used.flatMap((result) => {
      const amount = pick(result);
      return amount.kind === "value" ? [amount.value] : [];
    });
  const sum = (list: readonly Kronor[]): Measured<Kronor> =>
    list.length === 0 ? none("income-missing") : measured(sumKronor(list));
  return {
    cost: sum(amounts((result) => result.cost)),
    income: sum(amounts((result) => result.annualIncome)),
    complete: used.length > 0 && used.length === years.length,
  };
}
