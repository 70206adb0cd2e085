import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Pane } from "../taskpane/app/Pane";
import { usePane } from "../taskpane/app/pane-context";
import { reportFileName, saveFile } from "./download";
import { OpenPanel } from "./OpenPanel";
import { useWorkbench } from "./useWorkbench";
import type { FileWorkbook, OpenWorkbook } from "./useWorkbench";

const ReportTab = lazy(async () => ({ default: (await import("../taskpane/report/ReportTab")).ReportTab }));

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  name: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "4px",
  },
  footer: { display: "grid", gap: tokens.spacingVerticalXS },
});

interface WorkbenchProps {
  readonly open: OpenWorkbook;
  readonly version: string;
  today(): string;
}

/** The pane without Excel: open a sample or a file, get the report as a file. */
export function Workbench({ open, version, today }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const bench = useWorkbench(open);
  const { state } = bench;
  useEffect(() => {
    document.title = state.kind === "open" ? `${state.workbook.fileName} – ${t("product")}` : t("workbench.title");
  }, [state, language, t]);
  return (
    <Pane
      footer={
        <div className={styles.footer}>
          {state.kind === "open" && <span>{t("privacy")}</span>}
          <span>
            {t("workbench.footer")} {t("product")} {version}.
          </span>
        </div>
      }
    >
      {state.kind === "open" ? (
        <OpenedWorkbook workbook={state.workbook} version={version} today={today} onClose={bench.close} />
      ) : (
        <OpenPanel bench={bench} />
      )}
    </Pane>
  );
}

interface OpenedWorkbookProps {
  readonly workbook: FileWorkbook;
  readonly version: string;
  today(): string;
  onClose(): void;
}

/** Focus comes to the file's name when it has been opened: what was clicked is gone. */
function OpenedWorkbook({ workbook, version, today, onClose }: OpenedWorkbookProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [workbook]);
  const download = useMemo(() => {
    const name = reportFileName(workbook.fileName);
    return { name, save: async () => saveFile(await workbook.bytes(), name) };
  }, [workbook]);
  const host = { port: workbook, fileName: workbook.fileName, version, today };
  return (
    <>
      <div className={styles.file}>
        <h1 ref={heading} tabIndex={-1} className={styles.name}>
          {workbook.fileName}
        </h1>
        <Button onClick={onClose}>{t("workbench.other")}</Button>
      </div>
      <Suspense fallback={<Spinner label={t("loading")} />}>
        <ReportTab host={host} download={download} />
      </Suspense>
    </>
  );
}
