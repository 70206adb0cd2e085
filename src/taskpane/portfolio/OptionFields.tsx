import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { FEWEST, type PivotSettings } from "../../pipeline/pivot-settings";
import { SEVERAL_AT_ONCE, type PivotCostOptions, type SeveralRule } from "../../portfolio/pivot/model";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import type { SettingsProps } from "./DivisionFields";
import { pivotTexts } from "./pivot-texts";
import { readCost, readFewest, readYears } from "./typed-options";

const useStyles = makeStyles({
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
    // A long choice does not make its field wider than its place.
    "& > *": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { minWidth: 0, width: "100%" },
    alignItems: "end",
  },
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

type OptionProps = Pick<SettingsProps, "settings" | "onChange">;

/** What a cost is taken from and shared by, over how many years, and how few are hidden. */
export function OptionFields({ settings, onChange }: OptionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { cost, rows, filters } = settings;
  const several = SEVERAL_AT_ONCE.some((one) => rows.includes(one) || filters[one] !== undefined);
  const withCost = (change: Partial<PivotSettings["cost"]>): void =>
    onChange({ ...settings, cost: { ...cost, ...change } });
  const own = (use: string): void =>
    withCost({
      chosen: use === "where-missing" || use === "everywhere" ? { amounts: cost.chosen?.amounts ?? {}, use } : null,
    });
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{texts.more}</summary>
      <div className={styles.stack}>
        <div className={styles.fields}>
          {several && (
            <Choice
              label={texts.several}
              value={settings.targetGroupRule}
              options={[["split", texts.split], ["repeat", texts.repeat], ["first", texts.onlyFirst]]} // prettier-ignore
              onChoose={(value) => onChange({ ...settings, targetGroupRule: value as SeveralRule })}
            />
          )}
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
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactElement {
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

function OwnCosts({ settings, onChange }: OptionProps): ReactElement {
  const styles = useStyles();
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
  const styles = useStyles();
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

interface TypedProps<T> {
  readonly label: string;
  readonly first: string;
  /** null: cannot be read, and what held before holds. */
  readonly read: (text: string) => T | null;
  readonly wrong: string;
  onRead(value: T): void;
}

/** A field that keeps what is typed as typed, and hands on what can be read. */
function Typed<T>({ label, first, read, wrong, onRead }: TypedProps<T>): ReactElement {
  const [text, setText] = useState(first);
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
