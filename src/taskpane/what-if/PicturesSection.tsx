import { Button, Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Scenario } from "../../portfolio/scenario/scenario";
import { kronor } from "../../calculation/units";
import { SECTORS, type Sector } from "../../valuation/sectors";
import type { Language } from "../../words/language";
import { monthsText, sectorShortText, sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { plainNumber } from "../number-text";
import { DataTable, useTableStyles } from "../report/DataTable";
import { thousandsText } from "../report/money-text";
import { Section } from "../report/Section";
import { againstLabel, ownLabel } from "./Against";
import { ComparedCurve, type DrawnCurve } from "./ComparedCurve";
import { SectorBars } from "./SectorBars";
import { whatIfTexts } from "./texts";
import type { WhatIf } from "./useWhatIf";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface PicturesSectionProps {
  readonly whatIf: WhatIf;
  readonly scenario: Scenario;
  readonly reference: Scenario | null;
}

/** A sector's payback curve and every sector's bar, beside what the scenario is held against; or the curve as a table. */
export function PicturesSection({ whatIf, scenario, reference }: PicturesSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const [sector, setSector] = useState<Sector>("society");
  const [asTable, setAsTable] = useState(false);
  const own = curveOf(ownLabel(whatIf, language), scenario, sector);
  const before = reference === null ? null : curveOf(againstLabel(whatIf, language), reference, sector);
  const both = before === null ? [own] : [before, own];
  const number = (value: number): string => plainNumber(value, language);
  const bars = SECTORS.map((one) => ({
    label: sectorShortText(one, language),
    scenario: rounded(scenario, one),
    text: number(rounded(scenario, one)),
    before: reference === null ? null : rounded(reference, one),
  }));
  const said = bars.map(({ label, before: first, text }) =>
    first === null ? `${label} ${text}` : `${label} ${number(first)} → ${text}`,
  );
  return (
    <Section title={texts.curve}>
      <div className={styles.stack}>
        <div className={styles.bar}>
          <Field label={texts.sector}>
            <Select
              value={sector}
              onChange={(_, { value }) => setSector(SECTORS.find((one) => one === value) ?? "society")}
            >
              {SECTORS.map((one) => (
                <option key={one} value={one}>
                  {sectorText(one, language)}
                </option>
              ))}
            </Select>
          </Field>
          <Button onClick={() => setAsTable(!asTable)}>{asTable ? texts.asPicture : texts.asTable}</Button>
        </div>
        {both.map((curve) => (
          <Text key={curve.label}>{partText(curve, language)}</Text>
        ))}
        {asTable ? (
          <CurveTable curves={both} caption={texts.curveAlt(sectorText(sector, language), "")} />
        ) : (
          <ComparedCurve
            scenario={own}
            before={before}
            alt={texts.curveAlt(sectorText(sector, language), both.map((one) => partText(one, language)).join(" "))}
            axes={{ months: texts.axisMonths, net: texts.axisMoney }}
            numberText={number}
          />
        )}
        <h3 className={styles.subheading}>{texts.barsTitle}</h3>
        <SectorBars bars={bars} alt={texts.barsAlt(`${said.join("; ")}.`)} />
      </div>
    </Section>
  );
}

const rounded = ({ sectors }: Scenario, sector: Sector): number =>
  Math.round(sectors[sector].annualIncome.div(1000).toNumber());

function curveOf(label: string, { sectors }: Scenario, sector: Sector): DrawnCurve {
  const { curve, payback } = sectors[sector];
  const last = curve[curve.length - 1]?.month ?? 0;
  return {
    label,
    points: curve.map(({ month, net }) => ({ month, net: net.div(1000).toNumber() })),
    crossing: payback.kind === "value" && payback.value <= last ? payback.value : null,
  };
}

function partText({ label, points, crossing }: DrawnCurve, language: Language): string {
  const texts = whatIfTexts(language);
  const end = thousandsText(kronor(1000 * (points[points.length - 1]?.net ?? NaN)), language);
  const verdict = crossing === null ? texts.noCrossing : texts.crossesAt(monthsText(crossing, language));
  return texts.curvePart(label, end, verdict);
}

function CurveTable({ curves, caption }: { readonly curves: readonly DrawnCurve[]; readonly caption: string }): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const years = Math.max(...curves.map(({ points }) => Math.floor((points.length - 1) / 12)));
  const net = ({ points }: DrawnCurve, year: number): string => {
    const point = points[12 * year];
    return point === undefined ? "–" : thousandsText(kronor(1000 * point.net), language);
  };
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.afterYears}
          </th>
          {curves.map(({ label }) => (
            <th key={label} scope="col" className={mergeClasses(styles.head, styles.right)}>
              {label}, {texts.axisMoney}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: years + 1 }, (_, year) => (
          <tr key={year}>
            <th scope="row" className={styles.cell}>
              {year}
            </th>
            {curves.map((curve) => (
              <td key={curve.label} className={mergeClasses(styles.cell, styles.number)}>
                {net(curve, year)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
} // prettier-ignore
