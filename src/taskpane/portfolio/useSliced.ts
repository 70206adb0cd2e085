import { useCallback, useEffect, useState } from "react";
import type { Result } from "../../calculation/result";
import type { Cancelled } from "../../pipeline/in-slices";
import type { Task } from "../../workbook/port";
import { useTask, type Progress } from "../report/useTask";

/** What is worked out of what is asked, in slices. */
export interface Sliced<A, T, F> {
  /** The last that was made, also while another is on its way; null before the first. */
  readonly result: Result<T, F> | null;
  /** What the result was made of. */
  readonly of: A | null;
  readonly busy: boolean;
  readonly progress: Progress | null;
  /** It was ended before it was done: there is no result of what is asked now. */
  readonly cancelled: boolean;
  cancel(): void;
  again(): void;
}

/** So long nothing more is to be typed before it is worked out; what is typed and the waiting are drawn first. */
const PAUSE_MS = 120;

/**
 * Works out anew when another is asked for, after the pane has been drawn; what was on its way is ended.
 * @param asked the same object as long as the same is asked for
 * @param work the same function always
 */
export function useSliced<A extends object, T, F extends object>(
  asked: A,
  work: (asked: A, task: Task) => Promise<Result<T, F | Cancelled>>,
): Sliced<A, T, F> {
  const [made, setMade] = useState<{ readonly of: A; readonly result: Result<T, F> } | null>(null);
  const [ended, setEnded] = useState<A | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { progress, run, cancel } = useTask();
  useEffect(() => {
    let left = false;
    const start = async (): Promise<void> => {
      const done = await run((task) => work(asked, task));
      if (left) return;
      if (done.ok) setMade({ of: asked, result: done });
      else if (isCancelled(done.fault)) setEnded(asked);
      else setMade({ of: asked, result: { ok: false, fault: done.fault as F } });
    };
    const timer = setTimeout(() => void start(), PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
      cancel();
    };
  }, [asked, attempt, work, run, cancel]);
  const again = useCallback(() => {
    setEnded(null);
    setAttempt((before) => before + 1);
  }, []);
  const cancelled = ended === asked;
  const busy = made?.of !== asked && !cancelled;
  return { result: made?.result ?? null, of: made?.of ?? null, busy, progress, cancelled, cancel, again };
}

const isCancelled = (fault: object): boolean => "code" in fault && fault.code === "cancelled";
