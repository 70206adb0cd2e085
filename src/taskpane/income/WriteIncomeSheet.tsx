import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../../workbook/port";
import type { SheetWriting } from "../report/useSheetWriting";
import { WriteSheet } from "../report/WriteSheet";

interface WriteIncomeSheetProps {
  readonly work: SheetWriting;
  readonly sheet: string;
  readonly hint: string;
  readonly onGoTo: ((place: Place) => void) | null;
}

export function WriteIncomeSheet({ work, sheet, hint, onGoTo }: WriteIncomeSheetProps): ReactElement {
  const { t } = useTranslation();
  return (
    <WriteSheet
      work={work}
      hint={hint}
      texts={{
        write: t("income.write", { sheet }),
        again: t("income.again"),
        writing: t("income.writing"),
        written: (name) => t("income.written", { sheet: name }),
      }}
      onGoTo={onGoTo}
    />
  );
}
