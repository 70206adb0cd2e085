import { fail, ok, type Result } from "../../calculation/result";
import type { RecordedState } from "../../participation/model/participations";
import type { AssumptionSet } from "../../valuation/assumptions/assumption-set";
import type { State } from "../../valuation/state/state";
import { stateFlows, type FlowsFault, type StateFlows, type ValuationOptions } from "../../valuation/state/state-flows";
import { stateOfRecord, type RecordedNote, type RecordFault } from "./recorded-to-state";

/** A registered state with its yearly flows. */
export interface ValuedState {
  readonly state: State;
  readonly flows: StateFlows;
  readonly notes: readonly RecordedNote[];
}

export type ValueFault = RecordFault | FlowsFault;

/** The states of a reading, valued by the rules of one year when first asked for, and once. */
export function stateValues(
  states: readonly (RecordedState | null)[],
  set: AssumptionSet,
  options: ValuationOptions,
): (code: number) => Result<ValuedState, ValueFault> {
  const known = new Map<number, Result<ValuedState, ValueFault>>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const value = valueOf(states[code] ?? null, set, options);
    known.set(code, value);
    return value;
  };
}

function valueOf(
  recorded: RecordedState | null,
  set: AssumptionSet,
  options: ValuationOptions,
): Result<ValuedState, ValueFault> {
  if (recorded === null) return fail({ code: "nothing-told" });
  const read = stateOfRecord(recorded);
  if (!read.ok) return read;
  const flows = stateFlows(read.value.state, set, options);
  return flows.ok ? ok({ ...read.value, flows: flows.value }) : flows;
}
