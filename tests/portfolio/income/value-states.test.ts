import { calendarYear } from "../../../src/calculation/units";
import type { RecordedState } from "../../../src/participation/model/participations";
import { stateValues } from "../../../src/portfolio/income/value-states";
import { assumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import { NO_OPTIONS, stateFlows } from "../../../src/valuation/state/state-flows";
import { readState } from "../../../src/valuation/state-text";
import { state } from "./made-participations";

const STATES: readonly (RecordedState | null)[] = [
  null,
  state({ livelihoods: [{ code: "SJP", extent: 50 }], unsubsidisedWork: 50 }),
  state({ unsubsidisedWork: 150 }),
  state({ subsidisedWork: 100, scheme: "extraService" }),
];

function valuesOf(year: number): ReturnType<typeof stateValues> {
  const set = assumptionSet(calendarYear(year));
  if (!set.ok) throw new Error("year");
  return stateValues(STATES, set.value, NO_OPTIONS);
}

it.each([
  ["not told", 0, "nothing-told"],
  ["a code outside the list is not told either", 9, "nothing-told"],
  ["what cannot be", 2, "extent-outside"],
  ["a rule that does not exist this year", 3, "missing-value"],
])("%s is a fault, not a value", (_why, code, fault) => {
  expect(valuesOf(2014)(code)).toMatchObject({ ok: false, fault: { code: fault } });
});

it("is what the state's text is worth", () => {
  const set = assumptionSet(calendarYear(2018));
  const text = readState("Arbete 50%; Sjukpenning 50%");
  if (!set.ok || !text.ok) throw new Error("set");
  const flows = stateFlows(text.value, set.value);
  const value = valuesOf(2018)(1);
  expect(flows.ok && value.ok && value.value.flows.bySector).toEqual(flows.ok && flows.value.bySector);
});

it("is worked out once", () => {
  const valueOf = valuesOf(2018);
  expect(valueOf(1)).toBe(valueOf(1));
});
