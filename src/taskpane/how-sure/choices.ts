import type { OfferedBase } from "../../pipeline/scenario-bases";
import type { GroupBase, ScenarioFigures } from "../../portfolio/scenario/figures";
import { COST_SECTORS, SECTORS } from "../../valuation/sectors";
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

/**
 * The group the question starts from, where there is one: only a group has rows to tell how sure it is. A kept scenario
 * that was made of an offered group still starts from it: to save what is asked changes nothing of it.
 */
export function firstChoice({ question, bases }: WhatIf): Choice {
  const { opened, from } = question;
  const kept = opened === null ? null : opened.named.figures.base;
  if (opened === null ? from === NO_GROUP : kept === null) return SCENARIO;
  const offered = bases.all.filter(({ base }) => base.ok && (kept === null || sameAmounts(base.value, kept)));
  const found = offered.find(({ key }) => key === from) ?? offered[0];
  return found === undefined ? SCENARIO : { kind: "group", key: found.key };
}

/** The same persons and amounts; a label follows the language. */
function sameAmounts(one: GroupBase, other: GroupBase): boolean {
  const counts = (["participants", "valued", "deadweight"] as const).every((name) => one[name] === other[name]);
  return (
    counts &&
    SECTORS.every((sector) => one.income[sector] === other.income[sector]) &&
    COST_SECTORS.every((sector) => one.cost[sector] === other.cost[sector])
  );
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
