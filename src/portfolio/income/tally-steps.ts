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

/** Tells of steps who is valued, who not and why, and what is assumed; counts[i] is how many took kind i. */
export function tallySteps({ kinds }: CountedSteps, { steps, sets }: StepValues, counts: Uint32Array): StepTally {
  const tally = { valued: 0, successKnown: 0, succeeded: 0 };
  const refused = new Map<string, { reason: NotValued; count: number }>();
  const notes = new Notes();
  const used = new Map<number, Used>();
  steps.forEach((step, kind) => {
    const persons = counts[kind] as number;
    if (step === null || persons === 0) return;
    if (step.success !== null) tally.successKnown += persons;
    if (step.success === true) tally.succeeded += persons;
    if (!step.valued) return refuse(refused, step.reason, persons);
    tally.valued += persons;
    notes.say(step.before, step.after, persons);
    // The rules' year, which one rule year makes another than the participation's.
    const { year } = sets.get((kinds[kind] as CountedSteps["kinds"][number]).year) as AssumptionSet;
    const names: Used = used.get(year) ?? new Set();
    used.set(year, names);
    for (const { flows } of [step.before, step.after]) for (const name of flows.used) names.add(name);
  });
  return {
    ...tally,
    notValued: inOrder([...refused]),
    notes: inOrder([...notes.said]),
    restsOn: [...new Set(sets.values())]
      .sort((one, other) => one.year - other.year)
      .flatMap((set) => {
        const names = used.get(set.year);
        return names === undefined ? [] : [{ year: set.year, assumptions: restsOn(set, names) }];
      }),
  };
}

function refuse(refused: Map<string, { reason: NotValued; count: number }>, reason: NotValued, persons: number): void {
  const key = JSON.stringify(reason);
  const before = refused.get(key);
  refused.set(key, { reason, count: before === undefined ? persons : before.count + persons });
}

/** Notes on states, with how many participations each is about. */
class Notes {
  readonly said = new Map<string, { note: StepNote; participations: number }>();
  private readonly keyed = new Map<ValuedState, ReadonlyMap<string, StepNote>>();

  say(before: ValuedState, after: ValuedState, persons: number): void {
    for (const [key, note] of this.of(before)) this.add(key, note, persons);
    for (const [key, note] of this.of(after)) if (!this.of(before).has(key)) this.add(key, note, persons);
  }

  private add(key: string, note: StepNote, persons: number): void {
    const before = this.said.get(key);
    this.said.set(key, { note, participations: before === undefined ? persons : before.participations + persons });
  }

  /** The notes of a state by their text, made once. */
  private of(state: ValuedState): ReadonlyMap<string, StepNote> {
    const known = this.keyed.get(state);
    if (known !== undefined) return known;
    const notes = new Map([...state.flows.notes, ...state.notes].map((note) => [JSON.stringify(note), note]));
    this.keyed.set(state, notes);
    return notes;
  }
}

/** The same whatever order the rows came in. */
const inOrder = <T>(entries: [string, T][]): T[] =>
  entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
