import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../taskpane/app/pane-context";
import { workbookFaultText } from "../words/workbook-faults";
import { CellStatus } from "./CellStatus";
import type { GridInPage } from "./useGrid";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  // Out of sight it keeps a size: a grid without one draws nothing when it comes back.
  hidden: { position: "fixed", inset: 0, zIndex: -1, visibility: "hidden", pointerEvents: "none" },
  grid: { flexGrow: 1, minHeight: 0, position: "relative", backgroundColor: tokens.colorNeutralBackground1 },
  state: { padding: tokens.spacingHorizontalXXL },
});

interface GridPartProps {
  readonly grid: GridInPage;
  readonly shown: boolean;
  onElement(element: HTMLElement | null): void;
}

/** The grid's place: its loading, what hindered it, and the line under it. */
export function GridPart({ grid, shown, onElement }: GridPartProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = grid;
  return (
    <section aria-label={t("grid.sheet")} className={mergeClasses(styles.part, !shown && styles.hidden)}>
      {state.kind === "loading" && <Spinner className={styles.state} label={t("grid.loading")} />}
      {(state.kind === "not-loaded" || state.kind === "fault") && (
        <div className={styles.state}>
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              {state.kind === "fault" ? workbookFaultText(state.fault, language) : t("grid.notLoaded")}{" "}
              {t("grid.paneWorks")}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={grid.retry}>{t("retry")}</Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      <div ref={onElement} className={styles.grid} data-grid-root />
      {state.kind === "ready" && <CellStatus cell={grid.cell} remark={grid.remark} />}
    </section>
  );
}
