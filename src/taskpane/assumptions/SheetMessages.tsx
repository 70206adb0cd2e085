import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { cellAddress } from "../../sheet/address";
import { editFaultText, unreadSheetText } from "../../words/assumptions-faults";
import { workbookFaultText } from "../../words/workbook-faults";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import type { AssumptionsWork } from "./assumptions-context";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });

interface SheetMessagesProps {
  readonly work: AssumptionsWork;
  readonly onGoTo: ((place: Place) => void) | null;
  onDiscard(): void;
}

/** What the sheet holds that cannot be used, and what became of writing it. */
export function SheetMessages({
  work: { faults, unread, state },
  onGoTo,
  onDiscard,
}: SheetMessagesProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <>
      {unread.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            {unread.map(({ sheet, why }) => unreadSheetText(sheet, why, language)).join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      {faults.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>{t("assumptions.faults", { count: faults.length })}</MessageBarTitle>
            <ul className={styles.list}>
              {faults.map(({ sheet, at, fault }) => (
                <li key={`${cellAddress(at)} ${fault.code}`}>
                  {onGoTo === null ? (
                    cellAddress(at)
                  ) : (
                    <Link
                      inline
                      aria-label={t("assumptions.goTo", { place: `${sheet}!${cellAddress(at)}` })}
                      onClick={() => onGoTo({ sheet, at })}
                    >
                      {cellAddress(at)}
                    </Link>
                  )}
                  : {editFaultText(fault, language)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {state.kind === "refused" && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{t("assumptions.refused")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onDiscard}>{t("assumptions.discard")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.kind === "fault" && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{workbookFaultText(state.fault, language)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
