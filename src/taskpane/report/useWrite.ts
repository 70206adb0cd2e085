import { useState } from "react";
import { writeReport } from "../../pipeline/run";
import type { SourceReading } from "../../pipeline/source-to-portfolio";
import type { ReportAbout } from "../../portfolio/report/report-input";
import type { Grid } from "../../sheet/grid";
import type { Language } from "../../words/language";
import type { WorkbookFault, WorkbookPort, WrittenSheet } from "../../workbook/port";
import { useTask } from "./useTask";
import type { Progress } from "./useTask";

export type WriteState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly progress: Progress | null }
  | { readonly kind: "written"; readonly sheets: readonly WrittenSheet[]; readonly stale: boolean }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

export interface Write {
  readonly state: WriteState;
  write(): void;
  cancel(): void;
}

/** An outcome counts only for the grids it came from: other sheets begin anew. */
type Outcome =
  | { readonly kind: "none"; readonly from: null }
  | { readonly kind: "writing"; readonly from: readonly Grid[] }
  | {
      readonly kind: "written";
      readonly from: readonly Grid[];
      readonly sheets: readonly WrittenSheet[];
      readonly of: SourceReading;
      readonly in: Language;
    }
  | { readonly kind: "fault"; readonly from: readonly Grid[]; readonly fault: WorkbookFault };

const NOT_WRITTEN: Outcome = { kind: "none", from: null };

/** Writing the report, once for each set of values; a written report is stale when its values have changed. */
export function useWrite(
  port: WorkbookPort,
  reading: SourceReading | null,
  grids: readonly Grid[],
  about: () => ReportAbout,
  language: Language,
): Write {
  const [outcome, setOutcome] = useState<Outcome>(NOT_WRITTEN);
  const { progress, run, cancel } = useTask();
  const write = async (): Promise<void> => {
    if (reading === null) return;
    setOutcome({ kind: "writing", from: grids });
    const written = await run((task) => writeReport(port, reading, grids, about(), task));
    setOutcome(
      written.ok
        ? { kind: "written", from: grids, sheets: written.value, of: reading, in: language }
        : { kind: "fault", from: grids, fault: written.fault },
    );
  };
  return {
    state: stateOf(outcome.from === grids ? outcome : NOT_WRITTEN, progress, reading, language),
    write: () => void write(),
    cancel,
  };
}

function stateOf(
  outcome: Outcome,
  progress: Progress | null,
  reading: SourceReading | null,
  language: Language,
): WriteState {
  if (outcome.kind === "none") return { kind: "idle" };
  if (outcome.kind === "writing") return { kind: "writing", progress };
  if (outcome.kind === "fault") return { kind: "fault", fault: outcome.fault };
  return { kind: "written", sheets: outcome.sheets, stale: outcome.of !== reading || outcome.in !== language };
}
