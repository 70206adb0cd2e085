import { useCallback, useEffect, useRef, useState } from "react";
import { choicesStanding } from "../../pipeline/other-choices";
import { REPORT_START, type ReportSettings } from "../../pipeline/pivot-settings";
import type { WorkbookPort } from "../../workbook/port";

/** How all of the tab is worked out: one for the board's summary and for the table, wherever it is changed. */
export interface Choices {
  readonly settings: ReportSettings;
  choose(settings: ReportSettings): void;
}

/** Begins as the reports of the workbook were written, unless something has been chosen before they are read. */
export function useChoices(port: WorkbookPort | null): Choices {
  const [settings, setSettings] = useState(REPORT_START);
  const chosen = useRef(false);
  useEffect(() => {
    let left = false;
    if (port === null) return;
    void choicesStanding(port).then((held) => {
      if (left || chosen.current || !held.ok || held.value === null) return;
      const { value } = held;
      // The same choices are no news: nothing is worked out again.
      setSettings((before) => (JSON.stringify(before) === JSON.stringify(value) ? before : value));
    });
    return () => {
      left = true;
    };
  }, [port]);
  const choose = useCallback((next: ReportSettings): void => {
    chosen.current = true;
    setSettings(next);
  }, []);
  return { settings, choose };
}
