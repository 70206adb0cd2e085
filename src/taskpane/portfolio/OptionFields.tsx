import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { ReportSettings } from "../../pipeline/participant-report";
import { FEWEST, type PivotSettings } from "../../pipeline/pivot-settings";
import { SEVERAL_AT_ONCE, type PivotCostOptions, type SeveralRule } from "../../portfolio/pivot/model";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { Choice, Typed, useFieldStyles, type OptionProps } from "./fields";
import { IncomeFields } from "./IncomeFields";
import { pivotTexts } from "./pivot-texts";
import { readCost, readFewest, readYears } from "./typed-options";

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
  const own = (use: string): void =>
    withCost({
      chosen: use === "where-missing" || use === "everywhere" ? { amounts: cost.chosen?.amounts ?? {}, use } : null,
    });
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
            <Choice
              label={texts.own}
              value={cost.chosen?.use ?? "none"}
              options={[["none", texts.ownNone], ["where-missing", texts.ownMissing], ["everywhere", texts.ownEverywhere]]} // prettier-ignore
              onChoose={own}
            />
          </div>
          {cost.chosen !== null && <OwnCosts settings={settings} onChange={onChange} />}
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

function OwnCosts({ settings, onChange }: OptionProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { cost } = settings;
  const type = (sector: CostSector, digits: string | undefined): void => {
    if (cost.chosen === null) return;
    const others = Object.fromEntries(Object.entries(cost.chosen.amounts).filter(([name]) => name !== sector));
    const amounts = digits === undefined ? others : { ...others, [sector]: digits };
    onChange({ ...settings, cost: { ...cost, chosen: { ...cost.chosen, amounts } } });
  };
  return (
    <div role="group" aria-label={texts.own} className={styles.fields}>
      {COST_SECTORS.map((sector) => (
        <Typed<string | undefined>
          key={sector}
          label={`${sectorText(sector, language)}, ${texts.kronor}`}
          first={cost.chosen?.amounts[sector] ?? ""}
          read={readCost}
          wrong={texts.amountWrong}
          onRead={(digits) => type(sector, digits)}
        />
      ))}
    </div>
  );
}

function Numbers({ settings, onChange }: OptionProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { horizons, fewest } = settings;
  const said = (value: number): string => (language === "sv" ? String(value).replace(".", ",") : String(value));
  return (
    <div className={styles.fields}>
      <Typed
        label={texts.short}
        first={said(horizons.short)}
        read={readYears}
        wrong={texts.yearsWrong}
        onRead={(short) => onChange({ ...settings, horizons: { ...horizons, short } })}
      />
      <Typed
        label={texts.long}
        first={said(horizons.long)}
        read={readYears}
        wrong={texts.yearsWrong}
        onRead={(long) => onChange({ ...settings, horizons: { ...horizons, long } })}
      />
      <Typed
        label={texts.fewest}
        first={said(fewest)}
        read={readFewest}
        wrong={texts.fewestWrong(FEWEST.least, FEWEST.most)}
        onRead={(least) => onChange({ ...settings, fewest: least })}
      />
    </div>
  );
}
