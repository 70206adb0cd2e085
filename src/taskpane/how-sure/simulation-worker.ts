/** Entry of the worker that draws simulations: a thread of its own, ended by whoever started it. */
import { simulateInSlices } from "./simulate-in-slices";
import type { SimulationAnswer, SimulationRequest } from "./worker-messages";

const answer = (message: SimulationAnswer): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<SimulationRequest>) => {
  void simulateInSlices(data.questions, {
    onProgress: (done, total) => answer({ kind: "progress", done, total }),
    cancelled: () => false,
    breathe: () => Promise.resolve(),
  }).then((figures) => answer({ kind: "done", figures: figures ?? [] }));
});
