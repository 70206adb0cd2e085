import type { Decimal } from "../../calculation/decimal";

/** The bends of a credit's base, in price base amounts of income; `last` is infinite where there is no top. */
export interface CreditShape {
  readonly first: Decimal;
  readonly a: Decimal;
  readonly b: Decimal;
  readonly c: Decimal;
  readonly d: Decimal;
  readonly last: Decimal;
  readonly e: Decimal;
}

/**
 * The base B of a credit on income, in price base amounts:
 *
 * | income | B |
 * |---|---|
 * | to first (0.91) | the income |
 * | to b | first + a · (income − first) |
 * | to last (8.08) | c + d · (income − b) |
 * | above | e |
 *
 * @param income in price base amounts
 * Source: Income Tax Act 67:7.
 */
export function creditBase(income: Decimal, { first, a, b, c, d, last, e }: CreditShape): Decimal {
  if (income.lte(first)) return income;
  if (income.lte(b)) return first.plus(a.times(income.minus(first)));
  if (income.lte(last)) return c.plus(d.times(income.minus(b)));
  return e;
}
