import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SafeIncome } from "../../portfolio/income/safe-income";
import { SECTORS, STATE_PARTS, type Sector } from "../../valuation/sectors";
import type { Language } from "../../words/language";
import { incomeWords } from "../../words/income";
import { sectorRowText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { thousandsText } from "../report/money-text";

/** Sectors down, years across, in whole thousands. */
export function IncomeTable({ years }: { readonly years: readonly SafeIncome[] }): ReactElement {
  const styles = useTableStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <DataTable caption={t("income.caption")} captionShown>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("income.sector")}
          </th>
          {years.map(({ year }) => (
            <th key={year} scope="col" className={mergeClasses(styles.head, styles.right)}>
              {year ?? t("income.noYear")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SECTORS.map((sector) => (
          <tr key={sector}>
            <th
              scope="row"
              className={mergeClasses(
                styles.cell,
                sector === "society" && styles.strong,
                isPart(sector) && styles.part,
              )}
            >
              {sectorRowText(sector, language)}
            </th>
            {years.map((year) => (
              <td key={year.year} className={mergeClasses(styles.cell, styles.number)}>
                {amountText(year, sector, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const isPart = (sector: Sector): boolean => (STATE_PARTS as readonly Sector[]).includes(sector);

function amountText({ income }: SafeIncome, sector: Sector, language: Language): string {
  if (income === "suppressed") return incomeWords(language).suppressed;
  return income.kind === "none" ? incomeWords(language).none : thousandsText(income.value[sector], language);
}
