import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { ReportSettings } from "../../pipeline/participant-report";
import { FEWEST, type PivotSettings } from "../../pipeline/pivot-settings";
import { SEVERAL_AT_ONCE, type PivotCostOptions, type SeveralRule } from "../../portfolio/pivot/model";
import { usePane } from "../app/pane-context";
import { Choice, Typed, useFieldStyles, type OptionProps } from "./fields";
import { useHorizons } from "./Horizons";
import { IncomeFields } from "./IncomeFields";
import { useOwnCosts } from "./OwnCosts";
import { pivotTexts } from "./pivot-texts";
import { readFewest } from "./typed-options";

interface OptionFieldsProps extends OptionProps {
  /** What the fields are about; left out: costs and the rest. */
  readonly title?: string;
  /** What else they hold for. */
  readonly hint?: string;
  /** Further choices, first among the others. */
  readonly children?: ReactNode;
}

/** What is taken off incomes, what a cost is taken from and shared by, over how many years, and how few are hidden. */
export function OptionFields({ settings, onChange, title, hint, children }: OptionFieldsProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { cost } = settings;
  // Its many choices are made when they are asked for.
  const [seen, setSeen] = useState(false);
  const withCost = (change: Partial<ReportSettings["cost"]>): void =>
    onChange({ ...settings, cost: { ...cost, ...change } });
  const own = useOwnCosts({ settings, onChange });
  return (
    <details className={styles.details}>
      <summary className={styles.summary} onClick={() => setSeen(true)}>
        {title ?? texts.more}
      </summary>
      {seen && (
        <div className={styles.stack}>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
          <div className={styles.fields}>
            {children}
            <Choice
              label={texts.basis}
              value={cost.basis}
              options={[["outcome-else-budget", texts.outcomeElseBudget], ["outcome", texts.outcome], ["budget", texts.budget]]} // prettier-ignore
              onChoose={(value) => withCost({ basis: value as PivotCostOptions["basis"] })}
            />
            <Choice
              label={texts.share}
              value={cost.split}
              options={[["default", texts.shareDefault], ["finsam", texts.shareFinsam]]} // prettier-ignore
              onChoose={(value) => withCost({ split: value as PivotCostOptions["split"] })}
            />
            {own.choice}
          </div>
          {own.amounts}
          <Numbers settings={settings} onChange={onChange} />
          <IncomeFields settings={settings} onChange={onChange} />
        </div>
      )}
    </details>
  );
}

interface SeveralFieldProps {
  readonly settings: PivotSettings;
  onChange(settings: PivotSettings): void;
}

/** What is done with those who are in several groups at once; nothing where no such group is asked for. */
export function SeveralField({ settings, onChange }: SeveralFieldProps): ReactElement | null {
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { rows, filters } = settings;
  if (!SEVERAL_AT_ONCE.some((one) => rows.includes(one) || filters[one] !== undefined)) return null;
  return (
    <Choice
      label={texts.several}
      value={settings.targetGroupRule}
      options={[["split", texts.split], ["repeat", texts.repeat], ["first", texts.onlyFirst]]} // prettier-ignore
      onChoose={(value) => onChange({ ...settings, targetGroupRule: value as SeveralRule })}
    />
  );
}

function Numbers({ settings, onChange }: OptionProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { fewest } = settings;
  const horizons = useHorizons({ settings, onChange });
  return (
    <>
      <div className={styles.fields}>
        {horizons.fields}
        <Typed
          label={texts.fewest}
          first={String(fewest)}
          read={readFewest}
          wrong={texts.fewestWrong(FEWEST.least, FEWEST.most)}
          onRead={(least) => onChange({ ...settings, fewest: least })}
        />
      </div>
      {horizons.refused !== null && (
        <p role="alert" className={styles.hint}>
          {horizons.refused}
        </p>
      )}
    </>
  );
}
