import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { WorkbookPort } from "../../workbook/port";
import { Pane } from "./Pane";

const ReportTab = lazy(async () => ({ default: (await import("../report/ReportTab")).ReportTab }));

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

interface ExcelPaneProps {
  /** null outside Excel: the page opened in a browser. */
  readonly workbook: WorkbookPort | null;
  readonly version: string;
  /** Today as yyyy-mm-dd. */
  today(): string;
}

/** The pane in Excel: the report of the open workbook, and the functions. */
export function ExcelPane({ workbook, version, today }: ExcelPaneProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Pane first={workbook === null ? "functions" : "report"}>
      <h1 className={styles.title}>{t("tabs.report")}</h1>
      {workbook === null ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("excel.noPort")}</MessageBarBody>
        </MessageBar>
      ) : (
        <Suspense fallback={<Spinner label={t("loading")} />}>
          <ReportTab host={{ port: workbook, fileName: null, version, today }} download={null} />
        </Suspense>
      )}
    </Pane>
  );
}
