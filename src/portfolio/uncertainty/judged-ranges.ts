import type { PertRange } from "../../calculation/pert";
import type { Kronor } from "../../calculation/units";
import type { Scenario } from "../scenario/scenario";
import { SECTORS, type Sector } from "../../valuation/sectors";

/** What is judged of one sector's cost and yearly income, kronor. */
export interface JudgedRanges {
  readonly cost: PertRange;
  readonly annual: PertRange;
}

/** How far a range reaches from its likely value where nobody has said: an assumption, shown and to be changed. */
export const DEFAULT_SPREAD = 0.2;

/** Whole öre: what can be typed in a cell, and drawn exactly. */
const inOre = (amount: number): number => Math.round(amount * 100) / 100;

/** A range about an amount, as far on both sides; of a loss, the larger loss is the low end. */
export function rangeAbout(amount: Kronor | number, spread = DEFAULT_SPREAD): PertRange {
  const likely = inOre(Number(amount));
  const [low, high] = [inOre(likely - Math.abs(likely) * spread), inOre(likely + Math.abs(likely) * spread)];
  return { low, likely, high };
}

/** The range as shares of `of`, laid on another amount. */
function alike({ low, likely, high }: PertRange, of: number, amount: number): PertRange {
  if (of === 0) return rangeAbout(amount);
  const [first, middle, last] = [low, likely, high].map((end) => inOre((end / of) * amount)) as [
    number,
    number,
    number,
  ];
  return first <= last ? { low: first, likely: middle, high: last } : { low: last, likely: middle, high: first };
}

/** The amounts of a sector, as plain kronor; null: it bears no cost, so nothing is paid back. */
function amountsOf({ sectors }: Scenario, sector: Sector): { readonly cost: number; readonly annual: number } | null {
  const { cost, annualIncome } = sectors[sector];
  if (cost.kind === "none" || !cost.value.greaterThan(0)) return null;
  return { cost: inOre(cost.value.toNumber()), annual: inOre(annualIncome.toNumber()) };
}

/** A sector's ranges before anybody has judged; null: it bears no cost. */
export function startRanges(scenario: Scenario, sector: Sector): JudgedRanges | null {
  const amounts = amountsOf(scenario, sector);
  return amounts === null ? null : { cost: rangeAbout(amounts.cost), annual: rangeAbout(amounts.annual) };
}

/**
 * The judgement of one sector laid on every sector: each one's own amounts, as much lower and higher in proportion. What
 * is drawn from one seed then moves all of them together, as a dearer intervention is dearer for all who pay.
 */
export function rangesBySector(
  scenario: Scenario,
  judged: JudgedRanges,
  of: Sector,
): ReadonlyMap<Sector, JudgedRanges> {
  const own = amountsOf(scenario, of);
  return new Map(
    SECTORS.flatMap((sector): [Sector, JudgedRanges][] => {
      if (sector === of) return [[sector, judged]];
      const amounts = amountsOf(scenario, sector);
      if (amounts === null || own === null) return [];
      const cost = alike(judged.cost, own.cost, amounts.cost);
      // Less than an öre is no cost to draw.
      if (!(cost.low > 0)) return [];
      return [[sector, { cost, annual: alike(judged.annual, own.annual, amounts.annual) }]];
    }),
  );
}

/** What is wrong with ranges that were typed; null: they can be drawn. */
export type RangeFault = "not-in-order" | "cost-not-positive";

export function rangeFault({ cost, annual }: JudgedRanges): RangeFault | null {
  const inOrder = ({ low, likely, high }: PertRange): boolean => low <= likely && likely <= high;
  if (!inOrder(cost) || !inOrder(annual)) return "not-in-order";
  return cost.low > 0 ? null : "cost-not-positive";
}
