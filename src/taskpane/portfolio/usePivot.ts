import { useEffect, useMemo, useState } from "react";
import type { Result } from "../../calculation/result";
import type { PivotSettings } from "../../pipeline/pivot-settings";
import { portfolioPivot } from "../../pipeline/portfolio-pivot";
import type { PivotFault, PortfolioData } from "../../portfolio/pivot/model";
import type { SafePivot } from "../../portfolio/suppression/safe-report";
import type { Edits } from "../../valuation/assumptions/faults";

interface Asked {
  readonly data: PortfolioData;
  readonly settings: PivotSettings;
  readonly edits: Edits;
}

export interface LivePivot {
  /** The last that was made, also while another is on its way; null before the first. */
  readonly result: Result<SafePivot, PivotFault> | null;
  /** What the result was made with. */
  readonly of: PivotSettings | null;
  readonly busy: boolean;
}

/** So long nothing more is to be typed before it is worked out; what is typed and the waiting are drawn first. */
const PAUSE_MS = 120;

/** The pivot of what is asked for, made after the pane has been drawn and when nothing more is being changed. */
export function usePivot(data: PortfolioData, settings: PivotSettings, edits: Edits): LivePivot {
  const asked = useMemo((): Asked => ({ data, settings, edits }), [data, settings, edits]);
  const [made, setMade] = useState<{ readonly of: Asked; readonly result: LivePivot["result"] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => setMade({ of: asked, result: portfolioPivot(asked.data, asked.settings, asked.edits) }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [asked]);
  return { result: made?.result ?? null, of: made?.of.settings ?? null, busy: made?.of !== asked };
}
