import { calendarYear, type Ore, type Share } from "../../calculation/units";
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
  /** The assumptions of each year that has some. */
  readonly sets: ReadonlyMap<number, AssumptionSet>;
  readonly options: IncomeOptions;
}

interface Made {
  readonly key: string;
  readonly values: StepValues;
}
const made = new WeakMap<Participations, Made>();

/**
 * The steps of participations valued, each once, by the rules of the year they count in. The last values are kept: only
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

function value(participations: Participations, options: IncomeOptions): StepValues {
  const { kinds } = countSteps(participations);
  const sets = new Map<number, AssumptionSet>();
  for (const { year } of kinds) {
    if (sets.has(year)) continue;
    const set = assumptionSet(calendarYear(year), options.edits);
    if (set.ok) sets.set(year, set.value);
  }
  const { states } = participations;
  const valueOf = new Map([...sets].map(([year, set]) => [year, stateValues(states, set, options)]));
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
    const left = notDisplaced(second.value.state, options.adjustments);
    return { success, valued: true, before: first.value, after: second.value, left };
  };
  return { steps: kinds.map(stepOf), sets, options };
}
