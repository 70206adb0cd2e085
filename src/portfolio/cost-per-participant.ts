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

const UNSPLIT = { splitFrom: null, splitCell: null } as const;

/** Costs chosen by the user, else the source's, else the default. */
export function costBasis(figures: readonly CostFigure[], index: FigureIndex, options: PortfolioOptions): CostBasis {
  const sourceHas = figures.length > 0;
  if (options.cost !== null) {
    const splitFrom = options.costSplitFrom ?? null;
    return { kind: "chosen", derived: false, splitFrom, splitCell: null, sourceSetAside: sourceHas };
  }
  if (!sourceHas) {
    return { kind: "default", derived: options.defaultCost.derived, ...UNSPLIT, sourceSetAside: false };
  }
  const derived = figures.some((figure) => figure.derived);
  return { kind: "source", derived, ...(firstSplit(index, options) ?? UNSPLIT), sourceSetAside: false };
}

/** The total of the source that was split, the earliest year's where they differ. */
function firstSplit(index: FigureIndex, options: PortfolioOptions): Pick<CostBasis, "splitFrom" | "splitCell"> | null {
  for (const year of index.years) {
    for (const { from } of sourceCosts(index, year, options).values()) {
      if (from.kind === "split") return { splitFrom: from.total, splitCell: from.cell };
    }
  }
  return null;
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
  const sumOf = (whole: "society" | "state", sectors: readonly Sector[]): SectorCost => {
    const amounts = all(sectors.map((sector) => part(sector).amount));
    if (amounts.kind === "none") return { amount: amounts, from: { kind: "none" } };
    // A sum of split parts is as assumed as they are, unless it is the source's own total.
    const isGiven = basis.kind !== "source" || index.costs(year, whole).length > 0;
    const split = sectors.map((sector) => part(sector).from).find((from) => from.kind === "split");
    return { amount: measured(sumKronor(amounts.value)), from: isGiven ? SUM : (split ?? SUM) };
  };
  return (sector) => {
    if (sector === "society") return sumOf(sector, COST_SECTORS);
    if (sector === "state") return sumOf(sector, STATE_PARTS);
    return sector === "others" ? { amount: none("no-cost"), from: { kind: "none" } } : part(sector);
  };
}

const SUM = { kind: "sum" } as const;

function partCosts(
  index: FigureIndex,
  year: CalendarYear,
  basis: CostBasis,
  options: PortfolioOptions,
): ReadonlyMap<CostSector, SectorCost> {
  if (options.cost !== null) {
    const { splitFrom: total } = basis;
    return allFrom(options.cost, total === null ? { kind: "chosen" } : { kind: "split", total, cell: null });
  }
  if (basis.kind === "default") return allFrom(options.defaultCost.amounts, { kind: "default" });
  return sourceCosts(index, year, options);
}

function sourceCosts(
  index: FigureIndex,
  year: CalendarYear,
  options: PortfolioOptions,
): ReadonlyMap<CostSector, SectorCost> {
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

const allFrom = (amounts: ReadonlyMap<CostSector, Kronor>, from: CostOrigin): ReadonlyMap<CostSector, SectorCost> =>
  new Map([...amounts].map(([sector, amount]) => [sector, { amount: measured(amount), from }]));

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
  const from: CostOrigin = missing.length === 1 ? SUM : { kind: "split", total: total.amount, cell: total.cell };
  for (const [part, amount] of splitCost(rest, options.defaultCost, missing)) {
    costs.set(part, { amount: measured(amount), from });
  }
}
