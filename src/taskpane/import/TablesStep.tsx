import {
  Button,
  Field as FormField,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { FoundSource } from "../../pipeline/import-source";
import { shownSheets } from "../../pipeline/shown-names";
import { formatNumber } from "../../words/format";
import { importIssueAdvice, importIssueText } from "../../words/import-issues";
import { workbookFaultText } from "../../words/workbook-faults";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { barProps } from "../report/SourceStep";
import { TableItem } from "./TableItem";
import type { ImportWork } from "./useImportWork";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
  left: { alignSelf: "flex-start" },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

interface TablesStepProps {
  readonly work: ImportWork;
  /** Whether the sheets can change while the pane is open. */
  readonly changes: boolean;
}

/** Step 1: what each sheet is, which tables are to be read, and what their columns mean. */
export function TablesStep({ work, changes }: TablesStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { found, tables } = work;
  const { source } = found;
  const nameOf = shownSheets(source?.sheets.map(({ name }) => name) ?? []);
  return (
    <Section title={t("import.title")}>
      <div className={styles.stack}>
        {found.state === "looking" && (
          <FormField label={t("import.looking")}>
            <ProgressBar {...barProps(found.progress)} />
          </FormField>
        )}
        {found.state === "fault" && <Fault work={work} />}
        {source !== null && tables.length === 0 && <Nothing source={source} nameOf={nameOf} />}
        {source !== null &&
          tables.length > 0 &&
          source.sheets.map(({ name, hidden }) => {
            const own = tables.filter(({ sheet }) => sheet === name);
            return (
              <div key={name}>
                <h3 className={styles.sheet}>
                  {nameOf(name)}
                  {hidden && <span className={styles.muted}> ({t("import.hidden")})</span>}
                </h3>
                {own.length === 0 ? (
                  <Text className={styles.hint}>{t("import.noTables")}</Text>
                ) : (
                  <ul className={styles.list}>
                    {own.map((table) => (
                      <TableItem
                        key={table.id}
                        table={table}
                        chosen={work.chosen.has(table.id)}
                        onChoose={(chosen) => work.choose(table.id, chosen)}
                        onMap={(change) => work.map(table.id, change)}
                      />
                    ))}
                  </ul>
                )}
              </div>
            );
          })}
        <ReadingPart work={work} />
        {changes && found.state !== "looking" && work.state.kind !== "reading" && (
          <Button className={styles.left} icon={<ArrowClockwiseRegular />} onClick={work.lookAgain}>
            {t("import.lookAgain")}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface NothingProps {
  readonly source: FoundSource;
  readonly nameOf: (sheet: string) => string;
}

/** Why there is nothing to import, and what can be done where that is known. */
function Nothing({ source, nameOf }: NothingProps): ReactElement {
  const { t } = useTranslation();
  const { language } = usePane();
  const asText = source.issues.filter(({ code }) => code === "rows-as-text");
  const told = asText.map((issue) => {
    const sheet = issue.sheet === null ? null : nameOf(issue.sheet);
    return `${importIssueText({ ...issue, sheet }, language)} ${importIssueAdvice(issue, language)}`;
  });
  const said = source.hasSectorTables ? t("import.sectorOnly") : `${t("import.none")} ${t("import.noneHint")}`;
  return (
    <MessageBar intent={told.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{told.length > 0 ? told.join(" ") : said}</MessageBarBody>
    </MessageBar>
  );
}

function Fault({ work }: { readonly work: ImportWork }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { fault } = work.found;
  if (fault === null) return null;
  return (
    <>
      <MessageBar intent={fault.code === "cancelled" ? "info" : "error"} layout="multiline" role="alert">
        <MessageBarBody>{workbookFaultText(fault, language)}</MessageBarBody>
      </MessageBar>
      <Button className={styles.left} onClick={work.lookAgain}>
        {t("retry")}
      </Button>
    </>
  );
}

/** How far the reading has come, or what it waits for. */
function ReadingPart({ work }: { readonly work: ImportWork }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = work;
  switch (state.kind) {
    case "none":
      return work.tables.length > 0 ? <Text role="alert">{t("import.chooseOne")}</Text> : null;
    case "waiting":
      return (
        <>
          <Text>
            {state.changed
              ? t("import.accept.changed")
              : t("import.large", { cells: formatNumber(state.cells, 0, language) })}
          </Text>
          <Button className={styles.left} appearance="primary" onClick={work.read}>
            {t(state.changed ? "import.readAgain" : "import.read")}
          </Button>
        </>
      );
    case "reading":
      return (
        <>
          <FormField label={t("import.reading")}>
            <ProgressBar {...barProps(state.progress)} />
          </FormField>
          <Button className={styles.left} onClick={work.cancel}>
            {t("cancel")}
          </Button>
        </>
      );
    case "fault":
      return (
        <>
          <MessageBar intent={state.fault.code === "cancelled" ? "info" : "error"} layout="multiline" role="alert">
            <MessageBarBody>
              {state.fault.code === "cancelled" ? t("import.cancelled") : workbookFaultText(state.fault, language)}
            </MessageBarBody>
          </MessageBar>
          <Button className={styles.left} onClick={work.read}>
            {t("retry")}
          </Button>
        </>
      );
    case "read":
      return null;
  }
}
