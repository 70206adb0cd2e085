import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import type { Against } from "./start-figures";
import { whatIfTexts } from "./texts";
import type { WhatIf } from "./useWhatIf";

/** What the scenario is held against: its group, an outcome of the portfolio, or a kept scenario. */
export function AgainstField({ whatIf }: { readonly whatIf: WhatIf }): ReactElement {
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { question, figures, bases, kept, ask } = whatIf;
  const choices: readonly (readonly [Against, string])[] = [
    ...(figures.base === null ? [] : [[{ kind: "group" }, texts.groupAsIs] as const]),
    ...bases.flatMap(({ key, label, base }) =>
      base.ok ? [[{ kind: "outcome", key }, texts.outcomeOf(label)] as const] : [],
    ),
    ...kept.flatMap(({ id, scenario }) =>
      scenario.ok ? [[{ kind: "kept", id }, texts.keptNamed(scenario.value.name)] as const] : [],
    ),
    [{ kind: "nothing" }, texts.nothing],
  ];
  const key = (against: Against): string => JSON.stringify(against);
  return (
    <Field label={texts.against}>
      <Select
        value={key(question.against)}
        onChange={(_, { value }) => {
          const found = choices.find(([against]) => key(against) === value);
          if (found !== undefined) ask({ ...question, against: found[0] });
        }}
      >
        {choices.map(([against, label]) => (
          <option key={key(against)} value={key(against)}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

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
      return texts.outcomeOf(bases.find(({ key }) => key === against.key)?.label ?? against.key);
    case "kept": {
      const found = kept.find(({ id }) => id === against.id)?.scenario;
      return found?.ok === true ? found.value.name : texts.nothing;
    }
  }
}
