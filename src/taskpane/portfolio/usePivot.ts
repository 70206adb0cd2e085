import { useMemo } from "react";
import type { PivotSettings } from "../../pipeline/pivot-settings";
import { pivotInSlices } from "../../pipeline/portfolio-pivot";
import type { PivotFault, PortfolioData } from "../../portfolio/pivot/model";
import type { SafePivot } from "../../portfolio/suppression/safe-report";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Task } from "../../workbook/port";
import { useSliced, type Sliced } from "./useSliced";

interface Asked {
  readonly data: PortfolioData;
  readonly settings: PivotSettings;
  readonly edits: Edits;
}

export type LivePivot = Sliced<Asked, SafePivot, PivotFault>;

const made = ({ data, settings, edits }: Asked, task: Task): ReturnType<typeof pivotInSlices> =>
  pivotInSlices(data, settings, edits, task);

/** The pivot of what is asked for, made in slices when nothing more is being changed. */
export function usePivot(data: PortfolioData, settings: PivotSettings, edits: Edits): LivePivot {
  const asked = useMemo((): Asked => ({ data, settings, edits }), [data, settings, edits]);
  return useSliced(asked, made);
}
