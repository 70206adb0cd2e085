import { useState } from "react";
import type { Result } from "../../calculation/result";
import type { Task, WorkbookFault } from "../../workbook/port";
import { useTask, type Progress } from "../report/useTask";

export type JobState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

export interface Job<T> {
  readonly state: JobState<T>;
  readonly progress: Progress | null;
  start(): void;
  cancel(): void;
}

/** One piece of work in the workbook, with what came of it last. */
export function useJob<T>(work: (task: Task) => Promise<Result<T, WorkbookFault>>): Job<T> {
  const [state, setState] = useState<JobState<T>>({ kind: "idle" });
  const { progress, run, cancel } = useTask();
  const start = async (): Promise<void> => {
    setState({ kind: "working" });
    const done = await run(work);
    setState(done.ok ? { kind: "done", value: done.value } : { kind: "fault", fault: done.fault });
  };
  return { state, progress, start: () => void start(), cancel };
}
