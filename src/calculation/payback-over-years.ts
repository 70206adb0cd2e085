import { Decimal } from "./decimal";
import { sumKronor } from "./amounts";
import { payback, type PaybackFault } from "./payback";
import type { Result } from "./result";
import { months, type Kronor, type Months } from "./units";

/**
 * Mean payback over several years: the mean of the years' months, rounded half up, only when every year has one.
 *
 *   mean = round(Σ months / number of years)
 *
 * It has a gap and a bias that the pooled payback has not: show both.
 * @param list months per year, null where a year has none
 * @returns whole months, or null when a year has none or there are no years
 *
 * Source: METHOD section 2; RAR 2020 table 15.
 * @example meanPayback([months(27), months(34), months(34), months(36)]) → 33
 */
export function meanPayback(list: readonly (Months | null)[]): Months | null {
  if (list.length === 0) return null;
  let sum = new Decimal(0);
  for (const one of list) {
    if (one === null) return null;
    sum = sum.plus(one);
  }
  return months(sum.div(list.length).round().toNumber());
}

/**
 * Pooled payback: the years taken as one.
 *
 *   pooled = ceil(12 · Σ cost / Σ annual income)
 *
 * @param costs kronor per year
 * @param annualIncomes kronor per year, of the same years; may be negative in some
 * @returns whole months, or the fault of `payback` for the sums
 *
 * Source: METHOD section 2.
 * @example pooledPayback([kronor(100), kronor(200)], [kronor(60), kronor(40)]) → 36
 */
export function pooledPayback(
  costs: readonly Kronor[],
  annualIncomes: readonly Kronor[],
): Result<Months, PaybackFault> {
  return payback(sumKronor(costs), sumKronor(annualIncomes));
}
