import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { workbookFaultText } from "../../words/workbook-faults";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { FocusedLine } from "./FocusedLine";
import { barProps } from "./SourceStep";
import type { SheetWriting } from "./useSheetWriting";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  wide: { width: "100%" },
});

interface WriteSheetProps {
  readonly work: SheetWriting;
  readonly hint: string;
  readonly texts: {
    readonly write: string;
    readonly again: string;
    readonly writing: string;
    readonly written: (sheet: string) => string;
  };
  readonly onGoTo: ((place: Place) => void) | null;
}

/** The button that writes a sheet; how far it has come and a way to end it; and what became of it. */
export function WriteSheet({ work, hint, texts, onGoTo }: WriteSheetProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { writing, progress, write, cancel } = work;
  const cancelled = writing.kind === "fault" && writing.fault.code === "cancelled";
  return (
    <>
      {writing.kind === "written" && (
        <FocusedLine>
          {texts.written(writing.name)}{" "}
          {onGoTo !== null && (
            <Link onClick={() => onGoTo({ sheet: writing.name, at: { row: 0, column: 0 } })}>
              {t("write.goTo", { sheet: writing.name })}
            </Link>
          )}
        </FocusedLine>
      )}
      {writing.kind === "fault" && (
        <MessageBar intent={cancelled ? "info" : "error"} layout="multiline" role="alert">
          <MessageBarBody>{cancelled ? t("cancelled") : workbookFaultText(writing.fault, language)}</MessageBarBody>
        </MessageBar>
      )}
      <Text className={styles.hint}>{hint}</Text>
      {writing.kind === "writing" ? (
        <>
          <Field label={texts.writing} className={styles.wide}>
            <ProgressBar {...barProps(progress)} />
          </Field>
          <Button onClick={cancel}>{t("cancel")}</Button>
        </>
      ) : (
        <Button onClick={write}>{writing.kind === "written" ? texts.again : texts.write}</Button>
      )}
    </>
  );
}
