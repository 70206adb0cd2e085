import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScenarioFigures } from "../../portfolio/scenario/figures";
import { scenarioToJson, type NamedScenario } from "../../portfolio/scenario/scenario-file";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { GroupOptions } from "./GroupOptions";
import type { Against } from "./start-figures";
import { whatIfTexts } from "./texts";
import { useFieldStyles } from "./use-fields";
import type { WhatIf } from "./useWhatIf";

/** What the scenario is held against: its group, an outcome of the portfolio, or a kept scenario. */
export function AgainstField({ whatIf }: { readonly whatIf: WhatIf }): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { question, figures, bases, kept, ask } = whatIf;
  const outcomes = bases.all.filter(({ base }) => base.ok);
  const scenarios = kept.flatMap(({ id, scenario }) => (scenario.ok ? [{ id, name: scenario.value.name }] : []));
  const choices: readonly Against[] = [
    { kind: "group" },
    ...outcomes.map(({ key }): Against => ({ kind: "outcome", key })),
    ...scenarios.map(({ id }): Against => ({ kind: "kept", id })),
    { kind: "nothing" },
  ];
  return (
    <Field label={texts.against} className={styles.narrow}>
      <Select
        className={styles.narrow}
        value={valueOf(question.against)}
        onChange={(_, { value }) => {
          const against = choices.find((one) => valueOf(one) === value);
          if (against !== undefined) ask({ ...question, against });
        }}
      >
        {figures.base !== null && <option value={valueOf({ kind: "group" })}>{texts.groupAsIs}</option>}
        {scenarios.map(({ id, name }) => (
          <option key={id} value={valueOf({ kind: "kept", id })}>
            {texts.keptNamed(name)}
          </option>
        ))}
        <GroupOptions
          bases={outcomes}
          language={language}
          valueOf={({ key }) => valueOf({ kind: "outcome", key })}
          textOf={({ label }) => texts.outcomeOf(label)}
        />
        <option value={valueOf({ kind: "nothing" })}>{texts.nothing}</option>
      </Select>
    </Field>
  );
}

const valueOf = (against: Against): string => JSON.stringify(against);

/** What it is held against, in words for a heading or a sheet. */
export function againstLabel({ question, figures, bases, kept }: WhatIf, language: Language): string {
  const texts = whatIfTexts(language);
  const { against } = question;
  switch (against.kind) {
    case "nothing":
      return texts.nothing;
    case "group":
      return figures.base?.label ?? texts.groupAsIs;
    case "outcome":
      return texts.outcomeOf(bases.all.find(({ key }) => key === against.key)?.label ?? against.key);
    case "kept": {
      const found = kept.find(({ id }) => id === against.id)?.scenario;
      return found?.ok === true ? found.value.name : texts.nothing;
    }
  }
}

/** What the scenario itself is called beside it: its name where it stands as it was kept. */
export function ownLabel({ question, figures }: WhatIf, language: Language): string {
  const texts = whatIfTexts(language);
  const { opened } = question;
  if (opened === null || !isAsKept(opened.named, figures)) return texts.scenario;
  return question.against.kind === "outcome" ? texts.promiseOf(opened.named.name) : opened.named.name;
}

/** Nothing has been changed since the scenario was kept. */
export const isAsKept = (named: NamedScenario, figures: ScenarioFigures): boolean =>
  scenarioToJson(named) === scenarioToJson({ ...named, figures });
