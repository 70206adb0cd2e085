import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ComparisonMark } from "../../portfolio/model";
import { placeInWorkbook } from "../../sheet/address";
import { markExplanation, markText, measureText, sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { comparisonCounts } from "./comparison-counts";
import { DataTable, useTableStyles } from "./DataTable";
import { Section } from "./Section";
import { plainNumber } from "../number-text";

const MARKS: readonly ComparisonMark[] = ["equal", "rounding", "printedOnly", "otherCost", "contradicted"];

const useStyles = makeStyles({
  marks: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontVariantNumeric: "tabular-nums",
  },
  count: { margin: 0, textAlign: "right", fontWeight: tokens.fontWeightSemibold, gridColumn: 1 },
  mark: { gridColumn: 2, gridRow: "auto" },
  pair: { display: "contents" },
  details: { marginTop: tokens.spacingVerticalM },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

/** How the source's printed figures stand against ours, and every one that is not equal. */
export function ComparisonStep({ comparisons }: { readonly comparisons: readonly Comparison[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const counts = comparisonCounts(comparisons);
  const unequal = comparisons.filter(({ mark }) => mark !== "equal" && mark !== "printedOnly");
  if (comparisons.length === 0) {
    return (
      <Section title={t("comparison.title")}>
        <Text>{t("comparison.none")}</Text>
      </Section>
    );
  }
  return (
    <Section title={t("comparison.title")}>
      <Text>{t("comparison.summary", { equal: counts.equal, total: counts.total })}</Text>
      <ul className={styles.marks} style={{ listStyle: "none", padding: 0 }}>
        {MARKS.filter((mark) => counts[mark] > 0).map((mark) => (
          <li key={mark} className={styles.pair}>
            <span className={styles.count}>{counts[mark]}</span>{" "}
            <span className={styles.mark}>{markExplanation(mark, language)}</span>
          </li>
        ))}
      </ul>
      {unequal.length > 0 && (
        <details className={styles.details}>
          <summary className={styles.summary}>{t("comparison.list")}</summary>
          <UnequalTable comparisons={unequal} />
        </details>
      )}
    </Section>
  );
}

function UnequalTable({ comparisons }: { readonly comparisons: readonly Comparison[] }): ReactElement {
  const styles = useTableStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const number = mergeClasses(styles.cell, styles.number);
  const headNumber = mergeClasses(styles.head, styles.right);
  const shown = (value: number | null): string => (value === null ? "–" : plainNumber(value, language));
  return (
    <DataTable caption={t("comparison.list")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("comparison.figure")}
          </th>
          <th scope="col" className={headNumber}>
            {t("comparison.printed")}
          </th>
          <th scope="col" className={headNumber}>
            {t("comparison.computed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map((comparison) => {
          const place = placeInWorkbook(comparison.cell.sheet, comparison.cell);
          const parts = [
            comparison.year,
            sectorText(comparison.sector, language),
            measureText(comparison.measure, comparison.horizonYears, language),
          ];
          return (
            <tr key={place}>
              <th scope="row" className={styles.cell}>
                {parts.filter((part) => part !== null).join(", ")}
                <span className={styles.minor}>
                  {place} · {markText(comparison.mark, language)}
                </span>
              </th>
              <td className={number}>{shown(comparison.printed)}</td>
              <td className={number}>{shown(comparison.computedRounded)}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
