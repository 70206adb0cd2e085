import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Kronor, Months, Share } from "../../calculation/units";
import { measured, none } from "../../portfolio/measured";
import type { Measured } from "../../portfolio/model";
import { compareScenarios } from "../../portfolio/scenario/compare-scenarios";
import type { Scenario, ScenarioSector } from "../../portfolio/scenario/scenario";
import { SECTORS } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { monthsText, yearsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { thousandsText } from "../report/money-text";
import { reasonText } from "../report/reason-text";
import { Section } from "../report/Section";
import { SectorHead } from "../report/SectorHead";
import { AgainstField, againstLabel, ownLabel } from "./Against";
import { paybackText } from "./payback-text";
import { whatIfTexts } from "./texts";
import type { WhatIf } from "./useWhatIf";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold }, // prettier-ignore
});

const MEASURES = ["annual", "profit", "payback", "ratio", "cost"] as const;
type Measure = (typeof MEASURES)[number];

interface ResultsSectionProps {
  readonly whatIf: WhatIf;
  readonly scenario: Scenario;
}

/** The answer in a sentence, and by sector: before, scenario and difference, one measure at a time. */
export function ResultsSection({ whatIf, scenario }: ResultsSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const [measure, setMeasure] = useState<Measure>("annual");
  const { reference, question } = whatIf;
  return (
    <Section title={texts.results}>
      <div className={styles.stack}>
        <p className={styles.headline} role="status">
          {headline(scenario, language)}
        </p>
        {reference !== null && <Text>{changeLine(reference, scenario, language)}</Text>}
        {reference !== null && question.opened !== null && question.against.kind === "outcome" && (
          <Text>{promiseLine(question.opened.named.keptAt, scenario, reference, language)}</Text>
        )}
        <div className={styles.bar}>
          <Field label={texts.measure}>
            <Select
              value={measure}
              onChange={(_, { value }) => setMeasure(MEASURES.find((one) => one === value) ?? "annual")}
            >
              {MEASURES.map((one) => (
                <option key={one} value={one}>
                  {texts.measures[one]}
                </option>
              ))}
            </Select>
          </Field>
          <AgainstField whatIf={whatIf} />
        </div>
        <ResultTable
          measure={measure}
          scenario={scenario}
          reference={reference}
          labels={{ before: againstLabel(whatIf, language), own: ownLabel(whatIf, language) }}
        />
      </div>
    </Section>
  );
}

function headline({ sectors: { society } }: Scenario, language: Language): string {
  const texts = whatIfTexts(language);
  const { payback } = society;
  const after =
    payback.kind === "value"
      ? texts.paidAfter(monthsText(payback.value, language))
      : texts.notPaid(reasonText(payback.reason, language));
  return texts.headline(thousandsText(society.annualIncome, language), after);
}

function changeLine(reference: Scenario, scenario: Scenario, language: Language): string {
  const { society } = compareScenarios(reference, scenario);
  const years = yearsText(scenario.figures.terms.horizon, language);
  return whatIfTexts(language).changeLine(
    signed(society.annualIncome, language),
    signed(society.profitability, language),
    years,
  );
}

/** What became of a promise: the outcome's payback beside the promised one. */
function promiseLine(keptAt: string, promised: Scenario, outcome: Scenario, language: Language): string {
  const gain = ({ sectors: { society } }: Scenario): string => thousandsText(society.annualIncome, language);
  const told = (one: Scenario): readonly [string, string] => [gain(one), paybackText(one.sectors.society.payback, language)]; // prettier-ignore
  return whatIfTexts(language).promiseLine(keptAt, told(promised), told(outcome));
}

function signed(amount: Kronor, language: Language): string {
  const text = thousandsText(amount, language);
  return amount.greaterThan(0) && /[1-9]/.test(text) ? `+${text}` : text;
}

type Shown = { readonly money: Measured<Kronor> } | { readonly months: Measured<Months> } | { readonly ratio: Measured<Share> }; // prettier-ignore

function shownOf(measure: Measure, sector: ScenarioSector): Shown {
  switch (measure) {
    case "annual":
      return { money: measured(sector.annualIncome) };
    case "profit":
      return { money: measured(sector.profitability) };
    case "payback":
      return { months: sector.payback };
    case "ratio":
      return { ratio: sector.benefitCostRatio };
    case "cost":
      return { money: sector.cost };
  }
}

function changeOf(before: Shown, after: Shown): Shown {
  if ("money" in before && "money" in after)
    return { money: difference(before.money, after.money, (a, b) => b.minus(a) as Kronor) };
  if ("ratio" in before && "ratio" in after)
    return { ratio: difference(before.ratio, after.ratio, (a, b) => b.minus(a) as Share) };
  if ("months" in before && "months" in after)
    return { months: difference(before.months, after.months, (a, b) => (b - a) as Months) };
  return { months: none("no-cost") };
}

function difference<T>(before: Measured<T>, after: Measured<T>, of: (before: T, after: T) => T): Measured<T> {
  if (before.kind === "none") return before;
  return after.kind === "none" ? after : measured(of(before.value, after.value));
}

interface ResultTableProps {
  readonly measure: Measure;
  readonly scenario: Scenario;
  readonly reference: Scenario | null;
  readonly labels: { readonly before: string; readonly own: string };
}

function ResultTable({ measure, scenario, reference, labels }: ResultTableProps): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const heads = reference === null ? [labels.own] : [labels.before, labels.own, texts.change];
  return (
    <DataTable caption={texts.measures[measure]} captionShown>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.sector}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, styles.right)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SECTORS.map((sector) => {
          const after = shownOf(measure, scenario.sectors[sector]);
          const before = reference === null ? null : shownOf(measure, reference.sectors[sector]);
          return (
            <tr key={sector}>
              <SectorHead sector={sector} />
              {before !== null && <ShownCell shown={before} />}
              <ShownCell shown={after} />
              {before !== null && <ShownCell shown={changeOf(before, after)} strong />}
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

/** The figure, or a dash with the reason beside it; a difference has its sign. */
function ShownCell({ shown, strong = false }: { readonly shown: Shown; readonly strong?: boolean }): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const one: Measured<unknown> = "money" in shown ? shown.money : "months" in shown ? shown.months : shown.ratio;
  return (
    <td className={mergeClasses(styles.cell, styles.number, strong && styles.strong)}>
      {one.kind === "none" ? (
        one.reason === "never" || one.reason === "over-100-years" ? (
          reasonText(one.reason, language)
        ) : (
          <abbr className={styles.dash} title={reasonText(one.reason, language)}>
            –
          </abbr>
        )
      ) : (
        shownText(shown, strong, language)
      )}
    </td>
  );
}

function shownText(shown: Shown, withSign: boolean, language: Language): string {
  if ("money" in shown)
    return shown.money.kind === "none"
      ? ""
      : withSign
        ? signed(shown.money.value, language)
        : thousandsText(shown.money.value, language);
  const [value, decimals] =
    "months" in shown
      ? [shown.months.kind === "value" ? shown.months.value : NaN, 0]
      : [shown.ratio.kind === "value" ? shown.ratio.value.toNumber() : NaN, 2];
  const text = formatNumber(value, decimals, language);
  return withSign && value > 0 ? `+${text}` : text;
}
