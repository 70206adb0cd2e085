import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import { formatNumber } from "../../words/format";
import { usePane } from "../app/pane-context";
import { AccountingTable } from "../report/AccountingTable";
import { Section } from "../report/Section";
import { participationCounts } from "../../pipeline/participation-counts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(max-content, auto) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    "@container (max-width: 400px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, "@container (max-width: 400px)": { marginBottom: tokens.spacingVerticalXS } },
  block: { marginTop: tokens.spacingVerticalL },
});

/** Step 3: how much there is, how it counts, and what became of every row. */
export function ImportResult({ imported }: { readonly imported: SourceImport }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const facts = useFacts(imported);
  return (
    <Section title={t("import.result.title")}>
      {facts.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("import.result.nothing")}</MessageBarBody>
        </MessageBar>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, value]) => [
            <dt key={`${term} term`} className={styles.term}>
              {term}
            </dt>,
            <dd key={term} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
      )}
      {imported.accounting.length > 0 && (
        <div className={styles.block}>
          <AccountingTable accounting={imported.accounting} />
        </div>
      )}
    </Section>
  );
}

function useFacts({ participations, interventions, aggregates }: SourceImport): readonly (readonly [string, string])[] {
  const { t } = useTranslation();
  const { language } = usePane();
  const counts = useMemo(() => participationCounts(participations), [participations]);
  const number = (value: number): string => formatNumber(value, 0, language);
  const facts: (readonly [string, string])[] = [];
  if (counts.all > 0) {
    const kinds = (["personal", "anonymous", "volume", "finished", "overlapping"] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${number(counts[kind])} ${t(`import.result.${kind}`)}`);
    facts.push([t("import.result.participations"), [number(counts.all), ...kinds].join(", ")]);
    if (counts.comparable > 0) {
      const share = {
        part: number(counts.bothKnown),
        all: number(counts.comparable),
        percent: formatNumber((100 * counts.bothKnown) / counts.comparable, 0, language),
      };
      facts.push([t("import.result.bothKnown"), t("import.result.share", share)]);
    }
    const { firstYear, lastYear } = counts;
    if (firstYear !== null && lastYear !== null) {
      facts.push([t("import.result.years"), firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`]);
    }
  }
  if (interventions.length > 0) facts.push([t("import.result.interventions"), number(interventions.length)]);
  if (aggregates.length > 0) facts.push([t("import.result.figures"), number(aggregates.length)]);
  return facts;
}
