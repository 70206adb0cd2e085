import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OfferedBase } from "../../pipeline/scenario-bases";
import { SCENARIO_EXAMPLES, type ScenarioExample } from "../../portfolio/scenario/examples";
import type { BaseFault } from "../../portfolio/scenario/group-base";
import type { Language } from "../../words/language";
import { baseFaultText } from "../../words/scenario";
import { usePane } from "../app/pane-context";
import { divisionText, GroupOptions } from "./GroupOptions";
import { NO_GROUP, startFrom, startFromExample, type Question } from "./start-figures";
import { whatIfTexts } from "./texts";
import { useFieldStyles } from "./use-fields";
import type { WhatIf } from "./useWhatIf";

interface FromFieldProps {
  readonly whatIf: WhatIf;
  today(): string;
}

const OPENED = "opened";
const ALONE = "";

/** Where the question starts: the portfolio or a group of it by one dimension or two, or no group at all. */
export function FromField({ whatIf, today }: FromFieldProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { bases, question, ask } = whatIf;
  const shown = bases.all.filter(({ division }) => isShown(division, bases.pair));
  const now = bases.all.find(({ key }) => key === question.from);
  const told = bases.busy ? texts.dividing : refusedText(shown, language);
  return (
    <div className={styles.form}>
      {bases.pairs.length > 0 && (
        <Field label={texts.division} className={styles.narrow}>
          <Select
            value={bases.pair?.join() ?? ALONE}
            onChange={(_, { value }) => bases.choose(bases.pairs.find((pair) => pair.join() === value) ?? null)}
          >
            <option value={ALONE}>{texts.alone}</option>
            {bases.pairs.map((pair) => (
              <option key={pair.join()} value={pair.join()}>
                {divisionText(pair, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.from} className={styles.narrow} {...(told !== null && { hint: told })}>
        <Select
          className={styles.narrow}
          value={chosenOf(question)}
          onChange={(_, { value }) => {
            const example = SCENARIO_EXAMPLES.find((one) => exampleValue(one) === value);
            if (value === OPENED) return;
            ask(example === undefined ? startFrom(question, value, bases.all, today()) : startFromExample(question, example)); // prettier-ignore
          }}
        >
          {question.opened !== null && <option value={OPENED}>{texts.keptNamed(question.opened.named.name)}</option>}
          {now !== undefined && question.opened === null && !shown.includes(now) && (
            <option value={now.key}>{now.label}</option>
          )}
          <GroupOptions bases={shown} language={language} valueOf={({ key }) => key} textOf={({ label }) => label} />
          <option value={NO_GROUP}>{texts.noGroup}</option>
          <optgroup label={texts.examples}>
            {SCENARIO_EXAMPLES.map((one) => (
              <option key={one.key} value={exampleValue(one)}>
                {texts.example(one.key, one.published.name)}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
    </div>
  );
}

const exampleValue = ({ key }: ScenarioExample): string => `example ${key}`;
const chosenOf = ({ opened, example, from }: Question): string =>
  opened !== null ? OPENED : example !== null ? exampleValue(example) : from;

const isShown = (division: OfferedBase["division"], pair: WhatIf["bases"]["pair"]): boolean =>
  division === null || (pair === null ? division.length === 1 : division.join() === pair.join());

/** So many are named; of the rest the number is told. */
const MOST_NAMED = 6;

/** Why groups cannot be chosen, each reason with its groups; null where all of them can. */
function refusedText(shown: readonly OfferedBase[], language: Language): string | null {
  const texts = whatIfTexts(language);
  const refused = new Map<BaseFault["code"], string[]>();
  for (const { label, base } of shown)
    if (!base.ok) refused.set(base.fault.code, [...(refused.get(base.fault.code) ?? []), label]);
  if (refused.size === 0) return null;
  return [...refused]
    .map(([code, labels]) => {
      const named = labels.slice(0, MOST_NAMED).join("; ");
      const rest = labels.length - MOST_NAMED;
      return texts.refused(baseFaultText({ code }, language), rest > 0 ? texts.andMore(named, rest) : named);
    })
    .join(" ");
}
