import { useEffect, useState } from "react";
import { writeReport } from "../../pipeline/run";
import type { SourceReading } from "../../pipeline/source-to-portfolio";
import type { Grid } from "../../sheet/grid";
import type { Language } from "../../words/language";
import type { WorkbookFault, WorkbookPort, WrittenSheet } from "../../workbook/port";
import { useTask } from "./useTask";
import type { Progress } from "./useTask";

/** What the report says about itself. */
export interface ReportAbout {
  readonly date: string;
  readonly version: string;
  readonly fileName: string | null;
  readonly language: Language;
}

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

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | {
      readonly kind: "written";
      readonly sheets: readonly WrittenSheet[];
      readonly of: SourceReading;
      readonly in: Language;
    }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** Writing the report, once for each set of values; a written report is stale when its values have changed. */
export function useWrite(
  port: WorkbookPort,
  reading: SourceReading | null,
  grids: readonly Grid[],
  about: () => ReportAbout,
  language: Language,
): Write {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const { progress, run, cancel } = useTask();
  useEffect(() => setOutcome({ kind: "none" }), [port, grids]);
  const write = async (): Promise<void> => {
    if (reading === null) return;
    setOutcome({ kind: "writing" });
    const written = await run((task) => writeReport(port, reading, grids, about(), task));
    setOutcome(
      written.ok
        ? { kind: "written", sheets: written.value, of: reading, in: language }
        : { kind: "fault", fault: written.fault },
    );
  };
  return { state: stateOf(outcome, progress, reading, language), write: () => void write(), cancel };
}

function stateOf(
  outcome: Outcome,
  progress: Progress | null,
  reading: SourceReading | null,
  language: Language,
): WriteState {
  if (outcome.kind === "none") return { kind: "idle" };
  if (outcome.kind === "writing") return { kind: "writing", progress };
  if (outcome.kind === "fault") return outcome;
  return { kind: "written", sheets: outcome.sheets, stale: outcome.of !== reading || outcome.in !== language };
}
