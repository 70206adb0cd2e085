import { Decimal, ONE } from "../../calculation/decimal";
import type { Ore, Share } from "../../calculation/units";
import { oreOf, timesOre } from "../ore";

/** A scheme's terms in a rule year. */
export interface SubsidyTerms {
  readonly share: Decimal;
  /** Kronor of monthly full-time wage that counts at most. */
  readonly cap: Decimal;
  /** Whether the employer's contributions count too. */
  readonly contributions: boolean;
}

/**
 * Wage subsidy (lönesubvention) in a year:
 *
 *   share · the smaller of the monthly wage and the cap · extent · 12 · (1 + contribution rate, if the scheme has it)
 *
 * @param monthlyWage full-time, öre
 * @returns öre, rounded once
 *
 * Source: METHOD section 4, item 2.
 */
export function wageSubsidy(monthlyWage: Ore, extent: Share, terms: SubsidyTerms, contributionRate: Decimal): Ore {
  const counted = Decimal.min(monthlyWage, oreOf(terms.cap)).toNumber() as Ore;
  const load = terms.contributions ? ONE.plus(contributionRate) : ONE;
  return timesOre(counted, terms.share.times(extent).times(12).times(load));
}
