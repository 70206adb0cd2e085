import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { staleAssumptions } from "../../pipeline/stale-assumptions";
import type { Edits } from "../../valuation/assumptions/faults";
import type { WorkbookPort } from "../../workbook/port";

interface StaleAssumptionsProps {
  readonly port: WorkbookPort;
  readonly edits: Edits;
  /** Id of the sheet that is told of. */
  readonly sheet: string;
  /** Changes when sheets have been written: then they are compared again. */
  readonly written: string;
}

/** Says that a sheet of ours was written with other assumptions than those that hold now. */
export function StaleAssumptions({ port, edits, sheet, written }: StaleAssumptionsProps): ReactElement | null {
  const { t } = useTranslation();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    void staleAssumptions(port, edits, sheet).then((answer) => {
      const names = answer.ok ? answer.value : [];
      // The same answer is no news: nothing is drawn again.
      if (!left) setSheets((before) => (before.join() === names.join() ? before : names));
    });
    return () => {
      left = true;
    };
  }, [port, edits, sheet, written]);
  if (sheets.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{t("assumptions.stale")}</MessageBarTitle>
        {t("assumptions.staleSheets", { sheets: sheets.join(", ") })}
      </MessageBarBody>
    </MessageBar>
  );
}
