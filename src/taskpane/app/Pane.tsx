import { makeStaticStyles, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppHeader } from "./AppHeader";
import { onHelp } from "./help-event";
import { PANE_TABS, TabsContext, type PaneTab } from "./tabs-context";
import { useImportContext } from "../import/import-context";
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
  // Four tabs just fit in the narrowest panes; with larger letters they need two rows.
  tabs: {
    flexWrap: "wrap",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    marginBottom: tokens.spacingVerticalM,
    "@media (max-width: 400px)": { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  },
  tab: {
    "@media (max-width: 400px)": {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      "::after": { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
      "::before": { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
    },
  },
  footer: {
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PaneProps {
  /** The report tab's content. */
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly first?: PaneTab;
  /** The tabs that not every host has; left out where there is none. */
  readonly importing?: ReactNode;
  readonly portfolio?: ReactNode;
  readonly whatIf?: ReactNode;
  readonly review?: ReactNode;
  readonly book?: ReactNode;
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

/** The pane's parts. Each begins when it is first chosen, and stays as it was while another is read. */
export function PaneTabs(props: Omit<PaneProps, "footer">): ReactElement {
  const { children, first = "report", insert = null, importing, portfolio, whatIf, review, book } = props;
  useStaticStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const [tab, setTab] = useState<PaneTab>(first);
  const [seen, setSeen] = useState<readonly PaneTab[]>(["report", first]);
  const byHand = useRef(false);
  const show = (chosen: PaneTab): void => {
    setTab(chosen);
    setSeen((before) => (before.includes(chosen) ? before : [...before, chosen]));
  };
  const choose = (chosen: PaneTab): void => {
    byHand.current = true;
    show(chosen);
  };
  useEffect(
    () =>
      onHelp(() => {
        byHand.current = true;
        show("functions");
      }),
    [],
  );
  // A workbook that is to be imported first opens there, unless the user has already gone somewhere.
  const proposed = useImportContext()?.proposed === true;
  useEffect(() => {
    if (proposed && !byHand.current) show("import");
  }, [proposed]);
  const parts: Readonly<Record<PaneTab, ReactNode>> = {
    import: importing,
    portfolio,
    report: children,
    whatIf,
    review,
    functions: <FunctionsTab insert={insert} />,
    book,
  };
  const shown = PANE_TABS.filter((each) => parts[each] !== undefined);
  return (
    <TabsContext.Provider value={choose}>
      <div className={styles.pane}>
        <TabList
          className={styles.tabs}
          aria-label={t("tabs.label")}
          selectedValue={tab}
          onTabSelect={(_, { value }) => choose(value as PaneTab)}
        >
          {shown.map((each) => (
            <Tab key={each} className={styles.tab} id={`tab-${each}`} value={each} aria-controls={`panel-${each}`}>
              {t(`tabs.${each}`)}
            </Tab>
          ))}
        </TabList>
        {shown.map((each) => (
          <div key={each} role="tabpanel" id={`panel-${each}`} aria-labelledby={`tab-${each}`} hidden={tab !== each}>
            <Suspense fallback={<Spinner label={t("loading")} />}>{seen.includes(each) && parts[each]}</Suspense>
          </div>
        ))}
      </div>
    </TabsContext.Provider>
  );
}
