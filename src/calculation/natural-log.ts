/**
 * The natural logarithm by +, −, · and / alone. Math.log may differ in its last bit between hosts, and a draw that is
 * accepted in one would then be refused in another.
 *
 *   x = m · 2^k, m in [√½, √2);  ln x = k · ln 2 + 2 · (s + s³/3 + s⁵/5 …), s = (m − 1)/(m + 1)
 *
 * @param x more than 0, finite
 * @returns within 1e-15 of the value, relatively
 *
 * @example naturalLog(1) → 0
 */
export function naturalLog(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`The logarithm of ${String(x)}`);
  let [mantissa, exponent] = [x, 0];
  for (; mantissa >= ROOT_OF_2; exponent++) mantissa /= 2;
  for (; mantissa < ROOT_OF_2 / 2; exponent--) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let odd = MOST_TERMS; odd >= 3; odd -= 2) sum = (sum + 1 / odd) * square;
  return exponent * LN_2 + 2 * s * (1 + sum);
}

/** s² is at most 0.0295: its eleventh power is below 2^-53. */
const MOST_TERMS = 23;
const ROOT_OF_2 = 1.4142135623730951;
const LN_2 = 0.6931471805599453;
