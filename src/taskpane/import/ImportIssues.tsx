import { Badge, Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ImportIssue } from "../../participation/model/found-tables";
import { cellAddress, placeInWorkbook } from "../../sheet/address";
import { formatNumber } from "../../words/format";
import { importIssueAdvice, importIssueText } from "../../words/import-issues";
import type { ShownSheet } from "../../pipeline/shown-names";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { useRemarkStyles } from "../report/useRemarkStyles";
import { bySeverity, placesOf, severityCounts } from "./issue-groups";

const useStyles = makeStyles({
  minor: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  places: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}`, alignItems: "baseline" },
  more: { marginTop: tokens.spacingVerticalS },
});

interface ImportIssuesProps {
  readonly issues: readonly ImportIssue[];
  /** What sheets are called in words: a name may point out somebody. */
  readonly nameOf: ShownSheet;
  /** null where the host has no view to go to: the words name the cells all the same. */
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Kinds of things shown at first: what asks for a look, or a few of the rest; all on demand. */
const SHOWN = 8;
const SHOWN_NOTES = 3;

function shownAtFirst(sorted: readonly ImportIssue[]): readonly ImportIssue[] {
  const grave = sorted.filter(({ severity }) => severity !== "info");
  return grave.length > 0 ? grave.slice(0, SHOWN) : sorted.slice(0, SHOWN_NOTES);
}

/** Step 2: what was found while reading, one entry for each kind, with its rows, what was done and what one can do. */
export function ImportIssues({ issues, nameOf, onGoTo }: ImportIssuesProps): ReactElement {
  const styles = useStyles();
  const remarks = useRemarkStyles();
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const sorted = bySeverity(issues);
  const shown = all ? sorted : shownAtFirst(sorted);
  const counts = severityCounts(issues);
  return (
    <Section title={t("import.issues.title")}>
      <Text>
        {counts.length === 0
          ? t("import.issues.none")
          : counts.map(([severity, count]) => t(`import.issues.${severity}`, { count })).join(", ")}
      </Text>
      {issues.length > 0 && (
        <ul className={remarks.list}>
          {shown.map((issue, at) => (
            <IssueItem
              key={`${issue.code} ${issue.sheet} ${issue.column} ${at}`}
              issue={issue}
              nameOf={nameOf}
              onGoTo={onGoTo}
            />
          ))}
        </ul>
      )}
      {sorted.length > shown.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {t("import.issues.all", { count: sorted.length })}
        </Button>
      )}
    </Section>
  );
}

function IssueItem({
  issue,
  nameOf,
  onGoTo,
}: { readonly issue: ImportIssue } & Pick<ImportIssuesProps, "nameOf" | "onGoTo">): ReactElement {
  const styles = useStyles();
  const remarks = useRemarkStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { severity, rows, done } = issue;
  const advice = importIssueAdvice(issue, language);
  const facts = [
    ...(rows.length > 0
      ? [t("import.issues.rows", { count: rows.length, number: formatNumber(rows.length, 0, language) })]
      : []),
    ...(done === "none" ? [] : [t(`import.issues.${done}`)]),
  ];
  return (
    <li
      className={mergeClasses(
        remarks.item,
        severity === "error" && remarks.error,
        severity === "warning" && remarks.warning,
      )}
    >
      <Badge appearance="outline" color="informative" size="medium">
        {t(`found.${severity}`)}
      </Badge>{" "}
      {importIssueText({ ...issue, sheet: issue.sheet === null ? null : nameOf(issue.sheet) }, language)}
      {advice !== "" && <span className={styles.minor}>{advice}</span>}
      {facts.length > 0 && <span className={styles.minor}>{facts.join(". ")}</span>}
      {rows.length > 0 && <IssuePlaces issue={issue} nameOf={nameOf} onGoTo={onGoTo} />}
    </li>
  );
}

/** Cells shown at first, and more at each asking: a kind of thing may be in a million rows. */
const FIRST_PLACES = 5;
const MORE_PLACES = 50;

function IssuePlaces({
  issue,
  nameOf,
  onGoTo,
}: { readonly issue: ImportIssue } & Pick<ImportIssuesProps, "nameOf" | "onGoTo">): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const [shown, setShown] = useState(FIRST_PLACES);
  const rest = issue.rows.length - shown;
  return (
    <span className={mergeClasses(styles.minor, styles.places)} role="group" aria-label={t("import.issues.places")}>
      {placesOf(issue, 0, shown).map((place) => {
        const address = cellAddress(place.at);
        if (onGoTo === null) return <span key={address}>{address}</span>;
        return (
          <Link
            key={address}
            aria-label={t("import.issues.goTo", { place: placeInWorkbook(nameOf(place.sheet), place.at) })}
            onClick={() => onGoTo(place)}
          >
            {address}
          </Link>
        );
      })}
      {rest > 0 && (
        <Link onClick={() => setShown(shown + MORE_PLACES)}>
          {t("import.issues.more", { count: Math.min(rest, MORE_PLACES) })}
        </Link>
      )}
    </span>
  );
}
