import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { coFunding, type CoFunding } from "../../calculation/co-funding";
import { kronor, months } from "../../calculation/units";
import { measured, valueOf } from "../../portfolio/measured";
import type { Scenario } from "../../portfolio/scenario/scenario";
import { COST_SECTORS, SECTORS } from "../../valuation/sectors";
import type { Language } from "../../words/language";
import { monthsText, sectorShortText, sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { MoneyCell, MonthsCell } from "../report/MeasureCell";
import { thousandsText } from "../report/money-text";
import { Section } from "../report/Section";
import { SectorHead } from "../report/SectorHead";
import { Heads } from "./Heads";
import { NumberField } from "./NumberField";
import { paybackText } from "./payback-text";
import { SectorBars } from "./SectorBars";
import { whatIfTexts } from "./texts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { maxWidth: "320px" },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ScenarioProps {
  readonly scenario: Scenario;
}

interface WhoPaysProps extends ScenarioProps {
  /** What it is held against; null: nothing. */
  readonly reference: Scenario | null;
}

/** Cost, income and payback of each sector; and the smallest shift after which everyone who can is paid back in time. */
export function WhoPaysSection({ scenario, reference }: WhoPaysProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const [within, setWithin] = useState(48);
  const possible = Number.isInteger(within) && within >= 1 && within <= 1200;
  const shifted = useMemo(() => (possible ? shiftOf(scenario, within) : null), [scenario, within, possible]);
  return (
    <Section title={texts.who}>
      <div className={styles.stack}>
        <p className={styles.lead}>{texts.whoLead}</p>
        <DataTable caption={texts.whoCaption}>
          <Heads first={texts.sector} rest={[texts.measures.cost, texts.measures.annual, texts.measures.payback]} />
          <tbody>
            {SECTORS.map((sector) => {
              const { cost, annualIncome, payback } = scenario.sectors[sector];
              return (
                <tr key={sector}>
                  <SectorHead sector={sector} />
                  <MoneyCell amount={cost} />
                  <MoneyCell amount={measured(annualIncome)} />
                  <MonthsCell payback={payback} />
                </tr>
              );
            })}
          </tbody>
        </DataTable>
        <h3 className={styles.subheading}>{texts.paybackBars}</h3>
        <PaybackBars scenario={scenario} reference={reference} />
        <h3 className={styles.subheading}>{texts.coFunding}</h3>
        <p className={styles.lead}>{texts.coFundingLead}</p>
        <NumberField
          label={texts.deadline}
          value={within}
          reach={{ min: 6, max: 120, step: 6 }}
          fault={possible ? null : texts.notNumber}
          notNumber={texts.notNumber}
          onValue={(value) => setWithin(value ?? NaN)}
        />
        {shifted !== null && <ShiftTable shifted={shifted} within={within} />}
      </div>
    </Section>
  );
}

/** Months until each sector has its cost back, those who bear one; beside what the scenario is held against. */
function PaybackBars({ scenario, reference }: WhoPaysProps): ReactElement {
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const bars = SECTORS.flatMap((sector) => {
    const { payback } = scenario.sectors[sector];
    if (payback.kind === "none" && payback.reason === "no-cost") return [];
    const before = reference?.sectors[sector].payback;
    return [
      {
        label: sectorShortText(sector, language),
        scenario: valueOf(payback),
        text: paybackText(payback, language),
        before: before === undefined ? null : valueOf(before),
        beforeText: before === undefined ? null : paybackText(before, language),
      },
    ];
  });
  if (bars.length === 0) return <Text>{texts.breakEvenNoCost}</Text>;
  const said = bars.map(({ label, text, beforeText }) =>
    beforeText === null ? `${label} ${text}` : `${label} ${beforeText} → ${text}`,
  );
  return <SectorBars bars={bars} alt={texts.paybackBarsAlt(`${said.join("; ")}.`)} />;
}

/** Between those who can bear a cost; individuals and employers bear none. */
function shiftOf({ sectors, timing }: Scenario, within: number): CoFunding {
  const funders = COST_SECTORS.map((sector) => ({
    cost: valueOf(sectors[sector].cost) ?? kronor(0),
    annual: sectors[sector].annualIncome,
  }));
  return coFunding(funders, months(within), timing);
}

/** Who cannot, and by how much; and those who can after the shift. */
function shiftLines({ funders }: CoFunding, within: number, language: Language): readonly string[] {
  const texts = whatIfTexts(language);
  const named = COST_SECTORS.flatMap((sector, at) => {
    const funder = funders[at];
    return funder === undefined ? [] : [{ ...funder, name: sectorText(sector, language) }];
  });
  const can = named.filter(({ standing }) => standing === "paid-back").map(({ name }) => name);
  const cannot = named
    .filter(({ missing }) => missing.greaterThan(0))
    .map(({ name, missing }) => texts.lacks(name, thousandsText(missing, language)));
  const by = monthsText(within, language);
  return [
    ...(can.length === 0 ? [texts.nobodyCan(by)] : [texts.can(can.join(", "), by)]),
    ...(cannot.length === 0 ? [] : [texts.cannot(cannot.join(", "))]),
  ];
}

interface ShiftTableProps {
  readonly shifted: CoFunding;
  readonly within: number;
}

function ShiftTable({ shifted, within }: ShiftTableProps): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const tkr = (amount: Parameters<typeof thousandsText>[0]): string => thousandsText(amount, language);
  return (
    <>
      <Text>{texts.moved(tkr(shifted.moved), tkr(shifted.missing))}</Text>
      {shiftLines(shifted, within, language).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <DataTable caption={texts.coFunding}>
        <Heads first={texts.sector} rest={[texts.shift, texts.costAfter, texts.standing]} />
        <tbody>
          {COST_SECTORS.map((sector, at) => {
            const funder = shifted.funders[at];
            if (funder === undefined) return null;
            return (
              <tr key={sector}>
                <SectorHead sector={sector} />
                <MoneyCell amount={measured(funder.shift)} />
                <MoneyCell amount={measured(funder.costAfter)} />
                <td className={mergeClasses(styles.cell, styles.right)}>
                  {texts.standings[funder.standing]}
                  {funder.missing.greaterThan(0) && (
                    <span className={styles.minor}>{texts.missing(tkr(funder.missing))}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </>
  );
}

/** Who pays when and who gains when: flows by year and sector. */
export function PlanSection({ scenario }: ScenarioProps): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const [shown, setShown] = useState<"flows" | "standing">("flows");
  const years = scenario.sectors.society.plan.map(({ year }) => year);
  return (
    <Section title={texts.plan}>
      <div className={styles.stack}>
        <Field label={texts.planShows} className={styles.field}>
          <Select value={shown} onChange={(_, { value }) => setShown(value === "standing" ? "standing" : "flows")}>
            <option value="flows">{texts.plans.flows.title}</option>
            <option value="standing">{texts.plans.standing.title}</option>
          </Select>
        </Field>
        <p className={styles.lead}>{texts.plans[shown].lead}</p>
        <DataTable caption={texts.plans[shown].caption}>
          <Heads first={texts.year} rest={SECTORS.map((sector) => sectorShortText(sector, language))} />
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row" className={table.cell}>
                  {year}
                </th>
                {SECTORS.map((sector) => {
                  const at = scenario.sectors[sector].plan[year];
                  const flow = at === undefined ? null : shown === "flows" ? kronor(at.gains.minus(at.pays)) : at.standing; // prettier-ignore
                  return (
                    <td key={sector} className={mergeClasses(table.cell, table.number)}>
                      {flow === null ? "–" : thousandsText(flow, language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Section>
  );
}
