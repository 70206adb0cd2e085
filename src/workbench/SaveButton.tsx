import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../taskpane/app/pane-context";
import type { UniverWorkbook } from "../workbook/univer";
import { savedFileName, saveFile } from "./download";
import type { WorkbenchParts } from "./workbench-parts";

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, maxWidth: "60ch" },
});

interface SaveButtonProps {
  /** null while there is no grid to save from. */
  readonly grid: UniverWorkbook | null;
  readonly fileName: string;
  readonly parts: WorkbenchParts;
  today(): string;
}

/** The whole workbook, as the grid holds it, as a file; and what became of formulas that a file cannot hold. */
export function SaveButton({ grid, fileName, parts, today }: SaveButtonProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [said, setSaid] = useState("");
  const save = async (from: UniverWorkbook): Promise<void> => {
    await from.calculated();
    const name = savedFileName(fileName, language);
    const facts = { title: name.replace(/\.xlsx$/, ""), language, date: today() };
    const { bytes, asTwins, asValues } = await parts.saveWhole(from.snapshot(), facts);
    saveFile(bytes, name);
    const formulas = [
      asTwins > 0 ? t("grid.asTwins", { count: asTwins }) : "",
      asValues > 0 ? t("grid.asValues", { count: asValues }) : "",
    ];
    setSaid([t("grid.saved", { name }), ...formulas].filter((text) => text !== "").join(" "));
  };
  return (
    <>
      <Button
        icon={<SaveRegular />}
        disabledFocusable={grid === null}
        onClick={() => {
          if (grid !== null)
            save(grid).catch((error: unknown) => setSaid(t("grid.notSaved", { detail: String(error) })));
        }}
      >
        {t("grid.save")}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
