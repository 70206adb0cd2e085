import { randomFrom } from "../../calculation/random";
import { resample } from "../../calculation/resample";
import type { Kronor } from "../../calculation/units";
import { SECTORS, type Sector } from "../../valuation/sectors";
import type { KronorBySector } from "../income/adjustments";

/** Participations whose step is worth the same, per participation and year. */
export interface WorthAlike {
  readonly amounts: KronorBySector;
  /** How many they are, whole. */
  readonly count: number;
}

/** Incomes per year of samples drawn anew, in ascending order by sector, kronor. */
export type ResampledIncomes = Readonly<Record<Sector, Float64Array>>;

/**
 * The incomes per year of samples drawn with replacement from a group's participations, as many as they are. Steps worth
 * the same are one kind, and kinds stand in the order of their amounts, so that the order of the rows changes nothing.
 *
 * @param draws how many samples
 * @returns sorted by sector; the sectors are of the same samples
 */
export function resampledIncomes(worth: readonly WorthAlike[], draws: number, seed: number): ResampledIncomes {
  const kinds = merged(worth);
  const counts = Float64Array.from(kinds, ({ count }) => count);
  const amounts = SECTORS.map((sector) => Float64Array.from(kinds, (kind) => kind.amounts[sector].toNumber()));
  const incomes = SECTORS.map(() => new Float64Array(draws));
  const random = randomFrom(seed);
  const sample = new Float64Array(kinds.length);
  for (let draw = 0; draw < draws; draw++) {
    resample(counts, random, sample);
    for (let at = 0; at < amounts.length; at++) {
      const each = amounts[at]!;
      let sum = 0;
      for (let kind = 0; kind < sample.length; kind++) sum += sample[kind]! * each[kind]!;
      incomes[at]![draw] = sum;
    }
  }
  return Object.fromEntries(SECTORS.map((sector, at) => [sector, incomes[at]!.sort()])) as Record<Sector, Float64Array>;
}

/** What is worth the same as one kind, in the order of the amounts. */
export function merged(worth: readonly WorthAlike[]): readonly WorthAlike[] {
  const kinds = new Map<string, { amounts: KronorBySector; count: number }>();
  for (const { amounts, count } of worth) {
    const key = SECTORS.map((sector): Kronor => amounts[sector]).join("|");
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { amounts, count });
    else known.count += count;
  }
  return [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind);
}
