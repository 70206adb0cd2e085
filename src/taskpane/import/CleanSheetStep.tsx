import {
  Button,
  Field as FormField,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import { susDataWords } from "../../words/sus-data";
import { workbookFaultText } from "../../words/workbook-faults";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { barProps } from "../report/SourceStep";
import { useCleanSheet } from "./useCleanSheet";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  wide: { width: "100%" },
  hint: { color: tokens.colorNeutralForeground2 },
  ready: { outlineOffset: "4px", margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface CleanSheetStepProps {
  readonly port: WorkbookPort;
  readonly imported: SourceImport;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** On request: the participations as a sheet of their own. */
export function CleanSheetStep({ port, imported, onGoTo }: CleanSheetStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state, write, cancel } = useCleanSheet(port, imported, language);
  const { sheet } = susDataWords(language);
  return (
    <Section title={t("import.clean.title")}>
      <div className={styles.stack}>
        {state.kind === "written" && (
          <Written name={state.name} count={imported.participations.count} onGoTo={onGoTo} />
        )}
        {state.kind === "fault" && (
          <MessageBar intent={state.fault.code === "cancelled" ? "info" : "error"} layout="multiline" role="alert">
            <MessageBarBody>
              {state.fault.code === "cancelled"
                ? t("import.clean.cancelled")
                : workbookFaultText(state.fault, language)}
            </MessageBarBody>
          </MessageBar>
        )}
        <Text className={styles.hint}>{t("import.clean.hint")}</Text>
        {state.kind === "writing" ? (
          <>
            <FormField label={t("import.clean.writing")} className={styles.wide}>
              <ProgressBar {...barProps(state.progress)} />
            </FormField>
            <Button onClick={cancel}>{t("cancel")}</Button>
          </>
        ) : (
          <Button onClick={write}>
            {t(state.kind === "written" ? "import.clean.again" : "import.clean.write", { sheet })}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface WrittenProps {
  readonly name: string;
  readonly count: number;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Focus comes here when the sheet is written. */
function Written({ name, count, onGoTo }: WrittenProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const ready = useRef<HTMLParagraphElement>(null);
  useEffect(() => ready.current?.focus(), []);
  return (
    <p ref={ready} tabIndex={-1} className={styles.ready}>
      {t("import.clean.written", { sheet: name, count })}{" "}
      {onGoTo !== null && (
        <Link onClick={() => onGoTo({ sheet: name, at: { row: 0, column: 0 } })}>
          {t("write.goTo", { sheet: name })}
        </Link>
      )}
    </p>
  );
}
