import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Pane } from "./Pane";

/** The pane where no workbook can be read yet: it says so, and the functions work. */
export function ExcelPane(): ReactElement {
  const { t } = useTranslation();
  return (
    <Pane first="functions">
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t("excel.noPort")}</MessageBarBody>
      </MessageBar>
    </Pane>
  );
}
