import { Decimal } from "../../calculation/decimal";
import type { Ore } from "../../calculation/units";
import type { Rules } from "../assumptions/pick";
import { oreOf, smallerOre, upToHundreds } from "../ore";

export const BASIC_ALLOWANCE_RULES = [
  "priceBaseAmount",
  "basicAllowance.low",
  "basicAllowance.risesFrom",
  "basicAllowance.risesBy",
  "basicAllowance.risesTo",
  "basicAllowance.high",
  "basicAllowance.fallsFrom",
  "basicAllowance.fallsBy",
  "basicAllowance.fallsTo",
  "basicAllowance.floor",
] as const;

/**
 * Basic allowance (grundavdrag): flat, rising, flat, falling, flat, in price base amounts of income.
 *
 * | income, price base amounts | allowance, price base amounts |
 * |---|---|
 * | to 0.99 | 0.423 |
 * | to 2.72 | 0.423 + 0.20 · (income − 0.99) |
 * | to 3.11 | 0.77 |
 * | to 7.88 | 0.77 − 0.10 · (income − 3.11) |
 * | above | 0.293 |
 *
 * @param income assessed yearly income, whole hundreds of kronor
 * @returns kronor in öre, up to whole hundreds, never above the income
 *
 * Source: Income Tax Act 63:3. The figures are those of the assumption set.
 */
export function basicAllowance(income: Ore, rules: Rules<typeof BASIC_ALLOWANCE_RULES>): Ore {
  const inBaseAmounts = new Decimal(income).div(100).div(rules.priceBaseAmount);
  const allowance = oreOf(shape(inBaseAmounts, rules).times(rules.priceBaseAmount));
  return smallerOre(upToHundreds(allowance), income);
}

function shape(income: Decimal, rules: Rules<typeof BASIC_ALLOWANCE_RULES>): Decimal {
  if (income.lte(rules["basicAllowance.risesFrom"])) return rules["basicAllowance.low"];
  if (income.lte(rules["basicAllowance.risesTo"])) {
    const above = income.minus(rules["basicAllowance.risesFrom"]);
    return rules["basicAllowance.low"].plus(above.times(rules["basicAllowance.risesBy"]));
  }
  if (income.lte(rules["basicAllowance.fallsFrom"])) return rules["basicAllowance.high"];
  if (income.lte(rules["basicAllowance.fallsTo"])) {
    const above = income.minus(rules["basicAllowance.fallsFrom"]);
    return rules["basicAllowance.high"].minus(above.times(rules["basicAllowance.fallsBy"]));
  }
  return rules["basicAllowance.floor"];
}
