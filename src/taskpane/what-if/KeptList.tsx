import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import {
  deleteScenario,
  nameFault,
  renameScenario,
  restoreScenario,
  type KeptScenario,
  type RemovedScenario,
  type ScenariosFault,
} from "../../pipeline/scenarios";
import { scenarioFileFaultText } from "../../words/scenario";
import type { WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { opened } from "./start-figures";
import { whatIfTexts } from "./texts";
import type { WhatIf } from "./useWhatIf";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface KeptListProps {
  readonly whatIf: WhatIf;
  readonly port: WorkbookPort;
  tell(text: string): void;
  wrong(fault: ScenariosFault): void;
}

interface KeptItemProps extends KeptListProps {
  readonly one: KeptScenario;
  onRemoved(removed: Removed): void;
}

interface Removed {
  readonly name: string;
  readonly scenario: RemovedScenario;
}

/** The workbook's scenarios: opened, renamed and removed; what was removed last can be put back. */
export function KeptList({ whatIf, port, tell, wrong }: KeptListProps): ReactElement | null {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { kept, reread } = whatIf;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = async (): Promise<void> => {
    if (removed === null) return;
    const done = await restoreScenario(port, removed.scenario);
    if (!done.ok) return wrong(done.fault);
    const { scenario } = done.value;
    setRemoved(null);
    await reread();
    tell(texts.restored(scenario.ok ? scenario.value.name : removed.name));
  };
  const undone = removed !== null && <Button onClick={() => void undo()}>{texts.undo}</Button>;
  if (kept.length === 0) return undone === false ? null : <div>{undone}</div>;
  return (
    <div className={job.wide}>
      <h3 className={job.subheading} id="kept-scenarios">
        {texts.list}
      </h3>
      <ul className={job.list} aria-labelledby="kept-scenarios">
        {kept.map((one) => (
          <li key={one.id}>
            <KeptItem one={one} whatIf={whatIf} port={port} tell={tell} wrong={wrong} onRemoved={setRemoved} />
          </li>
        ))}
      </ul>
      {undone}
    </div>
  );
}

function KeptItem({ one, whatIf, port, tell, wrong, onRemoved }: KeptItemProps): ReactElement {
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
    // One that is open stays as it is: it can be saved anew, or put back.
    const called = scenario.ok ? name : String(id);
    if (done.value !== null) onRemoved({ name: called, scenario: done.value });
    await reread();
    tell(texts.removed(called));
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
