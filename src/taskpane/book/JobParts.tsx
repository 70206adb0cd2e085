import "../texts/panel-texts";
import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { cellAddress, type CellPosition } from "../../sheet/address";
import { interruptedFaultText } from "../../words/interrupted-faults";
import type { Place, WorkbookFault } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { FocusedLine } from "../report/FocusedLine";
import { barProps } from "../report/SourceStep";
import type { Job } from "./useJob";

export const useJobStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  places: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface JobButtonProps<T> {
  readonly job: Job<T>;
  readonly start: string;
  readonly working: string;
}

/** The button that starts it; while it works, how far it has come and a way to end it. */
export function JobButton<T>({ job, start, working }: JobButtonProps<T>): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  if (job.state.kind !== "working") {
    return (
      <Button appearance="primary" onClick={job.start}>
        {start}
      </Button>
    );
  }
  return (
    <>
      <Field label={working} className={styles.wide}>
        <ProgressBar {...barProps(job.progress)} />
      </Field>
      <Button onClick={job.cancel}>{t("cancel")}</Button>
    </>
  );
}

/** What came of it, with the focus and aloud. */
export function Outcome({ children }: { readonly children: string }): ReactElement {
  const { announce } = usePane();
  useEffect(() => announce(children), [announce, children]);
  return <FocusedLine key={children}>{children}</FocusedLine>;
}

/** What ended it, what to do, and how the workbook stands. */
export function Stopped({ fault, state }: { readonly fault: WorkbookFault; readonly state: string }): ReactElement {
  const { language } = usePane();
  return (
    <MessageBar intent={fault.code === "cancelled" ? "info" : "error"} layout="multiline" role="alert">
      <MessageBarBody>
        {interruptedFaultText(fault, language)} {state}
      </MessageBarBody>
    </MessageBar>
  );
}

interface PlacesProps {
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Cells to go to; many are told by the first of them. */
export function Places({ sheet, cells, onGoTo }: PlacesProps): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  return (
    <span className={styles.places}>
      {cells.slice(0, MOST_PLACES).map((at) => {
        const address = cellAddress(at);
        return onGoTo === null ? (
          <span key={address}>{address}</span>
        ) : (
          <Link
            key={address}
            aria-label={t("book.goTo", { place: `${sheet} ${address}` })}
            onClick={() => onGoTo({ sheet, at })}
          >
            {address}
          </Link>
        );
      })}
      {cells.length > MOST_PLACES && <span>{t("book.freeze.more", { count: cells.length - MOST_PLACES })}</span>}
    </span>
  );
}

const MOST_PLACES = 5;

/** A list with its heading. */
export function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useJobStyles();
  return (
    <div className={styles.wide}>
      <h3 className={styles.subheading}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}
