import { share, type Share } from "../../calculation/units";
import { sumKronor } from "../../calculation/amounts";
import type { CostPreset } from "../../valuation/presets/rar-2020-cost";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";
import { dividedBy, fractionOf, NOTHING, type Fraction } from "../pivot/fraction";

/** How a total is shared among the sectors that bear costs: parts that make one. Always an assumption. */
export type CostSplit = ReadonlyMap<CostSector, Fraction>;

/** Half by the state, a quarter each by the municipality and the region. Source: METHOD section 8. */
const FINSAM: CostSplit = new Map<CostSector, Fraction>([
  ["municipality", { numerator: 1n, denominator: 4n }],
  ["region", { numerator: 1n, denominator: 4n }],
  ["stateOther", { numerator: 1n, denominator: 2n }],
]);

/**
 * The parts of a total cost: in the proportions of a preset's costs per participant, exact, or as Finsam is financed.
 * A sector without a part bears nothing.
 */
export function costSplit(kind: "default" | "finsam", preset: CostPreset): CostSplit {
  if (kind === "finsam") return FINSAM;
  const total = fractionOf(sumKronor([...preset.amounts.values()]));
  const parts = COST_SECTORS.flatMap((sector): [CostSector, Fraction][] => {
    const amount = preset.amounts.get(sector);
    return amount === undefined ? [] : [[sector, dividedBy(fractionOf(amount), total)]];
  });
  return new Map(parts);
}

/** The part of a sector; nothing where it bears none. */
export const partOf = (split: CostSplit, sector: CostSector): Fraction => split.get(sector) ?? NOTHING;

/** The parts as shares, for what is shown. */
export const sharesOf = (split: CostSplit): ReadonlyMap<CostSector, Share> =>
  new Map(
    [...split].map(([sector, { numerator, denominator }]) => [
      sector,
      share(share(numerator.toString()).div(share(denominator.toString()))),
    ]),
  );
