import type { Fraction } from "../pivot/fraction";
import type { Member } from "./report-tables";

/** Parts that make one person, for every share of a participation in the report. */
export function unitOf(members: readonly Member[]): number {
  let unit = 1n;
  for (const { counts } of members) {
    for (const { value } of counts.values()) {
      const { denominator } = lowest(value);
      unit = (unit / greatestCommonDivisor(unit, denominator)) * denominator;
    }
  }
  return Number(unit);
}

export const inUnits = ({ numerator, denominator }: Fraction, unit: number): number =>
  Number((numerator * BigInt(unit)) / denominator);

function lowest({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const text = (value: Fraction): string => {
  const { numerator, denominator } = lowest(value);
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`;
};

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
