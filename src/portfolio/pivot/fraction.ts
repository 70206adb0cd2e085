import { Decimal } from "../../calculation/decimal";

/**
 * An exact rational number: parts of participations, and of kronor shared equally among them, whose sums must make the
 * total to the last part. Not reduced; the denominator is above 0. Becomes a Decimal only in a finished cell.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

export const whole = (count: number): Fraction => ({ numerator: BigInt(count), denominator: 1n });

/** A finite decimal as it is. */
export function fractionOf(value: Decimal): Fraction {
  const places = value.decimalPlaces();
  return { numerator: scaled(value, places), denominator: 10n ** BigInt(places) };
}

/** value · 10^places, for a value of at most so many decimals. */
export const scaled = (value: Decimal, places: number): bigint => BigInt(value.toFixed(places).replace(".", ""));

export function plus(one: Fraction, other: Fraction): Fraction {
  const { numerator: a, denominator: p } = one;
  const { numerator: b, denominator: q } = other;
  // Denominators of nothing need not be carried on.
  if (a === 0n) return other;
  if (b === 0n) return one;
  if (p === q) return { numerator: a + b, denominator: p };
  return { numerator: a * q + b * p, denominator: p * q };
}

export const negative = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });

export const times = (one: Fraction, other: Fraction): Fraction =>
  one.numerator === 0n || other.numerator === 0n
    ? NOTHING
    : { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator };

/** By an amount above 0. */
export const dividedBy = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.denominator,
  denominator: one.denominator * other.numerator,
});

export const isZero = ({ numerator }: Fraction): boolean => numerator === 0n;

export const equal = (one: Fraction, other: Fraction): boolean =>
  one.numerator * other.denominator === other.numerator * one.denominator;

/** The least whole number that is not below it. */
export function ceiling({ numerator, denominator }: Fraction): bigint {
  const down = numerator / denominator;
  return numerator > 0n && down * denominator !== numerator ? down + 1n : down;
}

export function leastCommonMultiple(numbers: Iterable<number>): bigint {
  let least = 1n;
  for (const one of new Set(numbers)) least = (least / greatestCommonDivisor(least, BigInt(one))) * BigInt(one);
  return least;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}

/** Decimals kept of a fraction that never ends; one of at most so many is itself. */
const PLACES = 40;
const SCALE = 10n ** BigInt(PLACES);

/** The fraction as a decimal: exact where it ends within 40 decimals, else rounded there, half away from zero. */
export function decimalOf({ numerator, denominator }: Fraction): Decimal {
  const hundredths = (numerator * 100n) / denominator;
  // Whole öre, as most money is, and whole persons: no digits to divide for.
  if (hundredths * denominator === numerator * 100n && isSafe(hundredths))
    return new Decimal(`${hundredths.toString()}e-2`);
  const wanted = (numerator < 0n ? -numerator : numerator) * SCALE * 2n;
  const rounded = (wanted / denominator + 1n) / 2n;
  const value = new Decimal(rounded.toString()).div(new Decimal(SCALE.toString()));
  return numerator < 0n ? value.negated() : value;
}

const MOST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const isSafe = (one: bigint): boolean => one <= MOST_SAFE && one >= -MOST_SAFE;
