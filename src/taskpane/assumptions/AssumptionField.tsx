import { Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { readNumber } from "../../participation/sus/read-number";
import { readEditValue } from "../../valuation/assumptions/edit-value";
import type { EditValue } from "../../valuation/assumptions/faults";
import { assumptionUnitText } from "../../words/assumptions";
import { editFaultText } from "../../words/assumptions-faults";
import { usePane } from "../app/pane-context";
import { fieldText, type AssumptionItem } from "./assumption-items";

const useStyles = makeStyles({
  field: { maxWidth: "320px", minWidth: 0 },
  about: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

interface AssumptionFieldProps {
  readonly item: AssumptionItem;
  /** undefined: the shipped value holds. */
  readonly own: EditValue | undefined;
  onSet(value: EditValue | null): void;
}

/** Where one's own value is typed or chosen: checked at each stroke, and used as soon as it can be. */
export function AssumptionField({ item, own, onSet }: AssumptionFieldProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      {item.choices === null ? (
        <NumberField item={item} own={own} onSet={onSet} />
      ) : (
        <ChoiceField item={item} own={own} onSet={onSet} />
      )}
      {item.note !== null && <Text className={styles.about}>{item.note}</Text>}
      {item.source !== null && <Text className={styles.about}>{t("assumptions.source", { source: item.source })}</Text>}
    </>
  );
}

function NumberField({ item, own, onSet }: AssumptionFieldProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [text, setText] = useState(() => fieldText(own, item.unit, language));
  const read = readEditValue(item.name, text, readNumber);
  const unit = item.unit === null ? "" : assumptionUnitText(item.unit, language);
  const type = (typed: string): void => {
    setText(typed);
    const value = readEditValue(item.name, typed, readNumber);
    if (value.ok) onSet(value.value);
  };
  return (
    <Field
      className={styles.field}
      label={t("assumptions.field", { unit })}
      hint={t("assumptions.fieldHint", { shipped: item.shipped })}
      {...(!read.ok && { validationState: "error", validationMessage: editFaultText(read.fault, language) })}
    >
      <Input value={text} onChange={(_, { value }) => type(value)} />
    </Field>
  );
}

function ChoiceField({ item, own, onSet }: AssumptionFieldProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const choices = item.choices ?? [];
  const chosen = choices.findIndex(([value]) => value === own);
  return (
    <Field className={styles.field} label={t("assumptions.fieldPlain")}>
      <Select value={String(chosen)} onChange={(_, { value }) => onSet(choices[Number(value)]?.[0] ?? null)}>
        <option value="-1">{t("assumptions.asShipped", { shipped: item.shipped })}</option>
        {choices.map(([, text], at) => (
          <option key={text} value={String(at)}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
