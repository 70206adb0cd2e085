import { useCallback, useRef, useState } from "react";
import type { Task } from "../../workbook/port";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface TaskRunner {
  /** null when nothing runs. */
  readonly progress: Progress | null;
  /** Runs one job at a time; a job started while another runs cancels that one. */
  run<T>(job: (task: Task) => Promise<T>): Promise<T>;
  cancel(): void;
}

/** Progress and cancel for one long job, as the port wants them. */
export function useTask(): TaskRunner {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef({ cancelled: false });
  const cancel = useCallback(() => {
    current.current.cancelled = true;
  }, []);
  const run = useCallback(async <T>(job: (task: Task) => Promise<T>): Promise<T> => {
    current.current.cancelled = true;
    const mine = { cancelled: false };
    current.current = mine;
    setProgress({ done: 0, total: 0 });
    try {
      return await job({
        onProgress: (done, total) => {
          if (current.current === mine) setProgress({ done, total });
        },
        cancelled: () => mine.cancelled,
      });
    } finally {
      if (current.current === mine) setProgress(null);
    }
  }, []);
  return { progress, run, cancel };
}
