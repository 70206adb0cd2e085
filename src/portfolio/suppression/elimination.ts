import type { Term } from "./count-system";

/** A sum of cells, each taken so many times, that is 0. */
export type Row = ReadonlyMap<number, number>;

/** The largest prime below 2^26: products of two remainders are exact. */
export const PRIME = 67_108_859;

export const remainder = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/**
 * A change of the unknown cells that keeps every relation, as remainders of a prime, as good as taken by lot among all
 * there are: a sum of cells that the relations decide is 0 in it, and one that they do not is 0 once in 67 million.
 *
 * @param lot which of them: the same lot gives the same change
 */
export function anyChange(
  relations: readonly (readonly Term[])[],
  unknown: readonly number[],
  lot: number,
): ReadonlyMap<number, number> {
  const column = new Map(unknown.map((cell, at) => [cell, at]));
  const pivoted: { readonly row: Float64Array; readonly pivot: number }[] = [];
  for (const terms of relations) {
    const row = new Float64Array(unknown.length);
    for (const { at, times } of terms) {
      const place = column.get(at);
      if (place !== undefined) row[place] = remainder((row[place] as number) + times);
    }
    for (const { row: by, pivot } of pivoted) subtract(row, by, row[pivot] as number);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    scale(row, inverse(row[pivot] as number));
    pivoted.push({ row, pivot });
  }
  const change = Float64Array.from(unknown, (_, at) => remainder((at + 1) * 40_503 * lot + (at + lot) ** 2 * 30_011));
  for (const { row, pivot } of pivoted.reverse()) {
    change[pivot] = 0;
    change[pivot] = row.reduce(
      (sum, times, at) => (times === 0 ? sum : remainder(sum - times * (change[at] as number))),
      0,
    );
  }
  return new Map(unknown.map((cell, at) => [cell, change[at] as number]));
}

function subtract(row: Float64Array, by: Float64Array, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const value = by[at] as number;
    if (value !== 0) row[at] = remainder((row[at] as number) - times * value);
  }
}

function scale(row: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = ((row[at] as number) * times) % PRIME;
}

/** value · inverse = 1 among the remainders: the value to the power of the prime less 2. */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Relations with each unknown cell eliminated from all but one: Gauss and Jordan in whole numbers. */
export class Eliminated {
  private readonly pivoted: { row: Row; readonly pivot: number }[] = [];

  constructor(
    relations: readonly (readonly Term[])[],
    private readonly isUnknown: (cell: number) => boolean,
  ) {
    for (const terms of relations) {
      const row = this.rest(new Map(terms.map(({ at, times }) => [at, times])));
      const pivot = [...row.keys()].find(isUnknown);
      if (pivot === undefined) continue;
      for (const other of this.pivoted) other.row = without(other.row, pivot, row);
      this.pivoted.push({ row, pivot });
    }
  }

  /** What known cells say of a sum of unknown ones, itself a row; null where they do not decide it. */
  balance(row: Row, itself: number): Row | null {
    const rest = this.rest(row);
    return rest.has(itself) && ![...rest.keys()].some(this.isUnknown) ? rest : null;
  }

  private rest(row: Row): Row {
    return this.pivoted.reduce((left, by) => without(left, by.pivot, by.row), row);
  }
}

/** A row less so much of another that a cell leaves it. A row whose numbers grow too large tells nothing any more. */
function without(row: Row, pivot: number, by: Row): Row {
  const [own, others] = [row.get(pivot), by.get(pivot)];
  if (own === undefined || others === undefined) return row;
  const divisor = greatestCommonDivisor(own, others);
  const [first, second] = [others / divisor, own / divisor];
  const result = new Map<number, number>();
  for (const [at, times] of row) result.set(at, times * first);
  for (const [at, times] of by) {
    const before = result.get(at);
    const after = before === undefined ? -times * second : before - times * second;
    if (after === 0) result.delete(at);
    else result.set(at, after);
  }
  return [...result.values()].every(Number.isSafeInteger) ? result : new Map();
}

function greatestCommonDivisor(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
