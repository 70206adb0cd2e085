import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { RowAccounting } from "../../participation/model/issues";
import { formatNumber } from "../../words/format";
import { leftOutText } from "../../words/issues";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "./DataTable";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS, borderRadius: tokens.borderRadiusSmall },
});

/** What became of every row: used, or left out and why; folded away until asked for. */
export function AccountingTable({ accounting }: { readonly accounting: readonly RowAccounting[] }): ReactElement {
  const styles = useTableStyles();
  const own = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const sum = (of: (one: RowAccounting) => number): string =>
    formatNumber(
      accounting.reduce((total, one) => total + of(one), 0),
      0,
      language,
    );
  const counts = t("found.accountingCounts", { used: sum(({ used }) => used), rows: sum(({ rows }) => rows) });
  return (
    <details>
      <summary className={own.summary}>{`${t("found.accounting")}: ${counts}`}</summary>
      <DataTable caption={t("found.accounting")}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("found.sheet")}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.right)}>
              {t("found.rows")}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.right)}>
              {t("found.used")}
            </th>
            <th scope="col" className={styles.head}>
              {t("found.leftOut")}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounting.map(({ sheet, rows, used, leftOut }) => (
            <tr key={sheet}>
              <th scope="row" className={styles.cell}>
                {sheet}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(rows, 0, language)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(used, 0, language)}</td>
              <td className={styles.cell}>
                {leftOut
                  .map(
                    ({ reason, rows: count }) =>
                      `${formatNumber(count, 0, language)} ${leftOutText(reason, language, count)}`,
                  )
                  .join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
