import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import { coverSheets } from "../../pipeline/shown-names";
import { writeSusData } from "../../pipeline/write-sus-data";
import { susDataWords } from "../../words/sus-data";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { useSheetWriting } from "../report/useSheetWriting";
import { WriteSheet } from "../report/WriteSheet";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface CleanSheetStepProps {
  readonly port: WorkbookPort;
  readonly imported: SourceImport;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** On request: the participations as a sheet of their own; another import begins anew. */
export function CleanSheetStep({ port, imported, onGoTo }: CleanSheetStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const work = useSheetWriting(imported, (task) =>
    writeSusData(port, coverSheets(imported).participations, language, task),
  );
  const { sheet } = susDataWords(language);
  const { count } = imported.participations;
  return (
    <Section title={t("import.clean.title")}>
      <div className={styles.stack}>
        <WriteSheet
          work={work}
          hint={t("import.clean.hint")}
          texts={{
            write: t("import.clean.write", { sheet }),
            again: t("import.clean.again", { sheet }),
            writing: t("import.clean.writing"),
            written: (name) => t("import.clean.written", { sheet: name, count }),
          }}
          onGoTo={onGoTo}
        />
      </div>
    </Section>
  );
}
