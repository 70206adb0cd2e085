import { useState } from "react";
import type { SourceImport } from "../../participation/model/source-import";
import { coverSheets } from "../../pipeline/shown-names";
import { writeSusData } from "../../pipeline/write-sus-data";
import type { Language } from "../../words/language";
import type { WorkbookFault, WorkbookPort } from "../../workbook/port";
import { useTask } from "../report/useTask";
import type { Progress } from "../report/useTask";

export type CleanSheetState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly progress: Progress | null }
  | { readonly kind: "written"; readonly name: string }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

interface Outcome {
  readonly of: SourceImport;
  readonly state: Exclude<CleanSheetState, { kind: "idle" | "writing" }> | { readonly kind: "writing" };
}

export interface CleanSheet {
  readonly state: CleanSheetState;
  write(): void;
  cancel(): void;
}

/** Writing the clean sheet of an import; another import begins anew. */
export function useCleanSheet(port: WorkbookPort, imported: SourceImport, language: Language): CleanSheet {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { progress, run, cancel } = useTask();
  const write = async (): Promise<void> => {
    setOutcome({ of: imported, state: { kind: "writing" } });
    const written = await run((task) => writeSusData(port, coverSheets(imported).participations, language, task));
    if (!written.ok) return setOutcome({ of: imported, state: { kind: "fault", fault: written.fault } });
    setOutcome({ of: imported, state: { kind: "written", name: written.value[0]?.name ?? "" } });
  };
  return { state: stateOf(), write: () => void write(), cancel };

  function stateOf(): CleanSheetState {
    if (outcome === null || outcome.of !== imported) return { kind: "idle" };
    return outcome.state.kind === "writing" ? { kind: "writing", progress } : outcome.state;
  }
}
