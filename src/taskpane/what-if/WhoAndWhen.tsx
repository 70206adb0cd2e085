import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { coFunding, type CoFunding } from "../../calculation/co-funding";
import { kronor, months } from "../../calculation/units";
import { measured, valueOf } from "../../portfolio/measured";
import { DEADLINES, type BreakEvenAt } from "../../portfolio/scenario/break-even";
import type { Scenario } from "../../portfolio/scenario/scenario";
import { COST_SECTORS, SECTORS } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import { sectorShortText, yearsText } from "../../words/portfolio";
import { neededText } from "../../words/scenario";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { MoneyCell, MonthsCell } from "../report/MeasureCell";
import { thousandsText } from "../report/money-text";
import { Section } from "../report/Section";
import { SectorHead } from "../report/SectorHead";
import { NumberField } from "./NumberField";
import { whatIfTexts } from "./texts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ScenarioProps {
  readonly scenario: Scenario;
}

interface HeadsProps {
  readonly first: string;
  readonly rest: readonly string[];
}

function Heads({ first, rest }: HeadsProps): ReactElement {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.head}>
          {first}
        </th>
        {rest.map((head) => (
          <th key={head} scope="col" className={mergeClasses(styles.head, styles.right)}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many must come to work for each sector to have its cost back within one, two, four and five years. */
export function BreakEvenSection({ scenario }: ScenarioProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const bearing = SECTORS.filter((sector) => scenario.sectors[sector].breakEven !== null);
  return (
    <Section title={texts.breakEven}>
      <div className={styles.stack}>
        <p className={styles.lead}>{texts.breakEvenLead}</p>
        {bearing.length === 0 ? (
          <Text>{texts.breakEvenNone}</Text>
        ) : (
          <DataTable caption={texts.breakEvenCaption}>
            <Heads
              first={texts.sector}
              rest={DEADLINES.map((deadline) => texts.within(yearsText(deadline, language)))}
            />
            <tbody>
              {bearing.map((sector) => (
                <tr key={sector}>
                  <SectorHead sector={sector} />
                  {scenario.sectors[sector].breakEven?.map((at) => (
                    <NeededCell key={at.years} at={at} participants={scenario.participants.toNumber()} />
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

function NeededCell({ at, participants }: { readonly at: BreakEvenAt; readonly participants: number }): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const cell = mergeClasses(styles.cell, styles.number);
  if (at.needed === null) return <td className={cell}>{texts.never}</td>;
  const { exact, whole, share } = at.needed;
  const part = share === null ? "–" : `${formatNumber(share.times(100).toNumber(), 0, language)} %`;
  return (
    <td className={cell}>
      {neededText(whole.toNumber(), participants, language)}
      <span className={styles.minor}>{texts.exactly(formatNumber(exact.toNumber(), 2, language), part)}</span>
    </td>
  );
}

/** Cost, income and payback of each sector; and the smallest shift after which everyone who can is paid back in time. */
export function WhoPaysSection({ scenario }: ScenarioProps): ReactElement {
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
        {shifted !== null && <ShiftTable shifted={shifted} />}
        <p className={styles.lead}>{texts.timed}</p>
      </div>
    </Section>
  );
}

/** Between those who can bear a cost; individuals and employers bear none. */
function shiftOf({ sectors }: Scenario, within: number): CoFunding {
  const funders = COST_SECTORS.map((sector) => ({
    cost: valueOf(sectors[sector].cost) ?? kronor(0),
    annual: sectors[sector].annualIncome,
  }));
  return coFunding(funders, months(within));
}

function ShiftTable({ shifted }: { readonly shifted: CoFunding }): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const tkr = (amount: Parameters<typeof thousandsText>[0]): string => thousandsText(amount, language);
  return (
    <>
      <Text>{texts.moved(tkr(shifted.moved), tkr(shifted.missing))}</Text>
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
  const years = scenario.sectors.society.plan.map(({ year }) => year);
  return (
    <Section title={texts.plan}>
      <div className={styles.stack}>
        <p className={styles.lead}>{texts.planLead}</p>
        <DataTable caption={texts.planCaption}>
          <Heads first={texts.year} rest={SECTORS.map((sector) => sectorShortText(sector, language))} />
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row" className={table.cell}>
                  {year}
                </th>
                {SECTORS.map((sector) => {
                  const at = scenario.sectors[sector].plan[year];
                  const flow = at === undefined ? null : kronor(at.gains.minus(at.pays));
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
