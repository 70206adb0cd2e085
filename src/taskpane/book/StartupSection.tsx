import { MessageBar, MessageBarBody, Spinner, Switch, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { interruptedFaultText } from "../../words/interrupted-faults";
import type { StartupSetting } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { useJobStyles } from "./JobParts";
import { useStartup } from "./useStartup";

/** Whether the add-in loads with this workbook; null: the host has no such setting, and says so. */
export function StartupSection({ startup }: { readonly startup: StartupSetting | null }): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  return (
    <Section title={t("book.startup.title")}>
      <div className={styles.stack}>
        {startup === null ? <p className={styles.hint}>{t("book.startup.missing")}</p> : <Choice startup={startup} />}
      </div>
    </Section>
  );
}

function Choice({ startup }: { readonly startup: StartupSetting }): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  const { language, announce } = usePane();
  const { loads, fault, busy, change } = useStartup(startup, () => announce(t("book.startup.saved")));
  return (
    <>
      {fault !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{interruptedFaultText(fault, language)}</MessageBarBody>
        </MessageBar>
      )}
      {loads === null && fault === null && <Spinner size="tiny" label={t("book.startup.reading")} />}
      {loads !== null && (
        <>
          <Switch
            label={t("book.startup.label")}
            checked={loads}
            disabled={busy}
            onChange={(_, { checked }) => change(checked)}
          />
          <Text>{t(loads ? "book.startup.on" : "book.startup.off")}</Text>
        </>
      )}
      <p className={styles.hint}>{t("book.startup.hint")}</p>
    </>
  );
}
