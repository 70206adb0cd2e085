import type { CostSplit } from "../costs/cost-split";
import { unitsBySector, type StepAmounts } from "../income/step-amounts";
import { COST_SECTORS, SECTORS, STATE_PARTS, type CostSector, type Sector } from "../../valuation/sectors";
import type { Kronor } from "../../calculation/units";
import type { Material } from "./alike-sums";
import { fractionOf, NOTHING, plus, times, type Fraction } from "./fraction";
import type { Gathered } from "./gather";
import type { GroupSums } from "./model";

/** How costs become sums per sector: the part of a total, and what a participation without a cost of its own has. */
export interface SectorCosts {
  readonly parts: Readonly<Record<Sector, Fraction>>;
  readonly perParticipant: Readonly<Record<Sector, Fraction>>;
}

export function sectorCosts(split: CostSplit, perParticipant: ReadonlyMap<CostSector, Kronor>): SectorCosts {
  const amounts = new Map([...perParticipant].map(([sector, amount]) => [sector, fractionOf(amount)]));
  return { parts: withSums(split), perParticipant: withSums(amounts) };
}

/** The state and society are the sums of the cost sectors; others bear none. */
function withSums(of: ReadonlyMap<CostSector, Fraction>): Record<Sector, Fraction> {
  const sum = (sectors: readonly CostSector[]): Fraction =>
    sectors.reduce((all, sector) => plus(all, of.get(sector) ?? NOTHING), NOTHING);
  const one = (sector: CostSector): Fraction => of.get(sector) ?? NOTHING;
  return {
    society: sum(COST_SECTORS),
    municipality: one("municipality"),
    region: one("region"),
    state: sum(STATE_PARTS),
    employmentService: one("employmentService"),
    socialInsurance: one("socialInsurance"),
    stateOther: one("stateOther"),
    others: NOTHING,
  };
}

/** A finished group's exact sums. */
export function groupSums(of: Gathered, { income, potential, costs }: Material, sectors: SectorCosts): GroupSums {
  const withoutCost = of.count("withoutCost");
  const own = over(
    of.sum(({ cost }) => cost),
    costs.denominator,
  );
  const cost = SECTORS.map((sector): [Sector, Fraction] => [
    sector,
    plus(times(own, sectors.parts[sector]), times(withoutCost, sectors.perParticipant[sector])),
  ]);
  return {
    participations: of.count("all"),
    finished: of.count("finished"),
    valued: of.count("valued"),
    successKnown: of.count("successKnown"),
    succeeded: of.count("succeeded"),
    income: amountsOf(of, income, (share) => share.income),
    potential:
      potential === null || of.withoutPotential > 0 ? null : amountsOf(of, potential, (share) => share.potential),
    cost: Object.fromEntries(cost) as Record<Sector, Fraction>,
    costEsf: over(
      of.sum(({ esf }) => esf),
      costs.denominator,
    ),
  };
}

type Sums = Parameters<Parameters<Gathered["sums"]>[0]>[0];

/** Sums of amounts in kronor; nothing where none was put in. */
function amountsOf(
  of: Gathered,
  amounts: StepAmounts,
  pick: (share: Sums) => Float64Array | null,
): Record<Sector, Fraction> {
  const none = new Float64Array(amounts.parts * SECTORS.length);
  const units = of.sums((share) => unitsBySector(amounts, pick(share) ?? none), SECTORS);
  const scale = 10n ** BigInt(amounts.places);
  const entries = SECTORS.map((sector) => [sector, over(units[sector], scale)]);
  return Object.fromEntries(entries) as Record<Sector, Fraction>;
}

const over = ({ numerator, denominator }: Fraction, by: bigint): Fraction => ({
  numerator,
  denominator: denominator * by,
});
