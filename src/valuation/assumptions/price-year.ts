import { Decimal } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import type { CalendarYear, Ore } from "../../calculation/units";
import { timesOre } from "../ore";
import type { AssumptionSet } from "./assumption-set";
import type { MissingValue } from "./faults";
import { pick } from "./pick";

/** An amount moved from one year's prices to another's, with the factor to be shown. */
export interface Repriced {
  readonly amount: Ore;
  readonly from: CalendarYear;
  readonly to: CalendarYear;
  /** Price base amount of `to` / that of `from`, not rounded. */
  readonly factor: Decimal;
}

/**
 * An amount in another year's prices, only on request:
 *
 *   amount · price base amount of the year to / price base amount of the year from
 *
 * @param amount öre in the prices of `from`
 * @returns whole öre, half away from zero, divided last
 *
 * Source: METHOD section 4.
 * @example reprice(ore(1_000_000), set2019, set2024) → 12 322.58 kr, factor 57,300 / 46,500
 */
export function reprice(amount: Ore, from: AssumptionSet, to: AssumptionSet): Result<Repriced, MissingValue> {
  const old = pick(from, ["priceBaseAmount"], new Set());
  const fresh = pick(to, ["priceBaseAmount"], new Set());
  if (!old.ok) return fail(old.fault);
  if (!fresh.ok) return fail(fresh.fault);
  const above = fresh.value.priceBaseAmount;
  const below = old.value.priceBaseAmount;
  return ok({
    amount: timesOre(amount, above, below),
    from: from.year,
    to: to.year,
    factor: new Decimal(above).div(below),
  });
}
