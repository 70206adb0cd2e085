import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { TableCellAddRegular } from "@fluentui/react-icons/svg/table-cell-add";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "../../calculation/result";
import { placeInWorkbook } from "../../sheet/address";
import { workbookFaultText } from "../../words/workbook-faults";
import type { Place, WorkbookFault } from "../../workbook/port";
import { usePane } from "../app/pane-context";

/** Puts an English formula in the cell in view and tells which it was. */
export type InsertIntoCell = (formula: string) => Promise<Result<Place, WorkbookFault>>;

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

interface InsertFormulaProps {
  readonly formula: string;
  readonly insert: InsertIntoCell;
}

/** From trying to using: the formula with the tried numbers goes into the sheet. */
export function InsertFormula({ formula, insert }: InsertFormulaProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [outcome, setOutcome] = useState<Result<Place, WorkbookFault> | null>(null);
  return (
    <div className={styles.stack}>
      <Button
        appearance="primary"
        icon={<TableCellAddRegular />}
        onClick={() => void insert(formula).then((inserted) => setOutcome(inserted))}
      >
        {t("functions.insert")}
      </Button>
      <div role="status">
        {outcome?.ok === true &&
          t("functions.inserted", { place: placeInWorkbook(outcome.value.sheet, outcome.value.at) })}
        {outcome?.ok === false && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{workbookFaultText(outcome.fault, language)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
