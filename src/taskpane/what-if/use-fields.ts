import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedStep, Terms } from "../../portfolio/scenario/figures";
import type { ScenarioFault } from "../../portfolio/scenario/scenario";
import { figureFaultText } from "../../words/scenario";
import { usePane } from "../app/pane-context";
import { NARROW_FIELD } from "../narrow-field";
import type { WhatIf } from "./useWhatIf";

export const useFieldStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(230px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
  },
  narrow: NARROW_FIELD,
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  more: { alignSelf: "flex-start" },
});

/** What is wrong with a field, by its path in the figures. */
function faultOf({ scenario }: WhatIf, path: string, language: "sv" | "en"): string | null {
  if (scenario.ok) return null;
  const found = scenario.fault.find((fault) => "field" in fault && fault.field === path);
  return found === undefined || found.code === "not-valued" ? null : figureFaultText(found, language);
}

/** Faults that belong to no field of their own. */
export const loneFaults = ({ scenario }: WhatIf): readonly ScenarioFault[] =>
  scenario.ok ? [] : scenario.fault.filter((fault) => !("field" in fault));

export interface Asking {
  readonly whatIf: WhatIf;
}

interface Fields {
  readonly fault: (path: string) => string | null;
  step(change: Partial<PlannedStep>): void;
  term(change: Partial<Terms>): void;
}

/** Changes of one figure at a time, and what is wrong with it. */
export function useFields(whatIf: WhatIf): Fields {
  const { language } = usePane();
  const { question, ask } = whatIf;
  return {
    fault: (path) => faultOf(whatIf, path, language),
    step: (change) => ask({ ...question, step: { ...question.step, ...change } }),
    term: (change) => ask({ ...question, terms: { ...question.terms, ...change } }),
  };
}
