import { useEffect, useMemo, useState } from "react";
import {
  reportFiguresInSlices,
  reportSettings,
  type ParticipantFigures,
  type ReportSettings,
} from "../../pipeline/participant-report";
import { readWrittenReports } from "../../pipeline/written-reports";
import type { PivotFault, PortfolioData } from "../../portfolio/pivot/model";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Task, WorkbookPort } from "../../workbook/port";
import { useSliced, type Sliced } from "./useSliced";

interface Asked {
  readonly data: PortfolioData;
  readonly settings: ReportSettings;
  readonly edits: Edits;
}

const made = ({ data, settings, edits }: Asked, task: Task): ReturnType<typeof reportFiguresInSlices> =>
  reportFiguresInSlices(data, settings, edits, task);

export interface Figures {
  readonly settings: ReportSettings;
  choose(settings: ReportSettings): void;
  /** Changes when the settings come from the workbook: fields that keep what is typed begin anew. */
  readonly opened: number;
  readonly work: Sliced<Asked, ParticipantFigures, PivotFault>;
}

/** The figures of the board's report, in slices; begun with the choices of the report that stands in the workbook. */
export function useFigures(port: WorkbookPort, data: PortfolioData, edits: Edits): Figures {
  const [settings, setSettings] = useState(() => reportSettings(data));
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    let left = false;
    void readWrittenReports(port).then((reports) => {
      const kept = reports.ok ? reports.value.find(({ choices }) => choices.report === "participants") : undefined;
      if (left || kept?.choices.report !== "participants") return;
      const { settings: held } = kept.choices;
      // The same choices are no news: nothing is worked out again.
      setSettings((before) => (JSON.stringify(before) === JSON.stringify(held) ? before : held));
      setOpened((before) => before + 1);
    });
    return () => {
      left = true;
    };
  }, [port]);
  const asked = useMemo((): Asked => ({ data, settings, edits }), [data, settings, edits]);
  return { settings, choose: setSettings, opened, work: useSliced(asked, made) };
}
