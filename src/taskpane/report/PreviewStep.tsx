import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { NoneReason, SectorPortfolio, YearResult } from "../../portfolio/model";
import { yearsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { CurvePanel } from "./CurvePanel";
import { DataTable, NARROW, useTableStyles, WIDE } from "./DataTable";
import { MoneyCell, MonthsCell } from "./MeasureCell";
import { OverYearsTable } from "./OverYearsTable";
import { reasonText } from "./reason-text";
import { SectorHead } from "./SectorHead";
import { Section } from "./Section";

const useStyles = makeStyles({
  selects: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  horizon: { [WIDE]: { display: "none" } },
  aside: { [NARROW]: { display: "none" } },
  unit: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  whole: { fontWeight: tokens.fontWeightSemibold },
});

/** Step 4: one year's figures per sector, the curve of one sector, and payback over the years. */
export function PreviewStep({ portfolio }: { readonly portfolio: SectorPortfolio }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [chosenYear, setYear] = useState<number | null>(null);
  const [chosenHorizon, setHorizon] = useState<number | null>(null);
  const { years, horizons } = portfolio;
  const year = years.find((each) => each.year === chosenYear) ?? years[years.length - 1];
  const horizon = horizons.find((each) => each === chosenHorizon) ?? horizons[0];
  if (year === undefined || horizon === undefined) return null;
  return (
    <Section title={t("preview.title")}>
      <div className={styles.selects}>
        <Field label={t("preview.year")}>
          <Select value={String(year.year)} onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((each) => (
              <option key={each.year}>{each.year}</option>
            ))}
          </Select>
        </Field>
        {horizons.length > 1 && (
          <Field label={t("preview.horizon")} className={styles.horizon}>
            <Select value={String(horizon)} onChange={(_, { value }) => setHorizon(Number(value))}>
              {horizons.map((each) => (
                <option key={each} value={each}>
                  {yearsText(each, language)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Text className={styles.unit}>{t("preview.thousands")}</Text>
      <YearTable year={year} horizons={horizons} horizon={horizon} />
      <CurvePanel year={year} horizons={horizons} />
      {years.length > 1 && <OverYearsTable portfolio={portfolio} />}
    </Section>
  );
}

interface YearTableProps {
  readonly year: YearResult;
  readonly horizons: readonly number[];
  /** The one shown where the pane is narrow; where it is wide all are. */
  readonly horizon: number;
}

function YearTable({ year, horizons, horizon }: YearTableProps): ReactElement {
  const styles = useTableStyles();
  const own = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const number = mergeClasses(styles.head, styles.right);
  const aside = (years: number): string => (years === horizon ? "" : own.aside);
  const span = (years: number): string => yearsText(years, language);
  const reasons = reasonsOf(year);
  return (
    <>
      <DataTable caption={t("preview.caption", { year: year.year })}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("preview.sector")}
            </th>
            {(["income", "profitability"] as const).flatMap((measure) =>
              horizons.map((years) => (
                <th key={`${measure} ${years}`} scope="col" className={mergeClasses(number, aside(years))}>
                  {t(`preview.${measure}`)}
                  <span className={styles.minor}>{span(years)}</span>
                </th>
              )),
            )}
            <th scope="col" className={number}>
              {t("preview.paybackShort")}
              <span className={styles.minor}>{t("preview.months")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {year.sectors.map((result) => (
            <tr key={result.sector} className={result.sector === "society" ? own.whole : ""}>
              <SectorHead sector={result.sector} />
              {(["income", "profitability"] as const).flatMap((measure) =>
                result.horizons.map((each) => (
                  <MoneyCell key={`${measure} ${each.years}`} amount={each[measure]} className={aside(each.years)} />
                )),
              )}
              <MonthsCell payback={result.payback} />
            </tr>
          ))}
        </tbody>
      </DataTable>
      {reasons.length > 0 && (
        <Text className={own.unit}>
          {t("preview.because")}: {reasons.map((reason) => reasonText(reason, language)).join("; ")}.
        </Text>
      )}
    </>
  );
}

/** Reasons beside the payback column's own words: why a cell of the table has a dash. */
function reasonsOf(year: YearResult): readonly NoneReason[] {
  const measures = year.sectors.flatMap(({ horizons }) =>
    horizons.flatMap(({ income, profitability }) => [income, profitability]),
  );
  return [
    ...new Set(
      measures.flatMap((measure) => (measure.kind === "none" && measure.reason !== "no-cost" ? [measure.reason] : [])),
    ),
  ];
}
