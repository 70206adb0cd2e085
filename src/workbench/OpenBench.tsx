import { Button, makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { AppHeader } from "../taskpane/app/AppHeader";
import { PaneFooter, PaneTabs } from "../taskpane/app/Pane";
import { usePane } from "../taskpane/app/pane-context";
import { browserStore } from "../taskpane/app/settings";
import { fillRandom } from "../taskpane/app/random";
import { AssumptionsProvider } from "../taskpane/assumptions/AssumptionsProvider";
import { ImportProvider } from "../taskpane/import/ImportProvider";
import type { ReportDownload } from "../taskpane/report/WriteStep";
import { ok } from "../calculation/result";
import { boardFileName, reportFileName, saveFile } from "./download";
import { GridPart } from "./GridPart";
import { KeptNotice } from "./KeptNotice";
import { readPaneWidth, writePaneWidth } from "./pane-width";
import { PaneEdge } from "./PaneEdge";
import { portInView } from "./port-in-view";
import { SaveButton } from "./SaveButton";
import { useFocusGuard } from "./useFocusGuard";
import { useFocusSwitch } from "./useFocusSwitch";
import { useGrid } from "./useGrid";
import { useWide } from "./useWide";
import type { OpenedBook } from "./useWorkbench";
import type { WorkbenchParts } from "./workbench-parts";

const ImportTab = lazy(async () => ({ default: (await import("../taskpane/import/ImportTab")).ImportTab }));
const PortfolioTab = lazy(async () => ({
  default: (await import("../taskpane/portfolio/PortfolioTab")).PortfolioTab,
}));
const WhatIfTab = lazy(async () => ({ default: (await import("../taskpane/what-if/WhatIfTab")).WhatIfTab }));
const ReviewTab = lazy(async () => ({ default: (await import("../taskpane/review/ReviewTab")).ReviewTab }));
const ReportTab = lazy(async () => ({ default: (await import("../taskpane/report/ReportTab")).ReportTab }));

const useStyles = makeStyles({
  // Grid and pane fill the window and scroll by themselves; a pane alone scrolls with the page.
  shell: { display: "flex", flexDirection: "column", boxSizing: "border-box", minHeight: "100dvh" },
  filled: { height: "100dvh", minHeight: "420px", overflow: "hidden" },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 400px)": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
  name: {
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "4px",
  },
  // The pane comes first for the keyboard: in the grid Tab belongs to the cells.
  parts: { display: "flex", flexDirection: "row-reverse", flexGrow: 1, minHeight: 0, position: "relative" },
  pane: {
    flexShrink: 0,
    boxSizing: "border-box",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    outlineOffset: "-2px",
  },
  alone: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    width: "100%",
    "@media (max-width: 400px)": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
  gone: { display: "none" },
});

export type BenchView = "pane" | "grid";

interface OpenBenchProps {
  readonly book: OpenedBook;
  readonly parts: WorkbenchParts;
  readonly version: string;
  today(): string;
  onClose(): void;
}

/** An opened workbook: grid and pane side by side, or one at a time where there is no room for both. */
export function OpenBench({ book, parts, version, today, onClose }: OpenBenchProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const wide = useWide();
  const [view, setView] = useState<BenchView>(book.kind === "new" ? "grid" : "pane");
  const [width, chooseWidth] = usePaneWidth();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const grid = useGrid(book, element, parts);
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), [book]);
  const ready = grid.state.kind === "ready" ? grid.state.grid : null;
  const allowFocus = useFocusGuard(element);
  const toGrid = useCallback(() => {
    setView("grid");
    allowFocus();
    ready?.focus();
  }, [ready, allowFocus]);
  // Who begins with an empty sheet begins in it.
  useEffect(() => {
    if (ready === null || book.kind !== "new") return;
    // The grid lays hands on the focus in the turn it is mounted, and lets it go again.
    const later = setTimeout(toGrid, 100);
    return () => clearTimeout(later);
  }, [ready, book, toGrid]);
  const toPane = useCallback(() => {
    setView("pane");
    // Shown first: what is hidden cannot have the focus.
    requestAnimationFrame(() => pane.current?.focus());
  }, []);
  useFocusSwitch(element, toGrid, toPane);
  const { language } = usePane();
  const download = useDownload(reportFileName(book.fileName), parts);
  const boardDownload = useDownload(boardFileName(book.fileName, language), parts);
  const port = useMemo(() => {
    if (ready !== null) return portInView(ready.port, toGrid);
    return book.kind === "file" ? book.port : null;
  }, [ready, book, toGrid]);
  const host = { fileName: book.kind === "new" ? null : book.fileName, version, today };
  const showsGrid = wide || view === "grid";
  const loading = <Spinner label={t("loading")} />;
  return (
    <div className={mergeClasses(styles.shell, showsGrid && styles.filled)}>
      <AppHeader wide />
      <main id="content" tabIndex={-1} className={styles.main}>
        <div className={styles.bar}>
          <h1 ref={heading} tabIndex={-1} className={styles.name}>
            {book.fileName}
          </h1>
          {!wide && <ViewSwitch view={view} onView={setView} />}
          <SaveButton grid={ready} fileName={book.fileName} parts={parts} today={today} />
          <Button onClick={onClose}>{t("workbench.other")}</Button>
        </div>
        <KeptNotice state={grid.state} />
        <div className={styles.parts}>
          <section
            ref={pane}
            id="bench-pane"
            tabIndex={-1}
            aria-label={t("grid.pane")}
            className={mergeClasses(styles.pane, !wide && styles.alone, !wide && view === "grid" && styles.gone)}
            {...(wide && { style: { width: `${width}px` } })}
          >
            <ImportProvider port={port} fillRandom={fillRandom} today={today}>
              <AssumptionsProvider port={port}>
                <PaneTabs
                  first={book.kind === "new" ? "functions" : "report"}
                  insert={port?.insertFormula ?? null}
                  importing={port === null ? loading : <ImportTab />}
                  portfolio={port === null ? loading : <PortfolioTab fileName={host.fileName} version={version} />}
                  whatIf={port === null ? loading : <WhatIfTab port={port} today={today} />}
                  review={
                    port === null ? (
                      loading
                    ) : (
                      <ReviewTab {...{ fileName: host.fileName, version }} download={boardDownload} />
                    )
                  }
                >
                  {port === null ? (
                    loading
                  ) : (
                    <Suspense fallback={loading}>
                      <ReportTab host={{ ...host, port }} download={download} waiting={grid.state.kind === "loading"} />
                    </Suspense>
                  )}
                </PaneTabs>
              </AssumptionsProvider>
            </ImportProvider>
            <PaneFooter>
              {t("privacy")} {t("workbench.footer")} {t("product")} {version}.
            </PaneFooter>
          </section>
          {wide && <PaneEdge width={width} onWidth={chooseWidth} />}
          <GridPart grid={grid} shown={showsGrid} onElement={setElement} />
        </div>
      </main>
    </div>
  );
}

function ViewSwitch({ view, onView }: { readonly view: BenchView; onView(view: BenchView): void }): ReactElement {
  const { t } = useTranslation();
  return (
    <TabList
      size="small"
      aria-label={t("grid.view")}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as BenchView)}
    >
      <Tab value="pane">{t("grid.pane")}</Tab>
      <Tab value="grid">{t("grid.sheet")}</Tab>
    </TabList>
  );
}

/** How wide the pane is beside the grid, remembered. */
function usePaneWidth(): [number, (next: number) => void] {
  const [width, setWidth] = useState(() => readPaneWidth(browserStore()));
  const choose = (next: number): void => {
    setWidth(next);
    writePaneWidth(browserStore(), next);
  };
  return [width, choose];
}

/** What is written in a file of its own. */
function useDownload(name: string, parts: WorkbenchParts): ReportDownload {
  return useMemo(
    () => ({
      name,
      save: async (write) => {
        const file = await parts.createFile();
        const written = await write(file);
        if (!written.ok) return written;
        saveFile(await file.bytes(), name);
        return ok(null);
      },
    }),
    [name, parts],
  );
}
