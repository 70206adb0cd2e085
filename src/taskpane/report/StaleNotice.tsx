import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Place, WorkbookPort } from "../../workbook/port";
import type { Source } from "./useSource";
import { useStale } from "./useStale";
import type { Write } from "./useWrite";

interface StaleNoticeProps {
  readonly port: WorkbookPort;
  readonly source: Source;
  /** null while there is nothing to write, or no place for it. */
  readonly write: Write | null;
  /** null where the host has no view to go to. */
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Says that the report in the workbook is older than its sources, shows which, and writes it again. */
export function StaleNotice({ port, source, write, onGoTo }: StaleNoticeProps): ReactElement | null {
  const { t } = useTranslation();
  const { found, update, updating } = useStale(port, source, write);
  if (found === null) return null;
  const { changed, gone } = found;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{t("stale.title")}</MessageBarTitle>
        {updating ? (
          t("stale.updating")
        ) : (
          <>
            {changed.length > 0 && t("stale.changed", { sheets: changed.join(", ") })}{" "}
            {gone.length > 0 && t("stale.gone", { sheets: gone.join(", ") })}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {update !== null && (
          <Button disabled={updating || write === null} onClick={update}>
            {t("stale.update")}
          </Button>
        )}
        {onGoTo !== null &&
          changed.slice(0, MOST_LINKS).map((sheet) => (
            <Button key={sheet} appearance="transparent" onClick={() => onGoTo({ sheet, at: FIRST_CELL })}>
              {t("stale.goTo", { sheet })}
            </Button>
          ))}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Of many sheets the first are enough to see what has happened. */
const MOST_LINKS = 3;
const FIRST_CELL = { row: 0, column: 0 };
