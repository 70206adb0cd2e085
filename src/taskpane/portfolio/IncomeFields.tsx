import "../texts/panel-texts";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { share } from "../../calculation/units";
import { TAKEN_OFF } from "../../pipeline/income-settings";
import { SUCCESS_RULES, type SuccessRule } from "../../portfolio/income/success";
import { successText } from "../../words/income";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { readPercent } from "../income/typed-adjustments";
import { Choice, Typed, useFieldStyles, type OptionProps } from "./fields";

/** What is taken off incomes after valuation, and what counts as having succeeded. */
export function IncomeFields({ settings, onChange }: OptionProps): ReactElement {
  const styles = useFieldStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { income } = settings;
  return (
    <div className={styles.fields}>
      {TAKEN_OFF.map((name) => (
        <Typed
          key={name}
          label={t(`income.${name}`)}
          first={percentText(income[name], language)}
          read={readPercent}
          wrong={t("income.percentError")}
          onRead={(part) => onChange({ ...settings, income: { ...income, [name]: part.toFixed() } })}
        />
      ))}
      <Choice
        label={t("income.success")}
        value={income.success}
        options={SUCCESS_RULES.map((rule) => [rule, successText(rule, language)] as const)}
        onChoose={(rule) => onChange({ ...settings, income: { ...income, success: rule as SuccessRule } })}
      />
    </div>
  );
}

/** "0.125" -> "12,5". */
function percentText(digits: string, language: Language): string {
  const text = share(digits).times(100).toFixed();
  return language === "sv" ? text.replace(".", ",") : text;
}
