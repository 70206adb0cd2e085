import { makeStaticStyles, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppHeader } from "./AppHeader";
import { onHelp } from "./help-event";
import type { InsertIntoCell } from "../functions/InsertFormula";

const FunctionsTab = lazy(async () => ({ default: (await import("../functions/FunctionsTab")).FunctionsTab }));

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { containerType: "inline-size" },
  page: {
    boxSizing: "border-box",
    maxWidth: "1040px",
    margin: "0 auto",
    "@media (max-width: 400px)": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})`, marginBottom: tokens.spacingVerticalM },
  footer: {
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type PaneTab = "report" | "functions";

interface PaneProps {
  /** The report tab's content. */
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly first?: PaneTab;
  /** Puts a formula in the host's cell in view; left out where there is none. */
  readonly insert?: InsertIntoCell | null;
}

/** The pane as a page of its own. */
export function Pane({ footer, ...tabs }: PaneProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <AppHeader />
      <div className={styles.page}>
        <main id="content" tabIndex={-1}>
          <PaneTabs {...tabs} />
        </main>
        <PaneFooter>{footer}</PaneFooter>
      </div>
    </>
  );
}

/** What stands under all of it. */
export function PaneFooter({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  return <footer className={styles.footer}>{children ?? t("privacy")}</footer>;
}

/** The pane's two parts. The report stays as it was while the functions are read, and the other way round. */
export function PaneTabs({ children, first = "report", insert = null }: Omit<PaneProps, "footer">): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const [tab, setTab] = useState<PaneTab>(first);
  const [functionsSeen, setFunctionsSeen] = useState(first === "functions");
  const choose = (chosen: PaneTab): void => {
    setTab(chosen);
    if (chosen === "functions") setFunctionsSeen(true);
  };
  useEffect(
    () =>
      onHelp(() => {
        setTab("functions");
        setFunctionsSeen(true);
      }),
    [],
  );
  return (
    <div className={styles.pane}>
      <TabList
        className={styles.tabs}
        aria-label={t("tabs.label")}
        selectedValue={tab}
        onTabSelect={(_, { value }) => choose(value as PaneTab)}
      >
        <Tab id="tab-report" value="report" aria-controls="panel-report">
          {t("tabs.report")}
        </Tab>
        <Tab id="tab-functions" value="functions" aria-controls="panel-functions">
          {t("tabs.functions")}
        </Tab>
      </TabList>
      <Suspense fallback={<Spinner label={t("loading")} />}>
        <div role="tabpanel" id="panel-report" aria-labelledby="tab-report" hidden={tab !== "report"}>
          {children}
        </div>
      </Suspense>
      <div role="tabpanel" id="panel-functions" aria-labelledby="tab-functions" hidden={tab !== "functions"}>
        <Suspense fallback={<Spinner label={t("loading")} />}>
          {functionsSeen && <FunctionsTab insert={insert} />}
        </Suspense>
      </div>
    </div>
  );
}
