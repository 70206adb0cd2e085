import { Decimal, ONE } from "../../calculation/decimal";
import type { Ore } from "../../calculation/units";
import { roundOre } from "../ore";

/** The part of a state that produces. */
export interface Producing {
  readonly unsubsidisedWage: Ore;
  readonly subsidisedWage: Ore;
  /** The subsidised job's contribution and subsidy. */
  readonly subsidisedContribution: Ore;
  readonly subsidy: Ore;
}

/**
 * Production (produktion) in a year:
 *
 *   Q = unsubsidised wage · f + subsidised wage · f · (1 − σ · λ),  σ = subsidy / (wage + contribution), at most 1
 *
 * @param factor f, the value of production per krona of wage
 * @param subsidyEffect λ, how much of the subsidised part is taken to produce nothing
 * @returns öre, rounded once
 *
 * Source: METHOD section 4, items 2 and 3.
 */
export function production(work: Producing, factor: Decimal, subsidyEffect: Decimal): Ore {
  const subsidised = new Decimal(work.subsidisedWage).times(ONE.minus(subsidisedShare(work).times(subsidyEffect)));
  return roundOre(subsidised.plus(work.unsubsidisedWage).times(factor));
}

function subsidisedShare({ subsidisedWage, subsidisedContribution, subsidy }: Producing): Decimal {
  if (subsidisedWage === 0) return new Decimal(0);
  return Decimal.min(1, new Decimal(subsidy).div(new Decimal(subsidisedWage).plus(subsidisedContribution)));
}
