import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { workbookFaultText } from "../../words/workbook-faults";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import type { SheetWriting } from "./useSheetWriting";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

interface WriteSheetProps {
  readonly work: SheetWriting;
  readonly sheet: string;
  readonly hint: string;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** The button that writes a sheet of results, and what became of it. */
export function WriteSheet({ work: { writing, write }, sheet, hint, onGoTo }: WriteSheetProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <>
      <Text className={styles.hint}>{hint}</Text>
      {writing.kind === "fault" && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{workbookFaultText(writing.fault, language)}</MessageBarBody>
        </MessageBar>
      )}
      {writing.kind === "written" && (
        <Text role="status">
          {t("income.written", { sheet: writing.name })}{" "}
          {onGoTo !== null && (
            <Link onClick={() => onGoTo({ sheet: writing.name, at: { row: 0, column: 0 } })}>
              {t("write.goTo", { sheet: writing.name })}
            </Link>
          )}
        </Text>
      )}
      <Button disabledFocusable={writing.kind === "writing"} onClick={write}>
        {writing.kind === "writing"
          ? t("income.writing")
          : t(writing.kind === "written" ? "income.again" : "income.write", { sheet })}
      </Button>
    </>
  );
}
