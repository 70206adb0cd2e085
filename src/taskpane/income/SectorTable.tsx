import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { SECTORS, STATE_PARTS, type Sector } from "../../valuation/sectors";
import { sectorRowText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";

export interface SectorColumn {
  readonly key: string;
  readonly head: string;
  amount(sector: Sector): string;
}

/** Sectors down, whatever is valued across. */
export function SectorTable({
  caption,
  columns,
}: {
  readonly caption: string;
  readonly columns: readonly SectorColumn[];
}): ReactElement {
  const styles = useTableStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <DataTable caption={caption} captionShown>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("income.sector")}
          </th>
          {columns.map(({ key, head }) => (
            <th key={key} scope="col" className={mergeClasses(styles.head, styles.right)}>
              {head}
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
            {columns.map(({ key, amount }) => (
              <td key={key} className={mergeClasses(styles.cell, styles.number)}>
                {amount(sector)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const isPart = (sector: Sector): boolean => (STATE_PARTS as readonly Sector[]).includes(sector);
