import type { InterventionCosts } from "../costs/intervention-costs";
import type { CountedSteps } from "../income/count-steps";
import { addAmounts, noAmounts, type StepAmounts } from "../income/step-amounts";
import type { StepValues } from "../income/value-steps";
import { countCodes } from "./count-codes";
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
  const steps = new Uint32Array(counted.kinds.length);
  const groups = rows.groups.flatMap((likenesses, group) => {
    const alike = new AlikeSum(likenesses, material);
    kinds.each(group, (kind, persons) => {
      (steps[kind] as number) += persons;
      alike.addSteps(kind, persons);
    });
    entries?.each(group, (entry, persons) => void alike.addCost(entry, persons));
    return alike.persons.all === 0 ? [] : [alike];
  });
  return { groups, lone: loneCosts(plan, material), steps };
}

const hasCosts = ({ perParticipation }: InterventionCosts): boolean => perParticipation.some((each) => each !== null);

class AlikeSum implements Alike {
  readonly persons = {
    all: 0,
    withoutPersonalData: 0,
    unfinished: 0,
    finished: 0,
    overlapping: 0,
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

  addSteps(kind: number, count: number): void {
    const { counted, values, income, potential } = this.material;
    const { persons } = this;
    const { standing, overlapping } = counted.kinds[kind] as CountedSteps["kinds"][number];
    persons.all += count;
    persons[standing] += count;
    if (overlapping) persons.overlapping += count;
    const step = values.steps[kind] ?? null;
    if (step === null) return;
    if (step.success !== null) persons.successKnown += count;
    if (step.success === true) persons.succeeded += count;
    if (!step.valued) return;
    persons.valued += count;
    addAmounts(income, kind, count, this.income);
    if (potential === null || this.potential === null) return;
    addAmounts(potential, kind, count, this.potential);
    if (potential.missing.has(kind)) this.withoutPotential += count;
  }

  addCost(entry: number, count: number): void {
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
