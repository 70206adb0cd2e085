import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Decimal } from "../../calculation/decimal";
import { countedOf, DEADLINES, type BreakEvenAt } from "../../portfolio/scenario/break-even";
import type { Scenario } from "../../portfolio/scenario/scenario";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { formatKronor, formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { yearsText } from "../../words/portfolio";
import { countedLine, neededText } from "../../words/scenario";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { Section } from "../report/Section";
import { SectorHead } from "../report/SectorHead";
import { FORMS, type Form } from "./forms";
import { Heads } from "./Heads";
import { paybackText } from "./payback-text";
import { whatIfTexts } from "./texts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { maxWidth: "320px" },
});

/** What each sector needs to have its cost back within one, two, four and five years, asked in four ways. */
export function BreakEvenSection({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const [form, setForm] = useState<Form>("people");
  const { base, terms } = scenario.figures;
  const forms = texts.forms(base !== null);
  const { title, lead, own } = forms[form];
  const bearing = SECTORS.filter((sector) => scenario.sectors[sector].breakEven !== null);
  const asksPeople = form === "people" || form === "value";
  const none = bearing.length === 0 ? texts.breakEvenNoCost : asksPeople ? nobodyText(scenario, language) : null;
  const counted = asksPeople ? countedLine(countedOf(scenario.figures), language) : null;
  const more = form === "deadweight" ? texts.takenOff(percentText(terms.deadweight, language)) : counted;
  return (
    <Section title={texts.breakEven}>
      <div className={styles.stack}>
        <Field label={texts.form} className={styles.field}>
          <Select value={form} onChange={(_, { value }) => setForm(FORMS.find((one) => one === value) ?? "people")}>
            {FORMS.map((one) => (
              <option key={one} value={one}>
                {forms[one].title}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.lead}>{more === null ? lead : `${lead} ${more}`}</p>
        {none !== null ? (
          <Text>{none}</Text>
        ) : (
          <DataTable caption={texts.breakEvenCaption(title)}>
            <Heads
              first={texts.sector}
              rest={[
                ...(own === null ? [] : [own]),
                ...DEADLINES.map((deadline) => texts.within(yearsText(deadline, language))),
              ]}
            />
            <tbody>
              {bearing.map((sector) => (
                <tr key={sector}>
                  <SectorHead sector={sector} />
                  {own !== null && <OwnCell form={form} scenario={scenario} sector={sector} />}
                  {scenario.sectors[sector].breakEven?.map((at) => (
                    <DeadlineCell key={at.years} form={form} at={at} scenario={scenario} />
                  ))}
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
    </Section>
  );
}

/** Why there is no answer in people or value; null where there is one. */
function nobodyText({ successes }: Scenario, language: Language): string | null {
  const texts = whatIfTexts(language);
  if (successes === null) return texts.breakEvenNone;
  return successes.greaterThan(0) ? null : texts.breakEvenNobody;
}

interface OwnCellProps {
  readonly form: Form;
  readonly scenario: Scenario;
  readonly sector: Sector;
}

/** How the scenario has it as it is: what each brings, or when the cost is back. */
function OwnCell({ form, scenario, sector }: OwnCellProps): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const { annualIncome, payback } = scenario.sectors[sector];
  const { successes } = scenario;
  const each = successes?.greaterThan(0) === true ? wholeKronor(annualIncome.div(successes), language) : "–";
  return (
    <td className={mergeClasses(styles.cell, styles.number)}>
      {form === "value" ? each : paybackText(payback, language)}
    </td>
  );
}

interface DeadlineCellProps {
  readonly form: Form;
  readonly at: BreakEvenAt;
  readonly scenario: Scenario;
}

function DeadlineCell({ form, at, scenario }: DeadlineCellProps): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const [main, minor] = answerOf(form, at, scenario, language);
  return (
    <td className={mergeClasses(styles.cell, styles.number)}>
      {main}
      {minor !== null && <span className={styles.minor}>{minor}</span>}
    </td>
  );
}

function answerOf(
  form: Form,
  { needed, value, back, deadweight }: BreakEvenAt,
  { participants, figures }: Scenario,
  language: Language,
): readonly [main: string, minor: string | null] {
  const texts = whatIfTexts(language);
  switch (form) {
    case "people": {
      if (needed === null) return [texts.never, null];
      const { exact, whole, share } = needed;
      const part = share === null ? "–" : percentText(share.toNumber(), language);
      const said = neededText(whole.toNumber(), participants.toNumber(), language);
      return [said, texts.exactly(formatNumber(exact.toNumber(), 2, language), part)];
    }
    case "value":
      return [value === null ? texts.never : wholeKronor(value, language), null];
    case "time":
      return [percentText(back.toNumber(), language), back.lessThan(1) ? texts.late : texts.inTime];
    case "deadweight": {
      if (deadweight === null) return ["–", texts.unprofitable];
      const less = deadweight.lessThan(figures.terms.deadweight);
      return [percentText(deadweight.toNumber(), language), less ? texts.lessThanTaken : null];
    }
  }
}

/** Rounded towards the answer "no": 99.96 % is not 100 %. */
function percentText(share: number, language: Language): string {
  const percent = Number((share * 100).toFixed(8));
  const shown = percent < 100 && Math.round(percent) >= 100 ? Math.floor(percent * 10) / 10 : Math.round(percent);
  return `${formatNumber(shown, Number.isInteger(shown) ? 0 : 1, language)} %`;
}

/** Whole kronor, as amounts are shown. */
const wholeKronor = (value: Decimal, language: Language): string => formatKronor(value.round().toNumber(), language);
