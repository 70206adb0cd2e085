import { Decimal } from "../../calculation/decimal";
import type { Ore } from "../../calculation/units";
import { timesOre } from "../ore";
import type { Job } from "./state";

/** What a job costs in a year: the wage and the employer's contribution on it. */
export interface Pay {
  readonly wage: Ore;
  readonly contribution: Ore;
}

/**
 * A job's pay in a year:
 *
 *   wage = 12 · monthly full-time wage · extent;  contribution = wage · rate
 *
 * @param monthlyWage full-time, öre
 * @param contributionRate the employer's contributions
 * @returns whole öre, each rounded
 *
 * Source: METHOD section 4, item 1.
 */
export function payOf(extent: Job["extent"], monthlyWage: Ore, contributionRate: Decimal): Pay {
  const wage = timesOre(monthlyWage, new Decimal(12).times(extent));
  return { wage, contribution: timesOre(wage, contributionRate) };
}
