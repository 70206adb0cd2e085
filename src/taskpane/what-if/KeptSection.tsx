import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import {
  deleteScenario,
  keepScenario,
  nameFault,
  renameScenario,
  writeScenario,
  type KeptScenario,
  type ScenariosFault,
} from "../../pipeline/scenarios";
import type { Scenario } from "../../portfolio/scenario/scenario";
import { scenarioToJson } from "../../portfolio/scenario/scenario-file";
import type { Language } from "../../words/language";
import { interruptedFaultText } from "../../words/interrupted-faults";
import { scenarioFileFaultText } from "../../words/scenario";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { WriteJob } from "../book/WriteJob";
import { fieldNumber } from "../number-text";
import { Section } from "../report/Section";
import { againstLabel } from "./Against";
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
  const changed = current !== null && (typed !== null || !alike(current.named, figures));
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

const alike = (named: Parameters<typeof scenarioToJson>[0], figures: Scenario["figures"]): boolean =>
  scenarioToJson(named) === scenarioToJson({ ...named, figures });

const keptFaultText = (fault: ScenariosFault, language: Language): string =>
  fault.code === "kept-unreadable" ? whatIfTexts(language).keptUnreadable : interruptedFaultText(fault, language);

function proposal({ step }: Question, language: Language): string {
  const texts = whatIfTexts(language);
  const percent = (share: number): string => fieldNumber(Number((share * 100).toFixed(4)), language);
  const { subsidy } = step;
  const paid = subsidy === null || subsidy.share === null ? "" : texts.proposalSubsidy(percent(subsidy.share));
  return texts.proposal(fieldNumber(step.participants, language), percent(step.extent), paid);
}

interface KeptListProps {
  readonly whatIf: WhatIf;
  readonly port: WorkbookPort;
  tell(text: string): void;
  wrong(fault: ScenariosFault): void;
}

function KeptList({ whatIf, port, tell, wrong }: KeptListProps): ReactElement | null {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { kept } = whatIf;
  if (kept.length === 0) return null;
  return (
    <div className={job.wide}>
      <h3 className={job.subheading} id="kept-scenarios">
        {texts.list}
      </h3>
      <ul className={job.list} aria-labelledby="kept-scenarios">
        {kept.map((one) => (
          <li key={one.id}>
            <KeptItem one={one} whatIf={whatIf} port={port} tell={tell} wrong={wrong} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function KeptItem({ one, whatIf, port, tell, wrong }: KeptListProps & { readonly one: KeptScenario }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { question, ask, reread, kept } = whatIf;
  const { id, scenario } = one;
  const [naming, setNaming] = useState<string | null>(null);
  const name = scenario.ok ? scenario.value.name : "";
  const fault = naming === null ? null : nameFault(naming, kept.filter((other) => other.id !== id)); // prettier-ignore
  const isOpen = question.opened?.id === id;
  const remove = async (): Promise<void> => {
    const done = await deleteScenario(port, id);
    if (!done.ok) return wrong(done.fault);
    if (isOpen) ask({ ...question, opened: null });
    await reread();
    tell(texts.removed(name));
  };
  const rename = async (): Promise<void> => {
    if (naming === null || fault !== null || !scenario.ok) return;
    const done = await renameScenario(port, id, naming);
    if (!done.ok) return wrong(done.fault);
    const named = { ...scenario.value, name: naming.trim() };
    if (isOpen) ask({ ...question, opened: { id, named: { ...named, figures: question.opened.named.figures } } });
    setNaming(null);
    await reread();
    tell(texts.saved(named.name));
  };
  if (!scenario.ok)
    return (
      <span>
        {texts.unreadable(scenario.fault.map((each) => scenarioFileFaultText(each, language)).join("; "))}{" "}
        <Button size="small" aria-label={texts.remove(String(id))} onClick={() => void remove()}>
          {texts.removeWord}
        </Button>
      </span>
    );
  return (
    <span className={styles.row}>
      {naming === null ? (
        <>
          <span>
            <Text weight={isOpen ? "semibold" : "regular"}>{name}</Text>{" "}
            <Text className={styles.muted}>{texts.keptAt(scenario.value.keptAt)}</Text>
          </span>
          <Button size="small" aria-label={texts.open(name)} onClick={() => ask(opened(id, scenario.value, question))}>
            {texts.openWord}
          </Button>
          <Button size="small" aria-label={texts.rename(name)} onClick={() => setNaming(name)}>
            {texts.renameWord}
          </Button>
          <Button size="small" aria-label={texts.remove(name)} onClick={() => void remove()}>
            {texts.removeWord}
          </Button>
        </>
      ) : (
        <>
          <Field
            label={texts.newName}
            {...(fault !== null && { validationMessage: texts.names[fault], validationState: "error" as const })}
          >
            <Input value={naming} onChange={(_, { value }) => setNaming(value)} />
          </Field>
          <Button disabled={fault !== null} onClick={() => void rename()}>
            {texts.ok}
          </Button>
          <Button onClick={() => setNaming(null)}>{texts.cancel}</Button>
        </>
      )}
    </span>
  );
}
