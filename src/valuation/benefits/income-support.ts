import type { Ore } from "../../calculation/units";
import type { Rules } from "../assumptions/pick";
import { minusOre, notNegative, oreOf } from "../ore";

export const INCOME_SUPPORT_RULES = ["incomeSupport.monthlyNorm", "base.monthlyHousing"] as const;

/**
 * Income support (försörjningsstöd) for a year, single person, whatever its extent; worked out last:
 *
 *   12 · (norm + housing) − net income from everything else, never below 0
 *
 * @param netIncome wage and benefits less tax, plus credits, without income support
 * @returns kronor in öre
 *
 * Source: METHOD section 4, item 5.
 */
export function incomeSupport(netIncome: Ore, rules: Rules<typeof INCOME_SUPPORT_RULES>): Ore {
  const need = rules["incomeSupport.monthlyNorm"].plus(rules["base.monthlyHousing"]).times(12);
  return notNegative(minusOre(oreOf(need), netIncome));
}
