import type { PlainQuestion, SimulatedFigures } from "../../calculation/simulated-figures";
import { breathe } from "../../pipeline/breathe";
import { simulateInSlices } from "./simulate-in-slices";
import type { SimulationAnswer, SimulationRequest } from "./worker-messages";

export interface AwayTask {
  onProgress(done: number, total: number): void;
  cancelled(): boolean;
}

export type StartWorker = () => Promise<Worker>;

/** A worker that has said nothing by then never will: some web views take it and do not run it. */
const PATIENCE_MS = 4000;

/** Where the host has workers, a bundle of its own; elsewhere nothing is fetched. */
const workerOfHost: StartWorker | null =
  typeof Worker === "undefined"
    ? null
    : async () => (await import(/* webpackMode: "eager" */ "./start-worker")).startWorker();

/**
 * Draws in a worker where the host lets it, else in slices on this thread; the result is the same.
 * @returns one for each question, or null when it was cancelled
 */
export async function simulateAway(
  questions: readonly PlainQuestion[],
  task: AwayTask,
  start: StartWorker | null = workerOfHost,
): Promise<readonly SimulatedFigures[] | null> {
  const away = start === null ? "refused" : await inWorker(questions, task, start);
  return away === "refused" ? simulateInSlices(questions, { ...task, breathe }) : away;
}

type Away = readonly SimulatedFigures[] | null | "refused";

async function inWorker(questions: readonly PlainQuestion[], task: AwayTask, start: StartWorker): Promise<Away> {
  let worker: Worker;
  try {
    worker = await start();
  } catch {
    return "refused";
  }
  return new Promise((resolve) => {
    const end = (how: Away): void => {
      clearTimeout(patience);
      clearInterval(asked);
      worker.terminate();
      resolve(how);
    };
    let patience = setTimeout(() => end("refused"), PATIENCE_MS);
    const asked = setInterval(() => task.cancelled() && end(null), CANCEL_MS);
    worker.onerror = (event) => {
      event.preventDefault();
      end("refused");
    };
    worker.onmessageerror = () => end("refused");
    worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
      if (task.cancelled()) return end(null);
      clearTimeout(patience);
      patience = setTimeout(() => end("refused"), PATIENCE_MS);
      if (data.kind === "progress") return task.onProgress(data.done, data.total);
      end(data.figures);
    };
    const request: SimulationRequest = { questions };
    worker.postMessage(request);
  });
}

const CANCEL_MS = 50;
