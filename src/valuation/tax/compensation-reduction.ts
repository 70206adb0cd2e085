import { Decimal } from "../../calculation/decimal";
import type { Ore, Share } from "../../calculation/units";
import type { Rules } from "../assumptions/pick";
import { downToHundreds, notNegative, oreOf } from "../ore";
import { creditBase } from "./credit-shape";

export const COMPENSATION_REDUCTION_RULES = [
  "priceBaseAmount",
  "reduction.compensation.first",
  "reduction.compensation.a",
  "reduction.compensation.b",
  "reduction.compensation.c",
  "reduction.compensation.d",
] as const;

/** Without a top, the shape's last bend is never reached. */
const NO_TOP = new Decimal(Infinity);

/**
 * Tax reduction on sickness and activity compensation (skattereduktion för sjuk- och aktivitetsersättning), from 2022:
 *
 *   (B − basic allowance) · local rate, with B as for the earned-income credit but without a top
 *
 * @param compensation yearly sickness and activity compensation; used down to whole hundreds of kronor
 * @param allowance the basic allowance on the whole income
 * @param localRate municipality + region
 * @returns kronor in öre, never negative; whether enough tax is left is the caller's
 *
 * Source: the assumption set (assumed; no published example).
 */
export function compensationReduction(
  compensation: Ore,
  allowance: Ore,
  localRate: Share,
  rules: Rules<typeof COMPENSATION_REDUCTION_RULES>,
): Ore {
  const income = new Decimal(downToHundreds(compensation)).div(100);
  const base = creditBase(income.div(rules.priceBaseAmount), {
    first: rules["reduction.compensation.first"],
    a: rules["reduction.compensation.a"],
    b: rules["reduction.compensation.b"],
    c: rules["reduction.compensation.c"],
    d: rules["reduction.compensation.d"],
    last: NO_TOP,
    e: NO_TOP,
  }).times(rules.priceBaseAmount);
  return notNegative(oreOf(base.minus(new Decimal(allowance).div(100)).times(localRate)));
}
