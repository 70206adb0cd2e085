import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { keepScenario, nameFault, writeScenario, type ScenariosFault } from "../../pipeline/scenarios";
import type { Scenario } from "../../portfolio/scenario/scenario";
import type { Language } from "../../words/language";
import { interruptedFaultText } from "../../words/interrupted-faults";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { WriteJob } from "../book/WriteJob";
import { fieldNumber } from "../number-text";
import { Section } from "../report/Section";
import { againstLabel, isAsKept } from "./Against";
import { KeptList } from "./KeptList";
import { opened, type Question } from "./start-figures";
import { whatIfTexts } from "./texts";
import type { WhatIf } from "./useWhatIf";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, flexGrow: 1, maxWidth: "420px" },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface KeptSectionProps {
  readonly whatIf: WhatIf;
  /** null: it cannot be worked out, so it is not kept. */
  readonly scenario: Scenario | null;
  readonly port: WorkbookPort;
  today(): string;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Keeps the scenario under a name, writes it to a sheet, and lists those that are kept. */
export function KeptSection({ whatIf, scenario, port, today, onGoTo }: KeptSectionProps): ReactElement {
  const styles = useStyles();
  const job = useJobStyles();
  const { language, announce } = usePane();
  const texts = whatIfTexts(language);
  const { question, figures, kept, keptFault, reference, ask, reread } = whatIf;
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const current = question.opened;
  const name = typed ?? current?.named.name ?? proposal(question, language);
  const others = kept.filter(({ id }) => id !== current?.id);
  const fault = nameFault(name, others);
  const tell = (text: string, wrong = false): void => {
    setSaid({ text, wrong });
    announce(text);
  };
  const wrong = (of: ScenariosFault): void => tell(`${keptFaultText(of, language)} ${texts.notSaved}`, true);
  const save = async (id: number | null): Promise<void> => {
    if (scenario === null) return;
    const named = { name: name.trim(), keptAt: today(), figures };
    const done = await keepScenario(port, named, id);
    if (!done.ok) return wrong(done.fault);
    await reread();
    ask({ ...opened(done.value, named, question), against: question.against });
    setTyped(null);
    tell(texts.saved(named.name));
  };
  const changed = current !== null && (typed !== null || !isAsKept(current.named, figures));
  return (
    <Section title={texts.kept}>
      <div className={job.stack}>
        <div className={styles.row}>
          <Field
            className={styles.name}
            label={texts.name}
            {...(fault !== null && { validationMessage: texts.names[fault], validationState: "error" as const })}
          >
            <Input value={name} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <Button
            appearance="primary"
            disabled={scenario === null || fault !== null}
            onClick={() => void save(current?.id ?? null)}
          >
            {current === null ? texts.save : texts.saveOver}
          </Button>
          {current !== null && (
            <Button disabled={scenario === null || nameFault(name, kept) !== null} onClick={() => void save(null)}>
              {texts.saveNew}
            </Button>
          )}
        </div>
        {said !== null && (
          <Text className={said.wrong ? undefined : styles.muted} role={said.wrong ? "alert" : undefined}>
            {said.text}
          </Text>
        )}
        {current === null || scenario === null ? (
          <Text className={styles.muted}>{texts.writeFirst}</Text>
        ) : (
          <>
            <Text className={styles.muted}>{changed ? texts.changed : texts.writeHint}</Text>
            <WriteJob
              start={texts.write}
              again={texts.writeAgain}
              onGoTo={onGoTo}
              write={(task) => {
                const against = reference === null ? null : { label: againstLabel(whatIf, language), scenario: reference }; // prettier-ignore
                const written = { id: current.id, name: current.named.name, scenario, reference: against };
                return writeScenario(port, written, { date: today(), language }, task);
              }}
            />
          </>
        )}
        {keptFault !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{keptFaultText(keptFault, language)}</MessageBarBody>
          </MessageBar>
        )}
        <KeptList whatIf={whatIf} port={port} tell={tell} wrong={wrong} />
      </div>
    </Section>
  );
}

const keptFaultText = (fault: ScenariosFault, language: Language): string =>
  fault.code === "kept-unreadable" ? whatIfTexts(language).keptUnreadable : interruptedFaultText(fault, language);

function proposal({ step }: Question, language: Language): string {
  const texts = whatIfTexts(language);
  const percent = (share: number): string => fieldNumber(Number((share * 100).toFixed(4)), language);
  const { subsidy } = step;
  const paid = subsidy === null || subsidy.share === null ? "" : texts.proposalSubsidy(percent(subsidy.share));
  return texts.proposal(fieldNumber(step.participants, language), percent(step.extent), paid);
}
