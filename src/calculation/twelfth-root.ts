import { Decimal } from "./decimal";

/**
 * The twelfth root of a yearly growth factor: what one month grows by. Newton's rule from the double, to the full
 * precision of Decimal (16, 32, 64 digits); decimal.js's own fractional power would change its global settings.
 *
 *   x ← (11 · x + growth / x¹¹) / 12
 *
 * @param growth 1 + yearly rate, in [1, 2)
 * @example twelfthRoot(new Decimal("1.05").pow(12)) → 1.05
 */
export function twelfthRoot(growth: Decimal): Decimal {
  let root = new Decimal(Math.pow(growth.toNumber(), 1 / 12));
  for (let step = 0; step < 4; step++) {
    root = root
      .times(11)
      .plus(growth.div(root.pow(11)))
      .div(12);
  }
  return root;
}
