import {
  DIMENSIONS,
  OF_INTERVENTION,
  SEVERAL_AT_ONCE,
  type Dimension,
  type PivotKey,
  type SeveralRule,
} from "../pivot/model";

/** Who a figure is about: the keys that are kept, by dimension; a dimension without a word keeps all. */
export interface Population {
  readonly keeps: ReadonlyMap<Dimension, readonly PivotKey[]>;
  /** Decides who is meant where a dimension of several at once is kept by; null where none is. */
  readonly rule: SeveralRule | null;
}

export function population(
  keeps: readonly (readonly [Dimension, readonly PivotKey[]])[],
  rule: SeveralRule,
): Population {
  const sorted = new Map(keeps.map(([dimension, keys]) => [dimension, [...new Set(keys)].sort()]));
  return { keeps: sorted, rule: SEVERAL_AT_ONCE.some((one) => sorted.has(one)) ? rule : null };
}

/** The same text for the same population, whichever table it stands in. */
export function populationKey({ keeps, rule }: Population, without?: Dimension): string {
  const said = DIMENSIONS.filter((one) => one !== without && keeps.has(one));
  return JSON.stringify([rule, ...said.map((one) => [one, ...(keeps.get(one) as readonly PivotKey[])])]);
}

/** Whether it is of one intervention's participants, or of all those of some: who has a cost of their own is public. */
export const isByIntervention = ({ keeps }: Population): boolean =>
  keeps.has("intervention") || [...keeps.keys()].every((dimension) => OF_INTERVENTION.some((one) => one === dimension));

/** Whether everybody of the one is of the other too. */
export function isWithin(one: Population, other: Population): boolean {
  if (other.rule !== null && one.rule !== other.rule) return false;
  return [...other.keeps].every(([dimension, kept]) => {
    const own = one.keeps.get(dimension);
    return own !== undefined && own.every((key) => kept.includes(key));
  });
}
