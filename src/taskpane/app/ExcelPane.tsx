import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Pane } from "./Pane";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** The pane where no workbook can be read yet: it says so, and the functions work. */
export function ExcelPane(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Pane first="functions">
      <h1 className={styles.title}>{t("tabs.report")}</h1>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t("excel.noPort")}</MessageBarBody>
      </MessageBar>
    </Pane>
  );
}
