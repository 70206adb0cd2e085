import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import { useShowTab } from "../app/tabs-context";
import { FocusedLine } from "../report/FocusedLine";
import { Section } from "../report/Section";
import type { ImportWork } from "./useImportWork";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AcceptStepProps {
  readonly work: ImportWork;
  readonly imported: SourceImport;
}

/** Step 4: the user's word that the tables are read right. */
export function AcceptStep({ work, imported }: AcceptStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const [remember, setRemember] = useState(true);
  const { accepted, state } = work;
  const errors = imported.issues.filter(({ severity }) => severity === "error").length;
  const empty =
    imported.participations.count === 0 && imported.interventions.length === 0 && imported.aggregates.length === 0;
  return (
    <Section title={t("import.accept.title")}>
      <div className={styles.stack}>
        {accepted !== null ? (
          <Accepted forgotten={work.forgotten} />
        ) : (
          <>
            {errors > 0 && <Text>{t("import.accept.errors", { count: errors })}</Text>}
            <Button
              appearance="primary"
              size="large"
              disabled={empty || state.kind !== "read"}
              onClick={() => work.accept(remember)}
            >
              {t("import.accept.accept")}
            </Button>
            <Checkbox
              label={t("import.accept.remember")}
              checked={remember}
              onChange={(_, { checked }) => setRemember(checked === true)}
            />
            <Text className={styles.hint}>{t("import.accept.rememberHint")}</Text>
          </>
        )}
      </div>
    </Section>
  );
}

function Accepted({ forgotten }: { readonly forgotten: boolean }): ReactElement {
  const { t } = useTranslation();
  const showTab = useShowTab();
  return (
    <>
      <FocusedLine>{t("import.accept.accepted")}</FocusedLine>
      <Text>{t("import.accept.next")}</Text>
      <Button appearance="primary" onClick={() => showTab("portfolio")}>
        {t("tabs.portfolio")}
      </Button>
      {forgotten && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("import.accept.notRemembered")}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
