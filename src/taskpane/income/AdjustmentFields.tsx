import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { SUCCESS_RULES, type SuccessRule } from "../../portfolio/income/success";
import { successText } from "../../words/income";
import { usePane } from "../app/pane-context";
import { PERCENT_FIELDS, readPercent, readWage, type TypedAdjustments } from "./typed-adjustments";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(220px, 100%), 1fr))",
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface AdjustmentFieldsProps {
  readonly typed: TypedAdjustments;
  onType(typed: TypedAdjustments): void;
}

/** What is taken off after valuation; each field counts at once when it can be read. */
export function AdjustmentFields({ typed, onType }: AdjustmentFieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const hints = { deadweight: t("income.deadweightHint"), publicFunds: t("income.publicFundsHint") };
  return (
    <div className={styles.form}>
      {PERCENT_FIELDS.map((field) => (
        <Field
          key={field}
          label={t(`income.${field}`)}
          hint={field in hints ? hints[field as keyof typeof hints] : null}
          {...wrongIf(readPercent(typed.percent[field]) === null, t("income.percentError"))}
        >
          <Input
            inputMode="decimal"
            value={typed.percent[field]}
            onChange={(_, { value }) => onType({ ...typed, percent: { ...typed.percent, [field]: value } })}
          />
        </Field>
      ))}
      <Field
        label={t("income.wage")}
        hint={t("income.wageHint")}
        {...wrongIf(readWage(typed.wage) === null, t("income.wageError"))}
      >
        <Input inputMode="decimal" value={typed.wage} onChange={(_, { value }) => onType({ ...typed, wage: value })} />
      </Field>
      <Field label={t("income.success")}>
        <Select value={typed.success} onChange={(_, { value }) => onType({ ...typed, success: value as SuccessRule })}>
          {SUCCESS_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {successText(rule, language)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const wrongIf = (wrong: boolean, message: string): object =>
  wrong ? { validationMessage: message, validationState: "error" as const } : {};
