import type { Result } from "../../calculation/result";
import { calendarYear, type CalendarYear, type Ore, type Share } from "../../calculation/units";
import type { Participations } from "../../participation/model/participations";
import { assumptionSet, type AssumptionSet } from "../../valuation/assumptions/assumption-set";
import type { Edits } from "../../valuation/assumptions/faults";
import { notDisplaced, type Adjustments } from "./adjustments";
import { countSteps, type StepKind } from "./count-steps";
import { succeeded, type SuccessRule } from "./success";
import { stateValues, type ValuedState, type ValueFault } from "./value-states";

export interface IncomeOptions {
  /** The user's assumptions, laid over the shipped set of every year. */
  readonly edits: Edits;
  /** Monthly full-time wage in öre for work that tells none; null: the set's. */
  readonly monthlyWage: Ore | null;
  readonly adjustments: Adjustments;
  readonly success: SuccessRule;
  /** The one year whose rules and prices value all; left out or null: each participation by the year it counts in. */
  readonly ruleYear?: CalendarYear | null;
}

export type NotValued =
  | { readonly state: "before" | "after"; readonly fault: ValueFault }
  | { readonly state: null; readonly fault: { readonly code: "year-unknown" | "year-outside" } };

/** A step of finished participations: its two states with their flows, or why it has no value. */
export type ValuedStep = {
  /** null: the state that decides is not told. */
  readonly success: boolean | null;
} & (
  | {
      readonly valued: true;
      readonly before: ValuedState;
      readonly after: ValuedState;
      /** The part of its value that displacement leaves. */
      readonly left: Share;
    }
  | { readonly valued: false; readonly reason: NotValued }
); // prettier-ignore

/** What every kind of step is worth; position i is of kind i of the counted steps. */
export interface StepValues {
  /** null: not finished, or without personal data. */
  readonly steps: readonly (ValuedStep | null)[];
  /** The assumptions that value what counts in a year: of that year, or of the one rule year; none for a year without. */
  readonly sets: ReadonlyMap<number, AssumptionSet>;
  readonly options: IncomeOptions;
}

interface Made {
  readonly key: string;
  readonly values: StepValues;
}
const made = new WeakMap<Participations, Made>();

/**
 * The steps of participations valued, each once, by the rules of the year they count in or of the one rule year. The last values are kept: only
 * another assumption values the states again. Edits are expected to be checked (checkEdits).
 */
export function valueSteps(participations: Participations, options: IncomeOptions): StepValues {
  const key = JSON.stringify({
    ...options,
    edits: [...options.edits].sort(([one], [other]) => (one < other ? -1 : 1)),
  });
  const known = made.get(participations);
  if (known?.key === key) return known.values;
  const values = value(participations, options);
  made.set(participations, { key, values });
  return values;
}

/** The states of one set of edits, valued: a reading made anew has most of them, and they are worth the same. */
interface Valued {
  readonly text: string;
  readonly sets: Map<number, AssumptionSet | null>;
  /** By year, wage and what is recorded. */
  readonly states: Map<string, Result<ValuedState, ValueFault>>;
}
const valued = new WeakMap<Edits, Valued>();
const MOST_STATES = 20_000;

function valuedUnder(edits: Edits): Valued {
  const text = JSON.stringify([...edits]);
  const known = valued.get(edits);
  if (known?.text === text && known.states.size < MOST_STATES) return known;
  const fresh = { text, sets: new Map<number, AssumptionSet | null>(), states: new Map<string, Result<ValuedState, ValueFault>>() }; // prettier-ignore
  valued.set(edits, fresh);
  return fresh;
}

function setOf({ sets }: Valued, year: number, edits: Edits): AssumptionSet | null {
  const known = sets.get(year);
  if (known !== undefined) return known;
  const set = assumptionSet(calendarYear(year), edits);
  sets.set(year, set.ok ? set.value : null);
  return set.ok ? set.value : null;
}

/** As stateValues, by what is recorded rather than by its number in one reading. */
function valuer(
  { states: known }: Valued,
  states: Participations["states"],
  set: AssumptionSet,
  { monthlyWage }: IncomeOptions,
): (code: number) => Result<ValuedState, ValueFault> {
  const fresh = stateValues(states, set, { monthlyWage });
  const texts = states.map((state) => `${String(set.year)} ${String(monthlyWage)} ${JSON.stringify(state)}`);
  const byCode: Result<ValuedState, ValueFault>[] = [];
  return (code) => {
    const asked = byCode[code];
    if (asked !== undefined) return asked;
    const text = texts[code];
    if (text === undefined) return fresh(code);
    const held = known.get(text) ?? fresh(code);
    known.set(text, held);
    byCode[code] = held;
    return held;
  };
}

function value(participations: Participations, options: IncomeOptions): StepValues {
  const { kinds } = countSteps(participations);
  const under = valuedUnder(options.edits);
  const sets = new Map<number, AssumptionSet>();
  for (const { year } of kinds) {
    const set = setOf(under, options.ruleYear ?? year, options.edits);
    if (set !== null) sets.set(year, set);
  }
  const { states } = participations;
  const valueOf = new Map([...sets].map(([year, set]) => [year, valuer(under, states, set, options)]));
  const leftAfter = leftOf(options.adjustments);
  const stepOf = ({ standing, before, after, year }: StepKind): ValuedStep | null => {
    if (standing !== "finished") return null;
    const success = succeeded(states[before] ?? null, states[after] ?? null, options.success);
    const refused = (reason: NotValued): ValuedStep => ({ success, valued: false, reason });
    const ofState = valueOf.get(year);
    if (ofState === undefined)
      return refused({ state: null, fault: { code: year === 0 ? "year-unknown" : "year-outside" } });
    const [first, second] = [ofState(before), ofState(after)];
    if (!first.ok) return refused({ state: "before", fault: first.fault });
    if (!second.ok) return refused({ state: "after", fault: second.fault });
    const left = leftAfter(second.value);
    return { success, valued: true, before: first.value, after: second.value, left };
  };
  return { steps: kinds.map(stepOf), sets, options };
}

/** What displacement leaves after each state, told once: one object for one share, however many steps have it. */
function leftOf(adjustments: Adjustments): (after: ValuedState) => Share {
  const byState = new Map<ValuedState, Share>();
  const byText = new Map<string, Share>();
  return (after) => {
    const known = byState.get(after);
    if (known !== undefined) return known;
    const made = notDisplaced(after.state, adjustments);
    const left = byText.get(made.toString()) ?? made;
    byText.set(left.toString(), left);
    byState.set(after, left);
    return left;
  };
}
