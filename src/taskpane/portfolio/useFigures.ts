import { useMemo } from "react";
import { reportFiguresInSlices, type ParticipantFigures, type ReportSettings } from "../../pipeline/participant-report";
import type { PivotFault, PortfolioData } from "../../portfolio/pivot/model";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Task } from "../../workbook/port";
import { useSliced, type Sliced } from "./useSliced";

interface Asked {
  readonly data: PortfolioData;
  readonly settings: ReportSettings;
  readonly edits: Edits;
}

const made = ({ data, settings, edits }: Asked, task: Task): ReturnType<typeof reportFiguresInSlices> =>
  reportFiguresInSlices(data, settings, edits, task);

/** The figures of the board's report, in slices. */
export function useFigures(
  data: PortfolioData,
  settings: ReportSettings,
  edits: Edits,
): Sliced<Asked, ParticipantFigures, PivotFault> {
  const asked = useMemo((): Asked => ({ data, settings, edits }), [data, settings, edits]);
  return useSliced(asked, made);
}
