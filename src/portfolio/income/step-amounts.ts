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
 */
export interface StepAmounts {
  readonly places: number;
  readonly parts: number;
  /** table[(step · SECTORS.length + sector) · parts + part], the smallest part first. */
  readonly table: Float64Array;
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
  const amounts = new Set<KronorBySector>();
  for (const change of changes) for (const one of change ?? []) if (one !== null) amounts.add(one);
  const places = [...amounts].reduce((most, one) => Math.max(most, ...SECTORS.map((of) => one[of].dp())), 0);
  const texts = new Map([...amounts].map((one) => [one, SECTORS.map((of) => unitsOf(one[of], places))]));
  const longest = [...texts.values()].flat().reduce((most, text) => Math.max(most, text.length), 1);
  const parts = Math.ceil(longest / PART_DIGITS);
  const digits = new Map([...texts].map(([one, of]) => [one, digitsOf(of, parts)]));
  const width = SECTORS.length * parts;
  const table = new Float64Array(changes.length * width);
  changes.forEach((change, step) => {
    if (change === null) return;
    const from = step * width;
    table.set(digits.get(change[0]) as Float64Array, from);
    if (change[1] === null) return;
    const less = digits.get(change[1]) as Float64Array;
    for (let at = 0; at < width; at += 1) (table[from + at] as number) -= less[at] as number;
  });
  return { places, parts, table };
}

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
export function addAmounts({ parts, table }: StepAmounts, step: number, persons: number, sums: Float64Array): void {
  const width = SECTORS.length * parts;
  const from = step * width;
  for (let at = 0; at < width; at += 1) (sums[at] as number) += persons * (table[from + at] as number);
}

export const noAmounts = ({ parts }: StepAmounts): Float64Array => new Float64Array(SECTORS.length * parts);

/** A sum by sector, in whole units of 10^-places kronor. */
export const unitsBySector = ({ parts }: StepAmounts, sums: Float64Array): Record<Sector, bigint> =>
  bySector((_, at) => {
    let units = 0n;
    for (let part = parts - 1; part >= 0; part -= 1) units = units * PART + BigInt(sums[at * parts + part] as number);
    return units;
  });

/** A sum by sector in kronor, exact. */
export function kronorBySector(amounts: StepAmounts, sums: Float64Array): KronorBySector {
  const units = unitsBySector(amounts, sums);
  const scale = new Decimal(10).pow(amounts.places);
  return bySector((sector) => kronor(new Decimal(units[sector].toString()).div(scale)));
}
