import { naturalLog } from "./natural-log";
import type { Random } from "./random";

/**
 * A binomial draw: how many of n happen, each by chance p. Few expected by inversion, many by Hörmann's rejection (BTRS),
 * both exact; only arithmetic whose result the language fixes.
 *
 * @param n whole, 0 or more
 * @param p 0 to 1
 *
 * Source: W. Hörmann, The generation of binomial random variates (1993).
 * @example [binomialDraw(9, 0, randomFrom(1)), binomialDraw(9, 1, randomFrom(1))] → [0, 9]
 */
export function binomialDraw(n: number, p: number, random: Random): number {
  if (p > 0.5) return n - binomialDraw(n, 1 - p, random);
  if (n === 0 || p <= 0) return 0;
  return n * p < FEW ? byInversion(n, p, random) : byRejection(n, p, random);
}

const FEW = 10;

/** P(k) from P(k − 1), until a uniform number is used up. What rounding leaves beyond n is drawn again. */
function byInversion(n: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  const none = wholePower(1 - p, n);
  for (;;) {
    let [left, chance] = [random(), none];
    for (let k = 0; k <= n; k++) {
      if (left <= chance) return k;
      left -= chance;
      chance *= ((n - k) / (k + 1)) * odds;
    }
  }
}

function wholePower(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

function byRejection(n: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const sure = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const within = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / within + b) * u + centre);
    if (within >= 0.07 && v <= sure) return k;
    if (k < 0 || k > n) continue;
    const bound =
      (mode + 0.5) * naturalLog((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * naturalLog((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * naturalLog((odds * (n - k + 1)) / (k + 1)) +
      stirlingTail(mode) +
      stirlingTail(n - mode) -
      stirlingTail(k) -
      stirlingTail(n - k);
    if (naturalLog((v * alpha) / (a / (within * within) + b)) <= bound) return k;
  }
}

/** ln k! less Stirling's (k + ½) ln(k + 1) − (k + 1) + ½ ln 2π, to 10 decimals. */
export function stirlingTail(k: number): number {
  const known = TAILS[k];
  if (known !== undefined) return known;
  const next = k + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

const TAILS = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
] as const; // prettier-ignore
