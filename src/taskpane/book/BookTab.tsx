import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Place, StartupSetting, WorkbookPort } from "../../workbook/port";
import { FreezeSection } from "./FreezeSection";
import { RepairSection } from "./RepairSection";
import { StartupSection } from "./StartupSection";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface BookTabProps {
  readonly port: WorkbookPort;
  /** null where the host has no such setting. */
  readonly startup: StartupSetting | null;
}

/** What concerns the workbook as a whole: formulas that stopped, copies for others, loading with it. */
export function BookTab({ port, startup }: BookTabProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const onGoTo = port.capabilities.goTo ? (place: Place): void => void port.goTo(place) : null;
  const { repairFormulas, freezeSheets } = port;
  return (
    <>
      <h1 className={styles.title}>{t("book.title")}</h1>
      <div className={styles.sections}>
        {repairFormulas !== undefined && (
          <RepairSection repair={(task) => repairFormulas.call(port, task)} onGoTo={onGoTo} />
        )}
        {freezeSheets !== undefined && (
          <FreezeSection port={port} freeze={(...asked) => freezeSheets.apply(port, asked)} onGoTo={onGoTo} />
        )}
        <StartupSection startup={startup} />
      </div>
    </>
  );
}
