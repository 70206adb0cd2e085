import type { InterventionCosts } from "../costs/intervention-costs";
import type { CountedSteps } from "../income/count-steps";
import { addAllAmounts, netCounts, noAmounts, type StepAmounts } from "../income/step-amounts";
import type { StepValues } from "../income/value-steps";
import { countCodes, type CodeList } from "./count-codes";
import { groupRows } from "./group-rows";
import type { InterventionYears } from "./intervention-years";
import type { PersonCounts } from "./model";
import { LEFT_OUT, type Plan } from "./plan";

/** What the sums of a question are made of. */
export interface Material {
  readonly counted: CountedSteps;
  readonly values: StepValues;
  readonly income: StepAmounts;
  /** null: not asked for. */
  readonly potential: StepAmounts | null;
  readonly years: InterventionYears;
  readonly costs: InterventionCosts;
}

/** Participations alike in all that is asked, or a cost that no participation belongs to, with their sums. */
export interface Alike {
  /** Their likeness in each dimension of the plan. */
  readonly likenesses: readonly number[];
  readonly persons: PersonCounts;
  readonly income: Float64Array;
  readonly potential: Float64Array | null;
  /** Valued participations whose state before has no known potential. */
  readonly withoutPotential: number;
  /** Numerators over the costs' denominator. */
  readonly cost: bigint;
  readonly esf: bigint;
  /** Participations whose intervention and year have a cost. */
  readonly withCost: number;
}

export interface AlikeSums {
  readonly groups: readonly Alike[];
  readonly lone: readonly Alike[];
  /** How many took each kind of step. */
  readonly steps: Uint32Array;
}

/** Sums for all that are alike: rows are counted by step and by intervention, and amounts are taken once for each. */
export function sumAlike(count: number, plan: Plan, material: Material): AlikeSums {
  const { counted, years, costs } = material;
  const rows = groupRows(count, plan);
  const kinds = countCodes(rows, counted.codes, counted.kinds.length);
  const entries = hasCosts(costs) ? countCodes(rows, years.codes, years.withParticipations) : null;
  const facts = kindFacts(material);
  const { income, potential } = material;
  const net = { income: netCounts(income), potential: potential === null ? NO_COUNTS : netCounts(potential) };
  const steps = new Uint32Array(counted.kinds.length);
  const groups = rows.groups.flatMap((likenesses, group) => {
    const alike = new AlikeSum(likenesses, material);
    const taken = kinds.of(group);
    for (let at = 0; at < taken.length; at += 1)
      (steps[taken.codes[at] as number] as number) += taken.counts[at] as number;
    alike.addSteps(taken, facts, net);
    if (entries !== null) alike.addCosts(entries.of(group));
    return alike.persons.all === 0 ? [] : [alike];
  });
  return { groups, lone: loneCosts(plan, material), steps };
}

/** Room to count amounts in, the same for every group. */
interface NetCounts {
  readonly income: Float64Array;
  readonly potential: Float64Array;
}
const NO_COUNTS = new Float64Array(0);

const hasCosts = ({ perParticipation }: InterventionCosts): boolean => perParticipation.some((each) => each !== null);

/** What each kind of step says of those who took it, as numbers: passed over for every group. */
interface KindFacts {
  readonly of: Uint8Array;
  /** How many of a group have the same facts: all 0 between groups. */
  readonly alike: Float64Array;
}
const FACT = {
  withoutPersonalData: 1,
  unfinished: 2,
  finished: 4,
  successKnown: 8,
  succeeded: 16,
  valued: 32,
  withoutPotential: 64,
} as const;
const ALL_FACTS = 128;
const PERSON_FACTS = [
  "withoutPersonalData", "unfinished", "finished", "valued", "successKnown", "succeeded",
] as const; // prettier-ignore

function kindFacts({ counted, values, potential }: Material): KindFacts {
  const of = potential === null ? factsOf(counted, values) : factsOf(counted, values).slice();
  for (const kind of potential?.missing ?? []) (of[kind] as number) |= FACT.withoutPotential;
  return { of, alike: new Float64Array(ALL_FACTS) };
}

const known = new WeakMap<StepValues, Uint8Array>();

/** All but what rests on the potential. Made once for the values. */
function factsOf({ kinds }: CountedSteps, values: StepValues): Uint8Array {
  const held = known.get(values);
  if (held !== undefined) return held;
  const of = Uint8Array.from(kinds, ({ standing }, kind) => {
    const step = values.steps[kind] ?? null;
    let facts: number = FACT[standing];
    if (step === null) return facts;
    if (step.success !== null) facts |= FACT.successKnown;
    if (step.success === true) facts |= FACT.succeeded;
    if (step.valued) facts |= FACT.valued;
    return facts;
  });
  known.set(values, of);
  return of;
}

class AlikeSum implements Alike {
  readonly persons = {
    all: 0,
    withoutPersonalData: 0,
    unfinished: 0,
    finished: 0,
    valued: 0,
    successKnown: 0,
    succeeded: 0,
  };
  readonly income: Float64Array;
  readonly potential: Float64Array | null;
  withoutPotential = 0;
  cost = 0n;
  esf = 0n;
  withCost = 0;

  constructor(
    readonly likenesses: readonly number[],
    private readonly material: Material,
  ) {
    this.income = noAmounts(material.income);
    this.potential = material.potential === null ? null : noAmounts(material.potential);
  }

  /** A kind without a value has no amounts: its part of the table is 0. */
  addSteps(taken: CodeList, { of, alike }: KindFacts, net: NetCounts): void {
    const { income, potential } = this.material;
    const { codes, counts, length } = taken;
    for (let at = 0; at < length; at += 1) (alike[of[codes[at] as number] as number] as number) += counts[at] as number;
    addAllAmounts(income, taken, net.income, this.income);
    if (potential !== null && this.potential !== null) addAllAmounts(potential, taken, net.potential, this.potential);
    alike.forEach((count, facts) => void (count > 0 && this.addPersons(count, facts)));
    alike.fill(0);
  }

  private addPersons(count: number, facts: number): void {
    const { persons } = this;
    persons.all += count;
    for (const fact of PERSON_FACTS) if ((facts & FACT[fact]) !== 0) persons[fact] += count;
    if ((facts & FACT.withoutPotential) !== 0) this.withoutPotential += count;
  }

  addCosts({ codes, counts, length }: CodeList): void {
    for (let at = 0; at < length; at += 1) this.addCost(codes[at] as number, counts[at] as number);
  }

  private addCost(entry: number, count: number): void {
    const { perParticipation, esfPerParticipation } = this.material.costs;
    const each = perParticipation[entry] ?? null;
    if (each === null) return;
    this.withCost += count;
    this.cost += each * BigInt(count);
    this.esf += (esfPerParticipation[entry] as bigint) * BigInt(count);
  }
}

/** Costs that no participation belongs to, as far as the filters keep them. */
function loneCosts({ dimensions }: Plan, material: Material): readonly Alike[] {
  return material.costs.lone.flatMap(({ entry, cost, esf }) => {
    const likenesses = dimensions.map(({ table, ofEntry }) => table[ofEntry[entry] as number] as number);
    if (likenesses.includes(LEFT_OUT)) return [];
    const alike = new AlikeSum(likenesses, material);
    alike.cost = cost;
    alike.esf = esf;
    return [alike];
  });
}
