import { fail, ok, type Result } from "../calculation/result";
import type { Task, WorkbookFault } from "./port";

/** One part of a long piece of work; a fault ends it. */
export type Step = () => WorkbookFault | null | Promise<WorkbookFault | null>;

/**
 * Takes the steps in order, asks for cancel before each and tells how far it has come after each. What makes the work
 * visible belongs in the last step: until then a cancel or a fault leaves nothing behind.
 */
export async function runSteps(steps: readonly Step[], task: Task = {}): Promise<Result<null, WorkbookFault>> {
  task.onProgress?.(0, steps.length);
  for (const [index, step] of steps.entries()) {
    if (task.cancelled?.() === true) return fail({ code: "cancelled" });
    const fault = await step();
    if (fault !== null) return fail(fault);
    task.onProgress?.(index + 1, steps.length);
  }
  return ok(null);
}

/** Lets the host draw and hear the cancel button between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
