import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../app/pane-context";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  code: {
    flexGrow: 1,
    flexBasis: "180px",
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

/** A formula to read, select or copy. */
export function FormulaText({ formula }: { readonly formula: string }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { announce } = usePane();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formula);
      announce(t("functions.copied"));
    } catch {
      announce(t("functions.copyFailed"));
    }
  };
  return (
    <div className={styles.row}>
      <code className={styles.code}>{formula}</code>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {t("functions.copy")}
      </Button>
    </div>
  );
}
