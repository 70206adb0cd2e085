import type { OfferedBase } from "../../pipeline/scenario-bases";
import type { GroupBase, ScenarioFigures } from "../../portfolio/scenario/figures";
import type { Language } from "../../words/language";
import { NO_GROUP } from "../what-if/start-figures";
import type { WhatIf } from "../what-if/useWhatIf";
import { howSureTexts } from "./texts";

/** What is tried: the scenario above, a group of the portfolio, or a kept scenario. */
export type Choice =
  | { readonly kind: "scenario" }
  | { readonly kind: "group"; readonly key: string }
  | { readonly kind: "kept"; readonly id: number };

export const SCENARIO: Choice = { kind: "scenario" };

/** What is chosen, with all that it is worked out from. */
export interface Tried {
  readonly choice: Choice;
  readonly label: string;
  readonly figures: ScenarioFigures;
  /** The group whose participants it is; null: it has no rows. */
  readonly group: { readonly key: string; readonly base: GroupBase } | null;
}

export const sameChoice = (one: Choice, other: Choice): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The group the question starts from, where there is one: only a group has rows to tell how sure it is. */
export function firstChoice({ question, bases }: WhatIf): Choice {
  const offered = bases.all.filter(({ base }) => base.ok);
  const from = offered.find(({ key }) => key === question.from) ?? offered[0];
  return from === undefined || question.opened !== null || question.from === NO_GROUP
    ? SCENARIO
    : { kind: "group", key: from.key };
}

/** null: it is no longer there. */
export function triedOf(choice: Choice, whatIf: WhatIf, language: Language): Tried | null {
  const texts = howSureTexts(language);
  switch (choice.kind) {
    case "scenario":
      return { choice, label: texts.scenario, figures: whatIf.figures, group: null };
    case "group":
      return groupOf(choice, whatIf.bases.all, whatIf.figures);
    case "kept": {
      const found = whatIf.kept.find(({ id }) => id === choice.id)?.scenario;
      return found?.ok === true ? { choice, label: found.value.name, figures: found.value.figures, group: null } : null;
    }
  }
}

/** The group as it is, on the terms of the question, with what was taken off it already. */
function groupOf(
  choice: Extract<Choice, { kind: "group" }>,
  bases: readonly OfferedBase[],
  { terms }: ScenarioFigures,
): Tried | null {
  const found = bases.find(({ key }) => key === choice.key)?.base;
  if (found?.ok !== true) return null;
  const { value: base } = found;
  const figures = { base, steps: [], terms: { ...terms, deadweight: base.deadweight } };
  return { choice, label: base.label, figures, group: { key: choice.key, base } };
}
