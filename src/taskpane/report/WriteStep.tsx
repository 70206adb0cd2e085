import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { workbookFaultText } from "../../words/workbook-faults";
import type { WrittenSheet } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "./Section";
import { barProps } from "./SourceStep";
import type { Write } from "./useWrite";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%" },
  hint: { color: tokens.colorNeutralForeground2 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  ready: { outlineOffset: "4px", margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Where the report goes when it is a file of its own. */
export interface ReportDownload {
  readonly name: string;
  /** Gives the file to the user. */
  save(): Promise<void>;
}

interface WriteStepProps {
  readonly write: Write;
  /** True while sheets are being read: what would be written is about to change. */
  readonly busy: boolean;
  readonly download: ReportDownload | null;
  /** null where the host has no view to go to. */
  readonly onGoTo: ((sheet: string) => void) | null;
}

/** Step 5: make the report, then a way to it: its sheets in the host, or a file to download. */
export function WriteStep({ write, busy, download, onGoTo }: WriteStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = write;
  const written = state.kind === "written";
  const again = written && state.stale;
  return (
    <Section title={t("write.title")}>
      <div className={styles.stack}>
        {written && <Written sheets={state.sheets} stale={state.stale} download={download} onGoTo={onGoTo} />}
        {state.kind === "fault" && (
          <MessageBar intent={state.fault.code === "cancelled" ? "info" : "error"} layout="multiline" role="alert">
            <MessageBarBody>
              {state.fault.code === "cancelled" ? t("cancelled") : workbookFaultText(state.fault, language)}
            </MessageBarBody>
          </MessageBar>
        )}
        {state.kind === "writing" && (
          <>
            <Field label={t("write.writing")} className={styles.wide}>
              <ProgressBar {...barProps(state.progress)} />
            </Field>
            <Button onClick={write.cancel}>{t("cancel")}</Button>
          </>
        )}
        {(state.kind === "idle" || state.kind === "fault" || again) && (
          <Button appearance="primary" size="large" disabled={busy} onClick={write.write}>
            {t(again ? "write.again" : "write.make")}
          </Button>
        )}
        {!written && <Text className={styles.hint}>{t(download === null ? "write.hostHint" : "write.fileHint")}</Text>}
      </div>
    </Section>
  );
}

interface WrittenProps {
  readonly sheets: readonly WrittenSheet[];
  readonly stale: boolean;
  readonly download: ReportDownload | null;
  readonly onGoTo: ((sheet: string) => void) | null;
}

/** Focus comes here when the report is ready: the button that made it is gone. */
function Written({ sheets, stale, download, onGoTo }: WrittenProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { announce } = usePane();
  const ready = useRef<HTMLParagraphElement>(null);
  useEffect(() => ready.current?.focus(), []);
  return (
    <>
      <p ref={ready} tabIndex={-1} className={styles.ready}>
        {t("write.ready", { count: sheets.length })}
      </p>
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("write.changed")}</MessageBarTitle>
          </MessageBarBody>
        </MessageBar>
      )}
      {download !== null && !stale && (
        <Button
          appearance="primary"
          size="large"
          icon={<ArrowDownloadRegular />}
          onClick={() => void download.save().then(() => announce(t("write.downloaded", { name: download.name })))}
        >
          {t("write.download", { name: download.name })}
        </Button>
      )}
      <ul className={styles.sheets}>
        {sheets.map(({ id, name, replaced }) => (
          <li key={id}>
            {onGoTo === null ? (
              name
            ) : (
              <Link aria-label={t("write.goTo", { sheet: name })} onClick={() => onGoTo(name)}>
                {name}
              </Link>
            )}
            {replaced && ` (${t("write.replaced")})`}
          </li>
        ))}
      </ul>
    </>
  );
}
