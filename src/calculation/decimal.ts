import { Decimal as Base } from "decimal.js";

/**
 * The one decimal type of the project; the only file that imports decimal.js.
 * 64 significant digits: sums of weights such as 0.5^40 stay exact together with amounts in öre
 * (precision 34 is the least that agrees with exact fractions). Half away from zero, as Excel's ROUND.
 */
export const Decimal = Base.clone({
  precision: 64,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 60,
});
export type Decimal = Base;

Object.freeze(Decimal);

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
