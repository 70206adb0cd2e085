import { Decimal } from "../../calculation/decimal";
import { kronor, share, type Share } from "../../calculation/units";
import { kronorOf } from "../../valuation/ore";
import { potential } from "../../valuation/potential";
import { SECTORS, type Sector } from "../../valuation/sectors";
import type { BySector } from "../../valuation/state/ledger";
import { adjusted, type KronorBySector } from "./adjustments";
import type { CountedSteps } from "./count-steps";
import type { ValuedState } from "./value-states";
import type { StepValues } from "./value-steps";

/**
 * Amounts by step and sector in a shape whose sums are fast and exact: each as whole units of 10^-places kronor, in
 * parts of seven digits, so that a part times any number of participations that fits in memory is a whole double.
 * Steps are many and what they are made of is not: an amount of a step is one of the table less another.
 */
export interface StepAmounts {
  readonly places: number;
  readonly parts: number;
  /** table[(amount · SECTORS.length + sector) · parts + part], the smallest part first. */
  readonly table: Float64Array;
  /** Of each step: the amount that is added, and the one taken off; -1 is none. */
  readonly plus: Int32Array;
  readonly less: Int32Array;
  /** Steps that are valued, but not by this amount (a potential that cannot be told). */
  readonly missing: ReadonlySet<number>;
}

const PART_DIGITS = 7;
const PART = 10n ** BigInt(PART_DIGITS);

const incomes = new WeakMap<StepValues, StepAmounts>();
const potentials = new WeakMap<StepValues, StepAmounts>();

/** An amount of a step: what is added less what is taken off; the same object where it is the same amount. */
type Change = readonly [plus: KronorBySector, less: KronorBySector | null];

/** What each step brings per year, adjustments taken off. Made once for the values. */
export const incomeAmounts = (values: StepValues): StepAmounts =>
  once(incomes, values, () => {
    // Adjustments are shares of amounts, so they may be taken off each state's flows: states are fewer than steps.
    const known = new Map<Share, Map<ValuedState, KronorBySector>>();
    const flowsOf = (state: ValuedState, left: Share): KronorBySector => {
      const ofLeft = known.get(left) ?? new Map<ValuedState, KronorBySector>();
      known.set(left, ofLeft);
      const held = ofLeft.get(state);
      if (held !== undefined) return held;
      const amounts = adjusted(inKronor(state.flows.bySector, left), values.options.adjustments);
      ofLeft.set(state, amounts);
      return amounts;
    };
    return values.steps.map((step) =>
      step?.valued === true ? [flowsOf(step.after, step.left), flowsOf(step.before, step.left)] : null,
    );
  });

/** What the state before each valued step costs per year against full-time work. Made once for the values. */
export const potentialAmounts = ({ kinds }: CountedSteps, values: StepValues): StepAmounts =>
  once(potentials, values, () => {
    const known = new Map<ValuedState, Change | null>();
    return values.steps.map((step, kind) => {
      const set = values.sets.get((kinds[kind] as CountedSteps["kinds"][number]).year);
      if (step?.valued !== true || set === undefined) return null;
      const held = known.get(step.before);
      if (held !== undefined) return held;
      const found = potential(step.before.state, set, { monthlyWage: values.options.monthlyWage });
      const change: Change | null = found.ok ? [inKronor(found.value.value, share(1)), null] : null;
      known.set(step.before, change);
      return change;
    });
  });

const inKronor = (amounts: BySector, left: Share): KronorBySector =>
  bySector((sector) => kronor(kronorOf(amounts[sector]).times(left)));

const bySector = <T>(of: (sector: Sector, at: number) => T): Record<Sector, T> =>
  Object.fromEntries(SECTORS.map((sector, at) => [sector, of(sector, at)])) as Record<Sector, T>;

function once(
  made: WeakMap<StepValues, StepAmounts>,
  values: StepValues,
  changesOf: () => readonly (Change | null)[],
): StepAmounts {
  const known = made.get(values);
  if (known !== undefined) return known;
  const changes = changesOf();
  const missing = changes.flatMap((one, kind) => (one === null && values.steps[kind]?.valued === true ? [kind] : []));
  const amounts = { ...tableOf(changes), missing: new Set(missing) };
  made.set(values, amounts);
  return amounts;
}

function tableOf(changes: readonly (Change | null)[]): Omit<StepAmounts, "missing"> {
  const numbers = new Map<KronorBySector, number>();
  const numberOf = (amounts: KronorBySector | null | undefined): number => {
    if (amounts === null || amounts === undefined) return NONE;
    const known = numbers.get(amounts) ?? numbers.size;
    numbers.set(amounts, known);
    return known;
  };
  const plus = Int32Array.from(changes, (change) => numberOf(change?.[0]));
  const less = Int32Array.from(changes, (change) => numberOf(change?.[1]));
  const amounts = [...numbers.keys()];
  const places = amounts.reduce((most, one) => Math.max(most, ...SECTORS.map((of) => one[of].dp())), 0);
  const texts = amounts.map((one) => SECTORS.map((of) => unitsOf(one[of], places)));
  const longest = texts.flat().reduce((most, text) => Math.max(most, text.length), 1);
  const parts = Math.ceil(longest / PART_DIGITS);
  const width = SECTORS.length * parts;
  const table = new Float64Array(amounts.length * width);
  texts.forEach((of, at) => void table.set(digitsOf(of, parts), at * width));
  return { places, parts, table, plus, less };
}

const NONE = -1;

const unitsOf = (amount: Decimal, places: number): string => amount.toFixed(places).replace(".", "");

/** Whole numbers by sector, each in its parts, which all have its sign. */
function digitsOf(texts: readonly string[], parts: number): Float64Array {
  const digits = new Float64Array(texts.length * parts);
  texts.forEach((text, sector) => {
    let rest = BigInt(text);
    for (let part = 0; part < parts; part += 1, rest /= PART) digits[sector * parts + part] = Number(rest % PART);
  });
  return digits;
}

/** Adds the amounts of a step, taken so many times, to sums of the table's shape. */
export function addAmounts(amounts: StepAmounts, step: number, persons: number, sums: Float64Array): void {
  addOne(amounts, amounts.plus[step] as number, persons, sums);
  addOne(amounts, amounts.less[step] as number, -persons, sums);
}

function addOne({ table }: StepAmounts, amount: number, persons: number, sums: Float64Array): void {
  if (amount === NONE) return;
  const from = amount * sums.length;
  for (let at = 0; at < sums.length; at += 1) (sums[at] as number) += persons * (table[from + at] as number);
}

/** Steps, each taken so many times. */
export interface StepCounts {
  readonly codes: Uint32Array;
  readonly counts: Uint32Array;
  readonly length: number;
}

/**
 * The same for many steps at once: how many times each amount is added, less how many it is taken off, and then each
 * amount once. Whole numbers all the way, so the sums are the same.
 * @param net room for a count of each amount (netCounts): all 0 before and after
 */
export function addAllAmounts(amounts: StepAmounts, taken: StepCounts, net: Float64Array, sums: Float64Array): void {
  const { codes, counts, length } = taken;
  if (length < net.length) {
    for (let at = 0; at < length; at += 1) addAmounts(amounts, codes[at] as number, counts[at] as number, sums);
    return;
  }
  const { plus, less } = amounts;
  for (let at = 0; at < length; at += 1) {
    const [added, taken] = [plus[codes[at] as number] as number, less[codes[at] as number] as number];
    const persons = counts[at] as number;
    if (added !== NONE) (net[added] as number) += persons;
    if (taken !== NONE) (net[taken] as number) -= persons;
  }
  for (let amount = 0; amount < net.length; amount += 1) {
    if (net[amount] === 0) continue;
    addOne(amounts, amount, net[amount] as number, sums);
    net[amount] = 0;
  }
}

/** Room to count amounts in. */
export const netCounts = ({ table, parts }: StepAmounts): Float64Array =>
  new Float64Array(table.length / (SECTORS.length * parts));

export const noAmounts = ({ parts }: StepAmounts): Float64Array => new Float64Array(SECTORS.length * parts);

/** A sum by sector, in whole units of 10^-places kronor. */
export const unitsBySector = ({ parts }: StepAmounts, sums: Float64Array): Record<Sector, bigint> =>
  bySector((_, at) => {
    let units = 0n;
    for (let part = parts - 1; part >= 0; part -= 1) {
      const more = BigInt(sums[at * parts + part] as number);
      units = units === 0n ? more : units * PART + more;
    }
    return units;
  });

/** A sum by sector in kronor, exact. */
export function kronorBySector(amounts: StepAmounts, sums: Float64Array): KronorBySector {
  const units = unitsBySector(amounts, sums);
  const scale = new Decimal(10).pow(amounts.places);
  return bySector((sector) => kronor(new Decimal(units[sector].toString()).div(scale)));
}
