import { useCallback, useEffect, useMemo, useState } from "react";
import type { Result } from "../../calculation/result";
import type { SourceImport } from "../../participation/model/source-import";
import { readScenarios, type KeptScenario, type ScenariosFault } from "../../pipeline/scenarios";
import { scenarioOf, type Scenario, type ScenarioFault } from "../../portfolio/scenario/scenario";
import type { ScenarioFigures } from "../../portfolio/scenario/figures";
import type { Edits } from "../../valuation/assumptions/faults";
import type { WorkbookPort } from "../../workbook/port";
import { useBases, type Bases } from "./useBases";
import { againstFigures, figuresOf, startQuestion, type Question } from "./start-figures";

export interface WhatIf {
  readonly bases: Bases;
  readonly question: Question;
  readonly figures: ScenarioFigures;
  readonly scenario: Result<Scenario, readonly ScenarioFault[]>;
  /** What it is held against; null: nothing. */
  readonly reference: Scenario | null;
  readonly kept: readonly KeptScenario[];
  readonly keptFault: ScenariosFault | null;
  ask(question: Question): void;
  reread(): Promise<void>;
}

/** The question as it stands, what it gives and what it is held against; and the workbook's kept scenarios. */
export function useWhatIf(
  port: WorkbookPort,
  accepted: SourceImport | null,
  edits: Edits,
  today: () => string,
): WhatIf {
  const bases = useBases(accepted, edits);
  const [asked, setAsked] = useState<{ readonly of: SourceImport | null; readonly question: Question } | null>(null);
  // Another portfolio is another question, unless a kept one is open.
  const same = asked !== null && (asked.of === accepted || asked.question.opened !== null);
  const question = useMemo(
    () => (same ? asked.question : startQuestion(bases.all, today())),
    [same, asked, bases.all, today],
  );
  const [{ kept, fault }, setKept] = useState<{
    readonly kept: readonly KeptScenario[];
    readonly fault: ScenariosFault | null;
  }>({ kept: [], fault: null });
  const heard = useCallback((read: Awaited<ReturnType<typeof readScenarios>>): void => {
    setKept((before) => (read.ok ? { kept: read.value, fault: null } : { kept: before.kept, fault: read.fault }));
  }, []);
  const reread = useCallback(async () => heard(await readScenarios(port)), [port, heard]);
  useEffect(() => void readScenarios(port).then(heard), [port, heard]);
  const figures = useMemo(() => figuresOf(question, bases.all, edits), [question, bases.all, edits]);
  const scenario = useMemo(() => scenarioOf(figures), [figures]);
  const reference = useMemo(() => {
    const held = againstFigures(question.against, figures, bases.all, kept);
    const result = held === null ? null : scenarioOf(held);
    return result?.ok === true ? result.value : null;
  }, [question.against, figures, bases.all, kept]);
  return {
    bases,
    question,
    figures,
    scenario,
    reference,
    kept,
    keptFault: fault,
    ask: (next) => setAsked({ of: accepted, question: next }),
    reread,
  };
}
