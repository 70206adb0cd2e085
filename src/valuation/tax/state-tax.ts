import { Decimal } from "../../calculation/decimal";
import type { Ore } from "../../calculation/units";
import type { Rules } from "../assumptions/pick";
import { oreOf } from "../ore";

export const STATE_TAX_RULES = [
  "stateTax.rate",
  "stateTax.threshold",
  "stateTax.upperRate",
  "stateTax.upperThreshold",
] as const;

/**
 * State income tax (statlig inkomstskatt): 20 % of the taxable income above the threshold, and until 2019 another 5 %
 * above the upper threshold.
 *
 * @param taxable yearly income after the basic allowance
 * @returns kronor in öre
 *
 * Source: Skatteverket's thresholds by year, in the assumption set.
 */
export function stateTax(taxable: Ore, rules: Rules<typeof STATE_TAX_RULES>): Ore {
  const income = new Decimal(taxable).div(100);
  const lower = above(income, rules["stateTax.threshold"]).times(rules["stateTax.rate"]);
  const upper = above(income, rules["stateTax.upperThreshold"]).times(rules["stateTax.upperRate"]);
  return oreOf(lower.plus(upper));
}

/** A threshold that is not in force is infinite. */
const above = (income: Decimal, threshold: Decimal): Decimal => Decimal.max(0, income.minus(threshold));
