import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { ReportSettings } from "../../pipeline/participant-report";
import { NARROW_FIELD } from "../narrow-field";

export const useFieldStyles = makeStyles({
  details: { minWidth: 0, width: "100%" },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(180px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    "& > *": NARROW_FIELD,
    alignItems: "end",
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

export interface OptionProps {
  readonly settings: ReportSettings;
  onChange(settings: ReportSettings): void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  onChoose(value: string): void;
}

/** One of a few, under its label. */
export function Choice({ label, value, options, onChoose }: ChoiceProps): ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface TypedProps<T> {
  readonly label: string;
  /** What holds, as text. */
  readonly first: string;
  /** null: cannot be read, and what held before holds. */
  readonly read: (text: string) => T | null;
  readonly wrong: string;
  onRead(value: T): void;
}

/** A field that keeps what is typed as typed, and hands on what can be read. */
export function Typed<T>({ label, first, read, wrong, onRead }: TypedProps<T>): ReactElement {
  const [text, setText] = useState(first);
  const [from, setFrom] = useState(first);
  // Changed elsewhere: that is shown, but not another spelling of what has been typed here.
  if (from !== first) {
    setFrom(first);
    if (String(read(text)) !== String(read(first))) setText(first);
  }
  const type = (typed: string): void => {
    setText(typed);
    const value = read(typed);
    if (value !== null) onRead(value);
  };
  return (
    <Field label={label} {...(read(text) === null && { validationMessage: wrong, validationState: "error" as const })}>
      <Input value={text} inputMode="decimal" autoComplete="off" onChange={(_, { value }) => type(value)} />
    </Field>
  );
}
