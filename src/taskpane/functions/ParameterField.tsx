import { Checkbox, Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Parameter } from "../../calculation/catalogue/entry";

const useStyles = makeStyles({
  number: { width: "100%", minWidth: 0, "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly description: string;
  readonly text: string;
  onType(text: string): void;
}

/** One argument, in the field that suits its kind; what is typed is handed on as it stands. */
export function ParameterField({ parameter, description, text, onType }: ParameterFieldProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  if (parameter.kind === "boolean") {
    return (
      <Field hint={description}>
        <Checkbox
          label={parameter.name}
          checked={text !== ""}
          onChange={(_, { checked }) => onType(checked === true ? "1" : "")}
        />
      </Field>
    );
  }
  if (parameter.kind === "word") {
    return (
      <Field
        label={parameter.default === undefined ? parameter.name : `${parameter.name} (${t("functions.optional")})`}
        hint={description}
      >
        <Select value={text} onChange={(_, { value }) => onType(value)}>
          {parameter.default !== undefined && <option value="">–</option>}
          {parameter.words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      </Field>
    );
  }
  if (parameter.kind === "range") {
    return (
      <Field label={parameter.name} hint={`${description} (${t("functions.range")})`}>
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => onType(value)} />
      </Field>
    );
  }
  const optional = "default" in parameter;
  const label = optional ? `${parameter.name} (${t("functions.optional")})` : parameter.name;
  if (parameter.kind === "text") {
    return (
      <Field label={label} hint={description}>
        <Textarea value={text} resize="vertical" rows={2} onChange={(_, { value }) => onType(value)} />
      </Field>
    );
  }
  if (parameter.kind === "rows") {
    return (
      <Field label={label} hint={`${description} (${t("functions.rows")})`}>
        <Textarea value={text} resize="vertical" rows={6} onChange={(_, { value }) => onType(value)} />
      </Field>
    );
  }
  if (parameter.kind === "table") {
    return (
      <Field label={label} hint={`${description} (${t("functions.table")})`}>
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => onType(value)} />
      </Field>
    );
  }
  return (
    <Field label={label} hint={description}>
      <Input className={styles.number} inputMode="decimal" value={text} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
}
