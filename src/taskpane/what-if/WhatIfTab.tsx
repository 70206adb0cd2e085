import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScenarioFault } from "../../portfolio/scenario/scenario";
import type { Language } from "../../words/language";
import { writtenFaultText } from "../../words/functions-valuation";
import { figureFaultText, scenarioFieldText } from "../../words/scenario";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useAssumptions } from "../assumptions/assumptions-context";
import { HowSurePart } from "../how-sure/HowSurePart";
import { useImport } from "../import/import-context";
import { BreakEvenSection } from "./BreakEvenSection";
import { KeptSection } from "./KeptSection";
import { PicturesSection } from "./PicturesSection";
import { QuestionSection } from "./QuestionSection";
import { ResultsSection } from "./ResultsSection";
import { loneFaults } from "./use-fields";
import { useWhatIf } from "./useWhatIf";
import { PlanSection, WhoPaysSection } from "./WhoAndWhen";
import { whatIfTexts } from "./texts";

const useStyles = makeStyles({ steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

interface WhatIfTabProps {
  readonly port: WorkbookPort;
  /** Today as yyyy-mm-dd. */
  today(): string;
}

/** What if: a question, its answer, the scenario kept and written, and what it means for each sector. */
export function WhatIfTab({ port, today }: WhatIfTabProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const accepted = useImport();
  const { edits } = useAssumptions();
  const whatIf = useWhatIf(port, accepted, edits, today);
  const onGoTo = port.capabilities.goTo ? (place: Place): void => void port.goTo(place) : null;
  const { scenario, reference } = whatIf;
  const faults = loneFaults(whatIf);
  return (
    <div className={styles.steps}>
      <QuestionSection whatIf={whatIf} today={today} />
      {faults.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {whatIfTexts(language).wrong}: {faults.map((fault) => faultText(fault, language)).join("; ")}.
          </MessageBarBody>
        </MessageBar>
      )}
      {scenario.ok && <ResultsSection whatIf={whatIf} scenario={scenario.value} />}
      <KeptSection
        whatIf={whatIf}
        scenario={scenario.ok ? scenario.value : null}
        port={port}
        today={today}
        onGoTo={onGoTo}
      />
      {scenario.ok && (
        <>
          <PicturesSection whatIf={whatIf} scenario={scenario.value} reference={reference} />
          <BreakEvenSection scenario={scenario.value} />
          <WhoPaysSection scenario={scenario.value} reference={reference} />
          <PlanSection scenario={scenario.value} />
        </>
      )}
      <HowSurePart {...{ whatIf, accepted, edits, port, today, onGoTo }} />
    </div>
  );
}

function faultText(fault: ScenarioFault, language: Language): string {
  if (fault.code !== "not-valued") return figureFaultText(fault, language);
  const { state, fault: why } = fault.fault;
  const parameter = scenarioFieldText(state === "before" ? "before" : "extent", language);
  return writtenFaultText({ code: "not-valued", parameter, fault: why }, language);
}
