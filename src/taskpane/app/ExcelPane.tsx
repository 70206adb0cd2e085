import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { StartupSetting, WorkbookPort } from "../../workbook/port";
import { AssumptionsProvider } from "../assumptions/AssumptionsProvider";
import { ImportProvider } from "../import/ImportProvider";
import { Pane } from "./Pane";
import { fillRandom } from "./random";

const ReportTab = lazy(async () => ({ default: (await import("../report/ReportTab")).ReportTab }));

const ImportTab = lazy(async () => ({ default: (await import("../import/ImportTab")).ImportTab }));
const PortfolioTab = lazy(async () => ({ default: (await import("../portfolio/PortfolioTab")).PortfolioTab }));
const WhatIfTab = lazy(async () => ({ default: (await import("../what-if/WhatIfTab")).WhatIfTab }));
const ReviewTab = lazy(async () => ({ default: (await import("../review/ReviewTab")).ReviewTab }));
const BookTab = lazy(async () => ({ default: (await import("../book/BookTab")).BookTab }));

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

interface ExcelPaneProps {
  /** null outside Excel: the page opened in a browser; "loading" while what reads the workbook is fetched. */
  readonly workbook: WorkbookPort | "loading" | null;
  /** null where this Excel cannot load the add-in with a workbook. */
  readonly startup?: StartupSetting | null;
  readonly version: string;
  /** Today as yyyy-mm-dd. */
  today(): string;
}

/** The pane in Excel: the report of the open workbook, the functions, and what concerns the workbook as a whole. */
export function ExcelPane({ workbook, startup = null, version, today }: ExcelPaneProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const port = workbook === "loading" ? null : workbook;
  const loading = <Spinner label={t("loading")} />;
  return (
    <ImportProvider port={port} fillRandom={fillRandom} today={today}>
      <AssumptionsProvider port={port}>
        <Pane
          first={workbook === null ? "functions" : "report"}
          insert={port?.insertFormula?.bind(port) ?? null}
          {...(workbook !== null && {
            importing: (
              <>
                <h1 className={styles.title}>{t("tabs.import")}</h1>
                {port === null ? loading : <ImportTab />}
              </>
            ),
            portfolio: (
              <>
                <h1 className={styles.title}>{t("tabs.portfolio")}</h1>
                {port === null ? loading : <PortfolioTab fileName={null} version={version} />}
              </>
            ),
            whatIf: (
              <>
                <h1 className={styles.title}>{t("tabs.whatIf")}</h1>
                {port === null ? loading : <WhatIfTab port={port} today={today} />}
              </>
            ),
            review: (
              <>
                <h1 className={styles.title}>{t("tabs.review")}</h1>
                {port === null ? loading : <ReviewTab fileName={null} version={version} download={null} />}
              </>
            ),
            book: port === null ? loading : <BookTab port={port} startup={startup} />,
          })}
        >
          <h1 className={styles.title}>{t("tabs.report")}</h1>
          {workbook === null ? (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{t("excel.noPort")}</MessageBarBody>
            </MessageBar>
          ) : port === null ? (
            loading
          ) : (
            <Suspense fallback={loading}>
              <ReportTab host={{ port, fileName: null, version, today }} download={null} />
            </Suspense>
          )}
        </Pane>
      </AssumptionsProvider>
    </ImportProvider>
  );
}
