import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SectorPortfolio } from "../../portfolio/model";
import { DataTable, useTableStyles } from "./DataTable";
import { MonthsOnlyCell } from "./MeasureCell";
import { SectorHead } from "./SectorHead";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXXL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Payback in months per sector and year, the mean as printed and the pooled time beside it. */
export function OverYearsTable({ portfolio }: { readonly portfolio: SectorPortfolio }): ReactElement {
  const styles = useTableStyles();
  const own = useStyles();
  const { t } = useTranslation();
  const number = mergeClasses(styles.head, styles.right);
  return (
    <>
      <h3 className={own.heading}>{t("preview.overYears")}</h3>
      <Text className={own.hint}>{t("preview.meanHint")}</Text>
      <DataTable caption={t("preview.overYearsCaption")}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("preview.sector")}
            </th>
            {[...portfolio.years.map(({ year }) => String(year)), t("preview.mean"), t("preview.pooled")].map(
              (head) => (
                <th key={head} scope="col" className={number}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {portfolio.overYears.map(({ sector, byYear, mean, pooled }) => (
            <tr key={sector}>
              <SectorHead sector={sector} />
              {byYear.map(({ year, payback }) => (
                <MonthsOnlyCell key={year} payback={payback} />
              ))}
              <MonthsOnlyCell payback={mean} />
              <MonthsOnlyCell payback={pooled} strong />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
