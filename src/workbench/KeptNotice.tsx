import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { GridState } from "./useGrid";

/** What the opened file holds that the workbench cannot keep: said before anything is saved. */
export function KeptNotice({ state }: { readonly state: GridState }): ReactElement | null {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState(false);
  if (hidden || state.kind !== "ready" || state.lost.length + state.keptAsValues === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {state.lost.length > 0 && (
          <>
            <MessageBarTitle>{t("grid.lostTitle")}</MessageBarTitle>
            {t("grid.lost", { parts: state.lost.map((part) => t(`grid.parts.${part}`)).join(", ") })}{" "}
          </>
        )}
        {state.keptAsValues > 0 && t("grid.keptAsValues", { count: state.keptAsValues })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t("grid.hide")}
            icon={<DismissRegular />}
            onClick={() => setHidden(true)}
          />
        }
      />
    </MessageBar>
  );
}
