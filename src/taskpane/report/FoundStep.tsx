import { Badge, Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReadingIssue } from "../../participation/model/issues";
import type { SourceReading } from "../../pipeline/source-to-portfolio";
import { placeInWorkbook } from "../../sheet/address";
import { contradictionText } from "../../words/contradictions";
import { issueText } from "../../words/issues";
import { sectorText } from "../../words/portfolio";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { AccountingTable } from "./AccountingTable";
import { comparisonCounts } from "./comparison-counts";
import { Section } from "./Section";
import { useRemarkStyles } from "./useRemarkStyles";
import { plainNumber } from "../number-text";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  block: { marginTop: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalS },
});

interface FoundStepProps {
  readonly reading: SourceReading;
  /** null where the host has no view to go to: the words name the cell all the same. */
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Step 2: what the sheets hold, figures that cannot both be true, remarks by cell, and what became of every row. */
export function FoundStep({ reading, onGoTo }: FoundStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { portfolio, issues, accounting } = reading;
  const { contradictions } = portfolio;
  return (
    <Section title={t("found.title")}>
      {portfolio.years.length > 0 && <Facts reading={reading} />}
      {portfolio.years.length === 0 && issues.length === 0 && <NothingFound />}
      {portfolio.years.length > 0 && (
        <div className={styles.block}>
          <h3 className={styles.heading}>
            {contradictions.length === 0
              ? t("found.noContradictions")
              : t("found.contradictions", { count: contradictions.length })}
          </h3>
          {contradictions.length > 0 && <Text className={styles.hint}>{t("found.contradictionsHint")}</Text>}
          <ShortList>
            {contradictions.map((contradiction) => (
              <Finding
                key={`${contradiction.code} ${placeInWorkbook(contradiction.cell.sheet, contradiction.cell)} ${contradiction.horizonYears}`}
                tone="bad"
                text={contradictionText(contradiction, language)}
                place={{ sheet: contradiction.cell.sheet, at: contradiction.cell }}
                onGoTo={onGoTo}
              />
            ))}
          </ShortList>
        </div>
      )}
      <div className={styles.block}>
        <h3 className={styles.heading}>
          {issues.length === 0 ? t("found.noIssues") : t("found.issues", { count: issues.length })}
        </h3>
        <ShortList>
          {bySeverity(issues).map((issue, index) => (
            <Finding
              key={index}
              tone={issue.severity === "error" ? "bad" : issue.severity === "warning" ? "warn" : "calm"}
              label={t(`found.${issue.severity}`)}
              text={issueText(issue, language)}
              place={placeOf(issue)}
              onGoTo={onGoTo}
            />
          ))}
        </ShortList>
      </div>
      {accounting.length > 0 && (
        <div className={styles.block}>
          <AccountingTable accounting={accounting} />
        </div>
      )}
    </Section>
  );
}

function Facts({ reading: { portfolio } }: { readonly reading: SourceReading }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const counts = comparisonCounts(portfolio.comparisons);
  const participants = portfolio.years
    .map(({ year, participants: count }) =>
      count === null ? `${year}: ${t("found.missing")}` : `${year}: ${plainNumber(count.toNumber(), language)}`,
    )
    .join(", ");
  const facts: readonly (readonly [string, string])[] = [
    [t("found.years"), portfolio.years.map(({ year }) => year).join(", ")],
    [t("found.participants"), participants],
    [t("found.sectors"), portfolio.sectors.map((sector) => sectorText(sector, language)).join(", ")],
    [t("found.figures"), t("found.figureCount", { printed: counts.total, equal: counts.equal })],
  ];
  return (
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
  );
}

function NothingFound(): ReactElement {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t("found.nothing")} {t("found.nothingHint")}
      </MessageBarBody>
    </MessageBar>
  );
}

const SHOWN = 5;

/** The first few, and the rest on demand. */
function ShortList({ children }: { readonly children: readonly ReactNode[] }): ReactElement | null {
  const styles = useStyles();
  const remarks = useRemarkStyles();
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (children.length === 0) return null;
  return (
    <>
      <ul className={remarks.list}>{all ? children : children.slice(0, SHOWN)}</ul>
      {!all && children.length > SHOWN && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {t("found.showAll", { count: children.length - SHOWN })}
        </Button>
      )}
    </>
  );
}

interface FindingProps {
  readonly tone: "bad" | "warn" | "calm";
  readonly label?: string;
  readonly text: string;
  readonly place: Place | null;
  readonly onGoTo: ((place: Place) => void) | null;
}

function Finding({ tone, label, text, place, onGoTo }: FindingProps): ReactElement {
  const styles = useStyles();
  const remarks = useRemarkStyles();
  const { t } = useTranslation();
  const edge = tone === "bad" ? remarks.error : tone === "warn" ? remarks.warning : "";
  const address = place === null ? null : placeInWorkbook(place.sheet, place.at);
  return (
    <li className={`${remarks.item} ${edge}`}>
      {label !== undefined && (
        <>
          <Badge appearance="outline" color="informative" size="medium">
            {label}
          </Badge>{" "}
        </>
      )}
      {text}
      {address !== null && place !== null && onGoTo !== null && (
        <span className={styles.place}>
          <Link onClick={() => onGoTo(place)}>{t("found.goTo", { place: address })}</Link>
        </span>
      )}
    </li>
  );
}

function placeOf({ sheet, row, column }: ReadingIssue): Place | null {
  return sheet === null || row === null ? null : { sheet, at: { row, column: column ?? firstColumn } };
}

/** An issue about a whole row is shown at the row's first cell. */
const firstColumn = 0;

const SEVERITIES = ["error", "warning", "info"] as const;

const bySeverity = (issues: readonly ReadingIssue[]): readonly ReadingIssue[] =>
  SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
