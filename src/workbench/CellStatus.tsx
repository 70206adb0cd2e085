import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { cellAddress } from "../sheet/address";
import type { GridInPage } from "./useGrid";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    minHeight: "32px",
    maxHeight: "96px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  address: { fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  words: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  hint: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Under the grid: the cell in view, what it shows, and the words of an error; only the words are read aloud. */
export function CellStatus({ cell, remark }: Pick<GridInPage, "cell" | "remark">): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const said =
    remark === null
      ? (cell?.words ?? "")
      : remark.kind === "mixed-separators"
        ? t("grid.mixed", { typed: remark.typed })
        : t("grid.failed", { name: remark.name });
  return (
    <div className={styles.line} tabIndex={-1}>
      {cell !== null && (
        <>
          <span className={styles.address} data-testid="cell-address">
            {cellAddress(cell.at)}
          </span>
          <span data-testid="cell-shown">{cell.shown}</span>
          {cell.formula !== null && <span className={styles.formula}>{cell.formula}</span>}
        </>
      )}
      <span role="status" aria-live="polite" className={styles.words} data-testid="cell-words">
        {said}
      </span>
      <span className={styles.hint}>{t("grid.keys")}</span>
    </div>
  );
}
