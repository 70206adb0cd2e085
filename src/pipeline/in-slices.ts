import { fail, type Result } from "../calculation/result";
import type { Task } from "../workbook/port";
import { breathe } from "./breathe";

export interface Cancelled {
  readonly code: "cancelled";
}

/** Takes work that is told in steps, and lets the host draw and hear the cancel button before each. */
export async function inSlices<T, F>(
  steps: Iterator<{ readonly done: number; readonly total: number }, Result<T, F>, undefined>,
  task: Task = {},
): Promise<Result<T, F | Cancelled>> {
  for (;;) {
    await breathe();
    if (task.cancelled?.() === true) return fail({ code: "cancelled" });
    const step = steps.next();
    if (step.done === true) return step.value;
    task.onProgress?.(step.value.done, step.value.total);
  }
}

/** A part of a longer piece of work: its progress goes from one share of the whole to another. */
export function partOf({ onProgress, cancelled }: Task, from: number, to: number): Task {
  return {
    ...(cancelled !== undefined && { cancelled }),
    ...(onProgress !== undefined && {
      onProgress: (done: number, total: number): void =>
        onProgress(from + ((to - from) * done) / Math.max(total, 1), 1),
    }),
  };
}
