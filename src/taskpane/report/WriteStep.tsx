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
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "../../calculation/result";
import { workbookFaultText } from "../../words/workbook-faults";
import type { WorkbookFault, WorkbookPort, WrittenSheet } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { FocusedLine } from "./FocusedLine";
import { Section } from "./Section";
import { barProps } from "./SourceStep";
import type { Write } from "./useWrite";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%" },
  hint: { color: tokens.colorNeutralForeground2 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the report goes when it is a file of its own. */
export interface ReportDownload {
  readonly name: string;
  /** Gives the user a file that `write` has filled. */
  save(write: (port: WorkbookPort) => Promise<Result<null, WorkbookFault>>): Promise<Result<null, WorkbookFault>>;
}

interface Download {
  readonly name: string;
  save(): Promise<Result<null, WorkbookFault>>;
}

interface WriteStepProps {
  readonly write: Write;
  /** True while sheets are being read: what would be written is about to change. */
  readonly busy: boolean;
  /** True while the place to write in is still being made ready. */
  readonly waiting: boolean;
  readonly download: Download | null;
  /** null where the host has no view to go to. */
  readonly onGoTo: ((sheet: string) => void) | null;
}

/** Step 5: make the report on new sheets of the host, with links to them; and as a file of its own. */
export function WriteStep({ write, busy, waiting, download, onGoTo }: WriteStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = write;
  const written = state.kind === "written";
  const again = written && state.stale;
  // Asked for before the place to write in is ready: written as soon as it is.
  const [asked, setAsked] = useState(false);
  const { write: writeNow } = write;
  const ready = !busy && !waiting;
  useEffect(() => {
    if (!asked || !ready) return undefined;
    const soon = setTimeout(() => {
      setAsked(false);
      writeNow();
    });
    return () => clearTimeout(soon);
  }, [asked, ready, writeNow]);
  return (
    <Section title={t("write.title")}>
      <div className={styles.stack}>
        {written && <Written sheets={state.sheets} stale={state.stale} onGoTo={onGoTo} />}
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
          <Button appearance="primary" size="large" onClick={() => setAsked(true)}>
            {t(again ? "write.again" : "write.make")}
          </Button>
        )}
        {waiting && <Text role="status">{t(asked ? "write.asked" : "write.waiting")}</Text>}
        {!written && <Text className={styles.hint}>{t("write.hostHint")}</Text>}
        {download !== null && <DownloadButton download={download} busy={busy} first={written && !again} />}
      </div>
    </Section>
  );
}

interface WrittenProps {
  readonly sheets: readonly WrittenSheet[];
  readonly stale: boolean;
  readonly onGoTo: ((sheet: string) => void) | null;
}

function Written({ sheets, stale, onGoTo }: WrittenProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <FocusedLine>{t("write.ready", { count: sheets.length })}</FocusedLine>
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("write.changed")}</MessageBarTitle>
          </MessageBarBody>
        </MessageBar>
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

interface DownloadButtonProps {
  readonly download: Download;
  readonly busy: boolean;
  /** Whether it is the next thing to do. */
  readonly first: boolean;
}

/** The report alone, as a file: also for those who want nothing written in the workbook. */
function DownloadButton({ download, busy, first }: DownloadButtonProps): ReactElement {
  const { t } = useTranslation();
  const { announce, language } = usePane();
  const [fault, setFault] = useState<WorkbookFault | null>(null);
  const save = async (): Promise<void> => {
    const saved = await download.save();
    setFault(saved.ok ? null : saved.fault);
    if (saved.ok) announce(t("write.downloaded", { name: download.name }));
  };
  return (
    <>
      <Button
        appearance={first ? "primary" : "secondary"}
        disabled={busy}
        icon={<ArrowDownloadRegular />}
        onClick={() => {
          save().catch((error: unknown) => setFault({ code: "host-error", detail: String(error) }));
        }}
      >
        {t("write.download", { name: download.name })}
      </Button>
      {fault !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{workbookFaultText(fault, language)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
