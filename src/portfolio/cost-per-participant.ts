import { sumKronor } from "../calculation/amounts";
import { kronor, type CalendarYear, type Kronor } from "../calculation/units";
import type { CostFigure } from "../participation/model/sector-tables";
import { COST_SECTORS, STATE_PARTS, type CostSector, type Sector } from "../valuation/sectors";
import type { FigureIndex } from "./choose-figures";
import { all, measured, none } from "./measured";
import type { CostBasis, CostOrigin, Measured, PortfolioOptions } from "./model";
import { splitCost } from "./split-cost";

export interface SectorCost {
  readonly amount: Measured<Kronor>;
  readonly from: CostOrigin;
}

/** Costs chosen by the user, else the source's, else the default. */
export function costBasis(figures: readonly CostFigure[], options: PortfolioOptions): CostBasis {
  const sourceHas = figures.length > 0;
  if (options.cost !== null) {
    const splitFrom = options.costSplitFrom ?? null;
    return { kind: "chosen", derived: false, splitFrom, sourceSetAside: sourceHas };
  }
  if (!sourceHas) {
    return { kind: "default", derived: options.defaultCost.derived, splitFrom: null, sourceSetAside: false };
  }
  return { kind: "source", derived: figures.some((figure) => figure.derived), splitFrom: null, sourceSetAside: false };
}

/** The cost per participant of every sector one year; society's and the state's are sums, `others` carries none. */
export function sectorCosts(
  index: FigureIndex,
  year: CalendarYear,
  basis: CostBasis,
  options: PortfolioOptions,
): (sector: Sector) => SectorCost {
  const parts: ReadonlyMap<Sector, SectorCost> = partCosts(index, year, basis, options);
  const missing: SectorCost = { amount: none("cost-missing"), from: { kind: "none" } };
  const part = (sector: Sector): SectorCost => parts.get(sector) ?? missing;
  const sumOf = (sectors: readonly Sector[]): SectorCost => {
    const amounts = all(sectors.map((sector) => part(sector).amount));
    return amounts.kind === "none"
      ? { amount: amounts, from: { kind: "none" } }
      : { amount: measured(sumKronor(amounts.value)), from: { kind: "sum" } };
  };
  return (sector) => {
    if (sector === "society") return sumOf(COST_SECTORS);
    if (sector === "state") return sumOf(STATE_PARTS);
    return sector === "others" ? { amount: none("no-cost"), from: { kind: "none" } } : part(sector);
  };
}

function partCosts(
  index: FigureIndex,
  year: CalendarYear,
  basis: CostBasis,
  options: PortfolioOptions,
): ReadonlyMap<CostSector, SectorCost> {
  if (options.cost !== null) return allFrom(options.cost, basis.splitFrom === null ? "chosen" : "split");
  if (basis.kind === "default") return allFrom(options.defaultCost.amounts, "default");
  const costs = new Map<CostSector, SectorCost>();
  for (const sector of COST_SECTORS) {
    const figure = index.costs(year, sector)[0];
    if (figure === undefined) continue;
    const from = { kind: "cell", cell: figure.cell, derived: figure.derived } as const;
    costs.set(sector, { amount: measured(figure.amount), from });
  }
  shareRemainder(costs, index.costs(year, "state")[0], STATE_PARTS, options);
  shareRemainder(costs, index.costs(year, "society")[0], COST_SECTORS, options);
  return costs;
}

const allFrom = (
  amounts: ReadonlyMap<CostSector, Kronor>,
  kind: "default" | "chosen" | "split",
): ReadonlyMap<CostSector, SectorCost> =>
  new Map([...amounts].map(([sector, amount]) => [sector, { amount: measured(amount), from: { kind } }]));

/** What a given total leaves for the parts that are not given: one part is a difference, several are an assumption. */
function shareRemainder(
  costs: Map<CostSector, SectorCost>,
  total: CostFigure | undefined,
  parts: readonly CostSector[],
  options: PortfolioOptions,
): void {
  if (total === undefined) return;
  const missing = parts.filter((part) => !costs.has(part));
  const known = parts.flatMap((part) => {
    const amount = costs.get(part)?.amount;
    return amount?.kind === "value" ? [amount.value] : [];
  });
  const rest = kronor(total.amount.minus(sumKronor(known)));
  if (missing.length === 0 || rest.lt(0)) return;
  const from = { kind: missing.length === 1 ? "sum" : "split" } as const;
  for (const [part, amount] of splitCost(rest, options.defaultCost, missing)) {
    costs.set(part, { amount: measured(amount), from });
  }
}
