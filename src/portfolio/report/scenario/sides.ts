import { NO_ADJUSTMENTS } from "../../income/adjustments";
import { scenarioOf, type Scenario } from "../../scenario/scenario";
import type { ValuedPlan } from "../../scenario/planned-step";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import type { Language } from "../../../words/language";

export interface ScenarioSheetInput {
  /** The scenario's own number in the workbook: its sheets are known by it. */
  readonly id: number;
  readonly name: string;
  readonly scenario: Scenario;
  /** What it is held against; null: nothing. */
  readonly reference: { readonly label: string; readonly scenario: Scenario } | null;
  /** ISO date. */
  readonly date: string;
  readonly language: Language;
}

/** A scenario as one column of inputs and one of each result. */
export interface Side {
  readonly label: string;
  readonly of: Scenario;
  /** Its steps before deadweight and displacement: what the sheet's own formulas take off. */
  readonly plans: readonly ValuedPlan[];
}

/** What it is held against first, where there is such; the scenario last. */
export function sidesOf({ scenario, reference, language }: ScenarioSheetInput): readonly Side[] {
  const label = scenarioSheetWords(language).scenario;
  const own: Side = { label, of: scenario, plans: untouched(scenario) };
  if (reference === null) return [own];
  return [{ label: reference.label, of: reference.scenario, plans: untouched(reference.scenario) }, own];
}

function untouched({ figures }: Scenario): readonly ValuedPlan[] {
  const { deadweight, displacement } = NO_ADJUSTMENTS;
  const terms = {
    ...figures.terms,
    deadweight: deadweight.toNumber(),
    displacement: displacement.subsidised.toNumber(),
  };
  const valued = scenarioOf({ ...figures, terms });
  // What was taken off changes no step: one that was valued with it is valued without.
  if (!valued.ok) throw new RangeError("A scenario that is valued only with its deadweight");
  return valued.value.plans;
}
