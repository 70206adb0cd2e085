import type { StateNote } from "../../valuation/state/state-flows";
import { restsOn, type Used } from "../../valuation/assumptions/pick";
import type { AssumptionSet, InForce } from "../../valuation/assumptions/assumption-set";
import type { CalendarYear } from "../../calculation/units";
import type { CountedSteps } from "./count-steps";
import type { RecordedNote } from "./recorded-to-state";
import type { ValuedState } from "./value-states";
import type { NotValued, StepValues } from "./value-steps";

export type StepNote = StateNote | RecordedNote;

/** What can be told of steps beside their money. Participations, whole. */
export interface StepTally {
  /** finished = valued + not valued. */
  readonly valued: number;
  readonly notValued: readonly { readonly reason: NotValued; readonly count: number }[];
  readonly successKnown: number;
  readonly succeeded: number;
  readonly notes: readonly { readonly note: StepNote; readonly participations: number }[];
  /** Every assumption the amounts rest on, by the year whose rules they are. */
  readonly restsOn: readonly { readonly year: CalendarYear; readonly assumptions: readonly InForce[] }[];
}

/**
 * What steps tell beside their money, looked up once for the values: each later tally only counts. Columns are by kind of
 * step; -1 is none.
 */
interface Told {
  /** Positions in `states`; -1 for steps without a value. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly states: readonly {
    readonly state: ValuedState;
    readonly set: AssumptionSet;
    /** The number of the list of assumptions it uses: the same for the same list. */
    readonly uses: number;
  }[];
  /** Why a step has no value: positions in `reasons`. */
  readonly refused: Int32Array;
  readonly reasons: readonly (readonly [key: string, reason: NotValued])[];
  /** Notes on either of its states, each once: positions in `notes`. */
  readonly said: Int32Array;
  readonly notes: readonly ReadonlyMap<string, StepNote>[];
}

const made = new WeakMap<StepValues, Told>();

function toldBy(counted: CountedSteps, values: StepValues): Told {
  const known = made.get(values);
  if (known !== undefined) return known;
  const told = tell(counted, values);
  made.set(values, told);
  return told;
}

function tell({ kinds }: CountedSteps, { steps, sets }: StepValues): Told {
  const [before, after, refused, said] = [column(steps), column(steps), column(steps), column(steps)];
  const states = new Listed<ValuedState, Told["states"][number]>();
  const reasons = new Listed<string, Told["reasons"][number]>();
  const notes = new Notes();
  const uses = new Listed<string, null>();
  steps.forEach((step, kind) => {
    if (step === null) return;
    if (!step.valued) {
      const { reason } = step;
      const key = JSON.stringify(reason);
      refused[kind] = reasons.number(key, () => [key, reason]);
      return;
    }
    // The rules' year, which one rule year makes another than the participation's.
    const set = sets.get((kinds[kind] as CountedSteps["kinds"][number]).year) as AssumptionSet;
    const usesOf = ({ flows }: ValuedState): number => uses.number([...flows.used].sort().join(" "), () => null);
    const of = (state: ValuedState): number => states.number(state, () => ({ state, set, uses: usesOf(state) }));
    before[kind] = of(step.before);
    after[kind] = of(step.after);
    said[kind] = notes.number(step.before, step.after);
  });
  return { before, after, states: states.list, refused, reasons: reasons.list, said, notes: notes.list };
}

const column = ({ length }: StepValues["steps"]): Int32Array => new Int32Array(length).fill(-1);

/** Things numbered from 0 in the order they are first met. */
class Listed<K, T> {
  readonly list: T[] = [];
  private readonly numbers = new Map<K, number>();

  number(key: K, first: () => T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.push(first()) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** The notes of two states together, by their text. */
class Notes {
  readonly list: ReadonlyMap<string, StepNote>[] = [];
  /** By the text of the one list and the other: states are many, and what is noted of them is much the same. */
  private readonly together = new Map<string, Map<string, number>>();
  private readonly keyed = new Map<ValuedState, StateNotes>();

  /** -1 where neither has any. */
  number(before: ValuedState, after: ValuedState): number {
    const [first, second] = [this.of(before), this.of(after)];
    if (first.notes.size === 0 && second.notes.size === 0) return -1;
    const beside = this.together.get(first.text) ?? new Map<string, number>();
    this.together.set(first.text, beside);
    const known = beside.get(second.text);
    if (known !== undefined) return known;
    const number = this.list.push(new Map([...first.notes, ...second.notes])) - 1;
    beside.set(second.text, number);
    return number;
  }

  /** The notes of a state by their text, made once. */
  private of(state: ValuedState): StateNotes {
    const known = this.keyed.get(state);
    if (known !== undefined) return known;
    const notes = new Map([...state.flows.notes, ...state.notes].map((note) => [JSON.stringify(note), note]));
    const made = { notes, text: [...notes.keys()].join(" ") };
    this.keyed.set(state, made);
    return made;
  }
}

interface StateNotes {
  readonly notes: ReadonlyMap<string, StepNote>;
  readonly text: string;
}

/** Tells of steps who is valued, who not and why, and what is assumed; counts[i] is how many took kind i. */
export function tallySteps(counted: CountedSteps, values: StepValues, counts: Uint32Array): StepTally {
  const { steps, sets } = values;
  const told = toldBy(counted, values);
  const tally = { valued: 0, successKnown: 0, succeeded: 0 };
  const met = new Uint8Array(told.states.length);
  const refused = new Float64Array(told.reasons.length);
  const said = new Float64Array(told.notes.length);
  for (let kind = 0; kind < steps.length; kind += 1) {
    const persons = counts[kind] as number;
    const step = steps[kind] ?? null;
    if (step === null || persons === 0) continue;
    if (step.success !== null) tally.successKnown += persons;
    if (step.success === true) tally.succeeded += persons;
    if (!step.valued) {
      (refused[told.refused[kind] as number] as number) += persons;
      continue;
    }
    tally.valued += persons;
    met[told.before[kind] as number] = 1;
    met[told.after[kind] as number] = 1;
    const notes = told.said[kind] as number;
    if (notes >= 0) (said[notes] as number) += persons;
  }
  return {
    ...tally,
    notValued: inOrder(
      told.reasons.flatMap(([key, reason], at) => (refused[at] === 0 ? [] : [[key, { reason, count: refused[at] as number }]])), // prettier-ignore
    ),
    notes: inOrder([...notesSaid(told, said)]),
    restsOn: assumptionsOf(told, met, sets),
  };
}

function notesSaid({ notes }: Told, said: Float64Array): Map<string, { note: StepNote; participations: number }> {
  const all = new Map<string, { note: StepNote; participations: number }>();
  notes.forEach((together, at) => {
    const persons = said[at] as number;
    if (persons === 0) return;
    for (const [key, note] of together) {
      const before = all.get(key);
      all.set(key, { note, participations: before === undefined ? persons : before.participations + persons });
    }
  });
  return all;
}

function assumptionsOf({ states }: Told, met: Uint8Array, sets: StepValues["sets"]): StepTally["restsOn"] {
  const used = new Map<AssumptionSet, Used>();
  const added = new Map<AssumptionSet, Set<number>>();
  states.forEach(({ state, set, uses }, at) => {
    if (met[at] === 0) return;
    // States use much the same: a list of names is added once.
    const lists = added.get(set) ?? new Set<number>();
    added.set(set, lists);
    if (lists.has(uses)) return;
    lists.add(uses);
    const names: Used = used.get(set) ?? new Set();
    used.set(set, names);
    for (const name of state.flows.used) names.add(name);
  });
  return [...new Set(sets.values())]
    .sort((one, other) => one.year - other.year)
    .flatMap((set) => {
      const names = used.get(set);
      return names === undefined ? [] : [{ year: set.year, assumptions: restsOn(set, names) }];
    });
}

/** The same whatever order the rows came in. */
const inOrder = <T>(entries: [string, T][]): T[] =>
  entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
