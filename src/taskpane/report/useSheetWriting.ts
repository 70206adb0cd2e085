import { useState } from "react";
import type { Result } from "../../calculation/result";
import type { Task, WorkbookFault, WrittenSheet } from "../../workbook/port";
import { useTask, type Progress } from "./useTask";

export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly name: string }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

export interface SheetWriting {
  readonly writing: Writing;
  readonly progress: Progress | null;
  write(): void;
  cancel(): void;
}

/**
 * Writes a sheet of results and tells how it went, until the results are others.
 * @param of the results the outcome is about
 */
export function useSheetWriting(
  of: object,
  start: (task: Task) => Promise<Result<readonly WrittenSheet[], WorkbookFault>>,
): SheetWriting {
  const [outcome, setOutcome] = useState<{ readonly of: object; readonly writing: Writing } | null>(null);
  const { progress, run, cancel } = useTask();
  const write = async (): Promise<void> => {
    setOutcome({ of, writing: { kind: "writing" } });
    const written = await run(start);
    const [sheet] = written.ok ? written.value : [];
    if (!written.ok) setOutcome({ of, writing: { kind: "fault", fault: written.fault } });
    else if (sheet !== undefined) setOutcome({ of, writing: { kind: "written", name: sheet.name } });
  };
  const writing = outcome?.of === of ? outcome.writing : ({ kind: "idle" } as const);
  return { writing, progress, write: () => void write(), cancel };
}
