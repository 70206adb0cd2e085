import type { Decimal } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import type { AssumptionSet, InForce } from "./assumption-set";
import type { MissingValue } from "./faults";
import { SERIES, type AssumptionName, type FlagName, type NumberName, type WordName, type WordOf } from "./names";
import type { Dated } from "./series";

/** The numbers a formula rests on, by name: each formula lists its own names. */
export type Rules<Names extends readonly NumberName[]> = Readonly<Record<Names[number], Decimal>>;

/** The names a result rests on, filled as they are read; local to one calculation. */
export type Used = Set<AssumptionName>;

/** The numbers of a set by name, noted as used; the first that is missing is a fault. */
export function pick<const Names extends readonly NumberName[]>(
  set: AssumptionSet,
  names: Names,
  used: Used,
): Result<Rules<Names>, MissingValue> {
  const picked: Partial<Record<NumberName, Decimal>> = {};
  for (const name of names) {
    const value = set.numbers.get(name);
    if (value === undefined) return fail(missing(set, name));
    used.add(name);
    picked[name] = value;
  }
  return ok(picked as Rules<Names>);
}

/** A flag of a set, noted as used. */
export function pickFlag(set: AssumptionSet, name: FlagName, used: Used): Result<boolean, MissingValue> {
  const held = set.held.get(name);
  if (held === undefined) return fail(missing(set, name));
  used.add(name);
  return ok(held.value === true);
}

/** A word of a set, noted as used. */
export function pickWord<N extends WordName>(set: AssumptionSet, name: N, used: Used): Result<WordOf<N>, MissingValue> {
  const held = set.held.get(name);
  if (held === undefined) return fail(missing(set, name));
  used.add(name);
  return ok(held.value as WordOf<N>);
}

/** What is used, as it stands in the set, in the order of the names there. */
export const restsOn = (set: AssumptionSet, used: ReadonlySet<AssumptionName>): readonly InForce[] =>
  [...set.held.values()].filter((one) => used.has(one.name));

/** Of what a result rests on, what is assumed rather than known, edits included. */
export const assumedAmong = (list: readonly InForce[]): readonly InForce[] =>
  list.filter((one) => one.mark === "assumed");

/** Of what a result rests on, what the user has edited. */
export const editsAmong = (list: readonly InForce[]): readonly InForce[] =>
  list.filter((one) => one.edited !== undefined);

function missing(set: AssumptionSet, name: AssumptionName): MissingValue {
  const values: readonly Dated<unknown>[] = SERIES[name].values;
  const exists = values.filter((one) => one.mark !== "missing").map(({ from, to }) => ({ from, to }));
  return { code: "missing-value", name, year: set.year, exists };
}
