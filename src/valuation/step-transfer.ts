import { fail, ok, type Result } from "../calculation/result";
import type { AssumptionSet, InForce } from "./assumptions/assumption-set";
import { restsOn } from "./assumptions/pick";
import { changeBetween, type BySector } from "./state/ledger";
import type { State } from "./state/state";
import {
  NO_OPTIONS,
  stateFlows,
  type FlowsFault,
  type StateFlows,
  type StateNote,
  type ValuationOptions,
} from "./state/state-flows";

/** What a step is worth per year and sector: a change, not a proven effect. */
export interface StepTransfer {
  readonly before: StateFlows;
  readonly after: StateFlows;
  /** Kronor in öre per year: flows after less flows before. */
  readonly value: BySector;
  /** What either state rests on, each once. */
  readonly restsOn: readonly InForce[];
  /** Notes on either state, each once. */
  readonly notes: readonly StateNote[];
}

/** A fault and the state it is in. */
export interface StepFault {
  readonly state: "before" | "after";
  readonly fault: FlowsFault;
}

/**
 * Step transfer (stegförflyttning): flows of the state after less flows of the state before, per sector and year, both by
 * the same rules.
 *
 * @param options the wage holds for both states, where a job names none
 * @returns whole öre; society is the sum of its parts
 *
 * Source: METHOD section 4.
 */
export function stepTransfer(
  before: State,
  after: State,
  set: AssumptionSet,
  options: ValuationOptions = NO_OPTIONS,
): Result<StepTransfer, StepFault> {
  const first = stateFlows(before, set, options);
  if (!first.ok) return fail({ state: "before", fault: first.fault });
  const second = stateFlows(after, set, options);
  if (!second.ok) return fail({ state: "after", fault: second.fault });
  return ok({
    before: first.value,
    after: second.value,
    value: changeBetween(first.value.bySector, second.value.bySector),
    restsOn: restsOn(set, new Set([...first.value.used, ...second.value.used])),
    notes: eachOnce([...first.value.notes, ...second.value.notes]),
  });
}

/** The notes without those that are said already. */
export function eachOnce(notes: readonly StateNote[]): readonly StateNote[] {
  const said = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...said.values()];
}
