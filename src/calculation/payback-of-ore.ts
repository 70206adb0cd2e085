import { MOST_MONTHS } from "./timing";
import type { Months, Ore } from "./units";

/**
 * Payback without discounting or drop-off, on whole öre in plain doubles: the fast path, exact.
 *
 *   t = 12 · cost;  rest = t mod annual;  months = lag + (t − rest)/annual + (rest > 0)
 *
 * Every step is exact in doubles (12 · 1e12 öre < 2^53), whereas ceil(12 · cost / annual) is one month late in one
 * whole-month case in five.
 * @param cost öre, more than 0
 * @param annual öre per year, more than 0
 * @param lag whole months
 * @returns whole months, or undefined when there is none to tell (cost or annual ≤ 0, over 1,200): ask `payback` why
 *
 * Source: PERFORMANCE, exactness.
 * @example paybackOfOre(7 as Ore, 3 as Ore, months(0)) → 28
 */
export function paybackOfOre(cost: Ore, annual: Ore, lag: Months): Months | undefined {
  if (!(cost > 0 && annual > 0)) return undefined;
  const twelveCosts = 12 * cost;
  const rest = twelveCosts % annual;
  const count = lag + (twelveCosts - rest) / annual + (rest > 0 ? 1 : 0);
  return count <= MOST_MONTHS ? (count as Months) : undefined;
}
