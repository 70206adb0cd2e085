import { leastCommonMultiple, type Fraction } from "./fraction";
import type { Alike, AlikeSums } from "./alike-sums";
import type { PersonCounts } from "./model";
import { timesWeight, WHOLE, type Likeness, type Plan, type Weight } from "./plan";

/** Sums of what is put together with one denominator of weights: whole numbers. */
interface Share {
  all: number;
  finished: number;
  valued: number;
  successKnown: number;
  succeeded: number;
  withoutCost: number;
  cost: bigint;
  esf: bigint;
  readonly income: Float64Array;
  readonly potential: Float64Array | null;
}
type Amount = "all" | "finished" | "valued" | "successKnown" | "succeeded" | "withoutCost";

/** All that one group, subtotal or total is made of. */
export class Gathered {
  readonly persons: Record<keyof PersonCounts, number> = {
    all: 0,
    withoutPersonalData: 0,
    unfinished: 0,
    finished: 0,
    valued: 0,
    successKnown: 0,
    succeeded: 0,
  };
  withoutPotential = 0;
  /** Whole participations without a cost of their own. */
  personsWithoutCost = 0;
  /** By the denominator of the weights: parts of participations never mix before they are finished. */
  private readonly shares = new Map<number, Share>();

  constructor(readonly keys: readonly number[]) {}

  add(alike: Alike, { over, under }: Weight): void {
    for (const count of COUNTS) this.persons[count] += alike.persons[count];
    this.withoutPotential += alike.withoutPotential;
    this.personsWithoutCost += alike.persons.all - alike.withCost;
    const share = this.shareOf(under, alike);
    const { persons } = alike;
    share.all += over * persons.all;
    share.finished += over * persons.finished;
    share.valued += over * persons.valued;
    share.successKnown += over * persons.successKnown;
    share.succeeded += over * persons.succeeded;
    share.withoutCost += over * (persons.all - alike.withCost);
    share.cost += over === 1 ? alike.cost : BigInt(over) * alike.cost;
    share.esf += over === 1 ? alike.esf : BigInt(over) * alike.esf;
    addTo(share.income, alike.income, over);
    if (share.potential !== null && alike.potential !== null) addTo(share.potential, alike.potential, over);
  }

  private shareOf(under: number, { income, potential }: Alike): Share {
    const known = this.shares.get(under);
    if (known !== undefined) return known;
    const share = {
      ...{ all: 0, finished: 0, valued: 0, successKnown: 0, succeeded: 0, withoutCost: 0, cost: 0n, esf: 0n },
      income: new Float64Array(income.length),
      potential: potential === null ? null : new Float64Array(potential.length),
    };
    this.shares.set(under, share);
    return share;
  }

  /** A number of participations, parts included. */
  count(of: Amount): Fraction {
    return this.sum((share) => BigInt(share[of]));
  }

  /** A sum of whole numbers over all weights. */
  sum(of: (share: Share) => bigint): Fraction {
    const denominator = this.denominator();
    let numerator = 0n;
    for (const [under, share] of this.shares) numerator += of(share) * (denominator / BigInt(under));
    return { numerator, denominator };
  }

  /** Of all weights: nearly always there is one alone. */
  private denominator(): bigint {
    const [first] = this.shares.keys();
    return this.shares.size === 1 ? BigInt(first as number) : leastCommonMultiple(this.shares.keys());
  }

  /** The same for every sector at once: `units` reads the sums of one denominator. */
  sums<K extends string>(units: (share: Share) => Record<K, bigint>, keys: readonly K[]): Record<K, Fraction> {
    const read = [...this.shares].map(([under, share]) => ({ under, units: units(share) }));
    const denominator = this.denominator();
    const entries = keys.map((key) => {
      const numerator = read.reduce((all, one) => all + one.units[key] * (denominator / BigInt(one.under)), 0n);
      return [key, { numerator, denominator }];
    });
    return Object.fromEntries(entries) as Record<K, Fraction>;
  }
}

const COUNTS = [
  "all", "withoutPersonalData", "unfinished", "finished", "valued", "successKnown", "succeeded",
] as const; // prettier-ignore

function addTo(sums: Float64Array, amounts: Float64Array, times: number): void {
  for (let at = 0; at < sums.length; at += 1) (sums[at] as number) += times * (amounts[at] as number);
}

export interface GatheredGroups {
  /** In the order of their keys. */
  readonly groups: readonly Gathered[];
  readonly subtotals: readonly Gathered[];
  readonly total: Gathered;
  /** Costs without participants, alone. */
  readonly lone: Gathered;
}

/** Puts what is alike into its groups, subtotals and the total, each by its own weights. */
export function gather(plan: Plan, { groups, lone }: AlikeSums): GatheredGroups {
  const found = new Map<string, Gathered>();
  const under = new Map<string, Gathered>();
  const total = new Gathered([]);
  const alone = new Gathered([]);
  const put = (alike: Alike): Weight => {
    const of = plan.dimensions.map(({ likenesses }, at) => likenesses[alike.likenesses[at] as number] as Likeness);
    const filters = of.slice(plan.rows).reduce((weight, one) => timesWeight(weight, one.whole), WHOLE);
    const first = of[0] as Likeness;
    const second = plan.rows === 2 ? (of[1] as Likeness) : null;
    for (const { key, weight } of first.parts) {
      const inFirst = timesWeight(filters, weight);
      if (second === null) {
        groupAt(found, [key]).add(alike, inFirst);
        continue;
      }
      groupAt(under, [key]).add(alike, timesWeight(inFirst, second.whole));
      for (const part of second.parts) groupAt(found, [key, part.key]).add(alike, timesWeight(inFirst, part.weight));
    }
    const rows = second === null ? first.whole : timesWeight(first.whole, second.whole);
    const whole = timesWeight(filters, rows);
    total.add(alike, whole);
    return whole;
  };
  for (const alike of groups) put(alike);
  for (const alike of lone) alone.add(alike, put(alike));
  return { groups: inOrder(found), subtotals: inOrder(under), total, lone: alone };
}

function groupAt(groups: Map<string, Gathered>, keys: readonly (number | null)[]): Gathered {
  const positions = keys.filter((key) => key !== null);
  const text = positions.join(" ");
  const known = groups.get(text);
  if (known !== undefined) return known;
  const group = new Gathered(positions);
  groups.set(text, group);
  return group;
}

const inOrder = (groups: Map<string, Gathered>): readonly Gathered[] =>
  [...groups.values()].sort(
    (one, other) =>
      (one.keys[0] as number) - (other.keys[0] as number) || (one.keys[1] as number) - (other.keys[1] as number),
  );
