import { simulatedFigures, simulationFor, type PlainQuestion } from "../../../src/calculation/simulated-figures";
import { simulateAway } from "../../../src/taskpane/how-sure/simulate-away";
import { simulateInSlices } from "../../../src/taskpane/how-sure/simulate-in-slices";
import type { SimulationAnswer, SimulationRequest } from "../../../src/taskpane/how-sure/worker-messages";

const question = (seed: number, draws = 1200): PlainQuestion => ({
  cost: { low: 2_800_000, likely: 3_342_486, high: 4_500_000 },
  annual: { low: 900_000, likely: 1_539_550, high: 1_900_000 },
  horizon: 5,
  draws,
  seed,
  within: 36,
});
const QUESTIONS = [question(1), question(2)];
const AT_ONCE = QUESTIONS.map((one) => {
  const simulation = simulationFor(one);
  simulation.draw(one.draws);
  return simulatedFigures(simulation);
});
const quiet = { onProgress: () => undefined, cancelled: () => false };

/** A worker as a host has it: it answers from a thread of its own, in copies. */
class MadeWorker {
  onmessage: ((event: { data: SimulationAnswer }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;
  constructor(private readonly how: "works" | "fails" | "silent") {}
  terminate(): void {
    this.ended = true;
  }
  postMessage(request: SimulationRequest): void {
    if (this.how === "silent") return;
    if (this.how === "fails") {
      setTimeout(() => this.onerror?.({ preventDefault: () => undefined }), 0);
      return;
    }
    const answer = (data: SimulationAnswer): void => this.onmessage?.({ data: structuredClone(data) });
    void simulateInSlices(structuredClone(request).questions, {
      onProgress: (done, total) => answer({ kind: "progress", done, total }),
      cancelled: () => this.ended,
      breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
    }).then((figures) => figures !== null && answer({ kind: "done", figures }));
  }
}
const starts = (worker: MadeWorker) => async (): Promise<Worker> => worker as unknown as Worker;

test("in a worker: the same figures, progress that ends at the whole, and the worker ended", async () => {
  const worker = new MadeWorker("works");
  const told: number[] = [];
  const task = { ...quiet, onProgress: (done: number, total: number) => told.push(done / total) };
  expect(await simulateAway(QUESTIONS, task, starts(worker))).toEqual(AT_ONCE);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect([told.at(-1), worker.ended]).toEqual([1, true]);
});

test.each<[string, (() => Promise<Worker>) | null]>([
  ["no workers at all", null],
  ["a host that refuses to start one", () => Promise.reject(new Error("refused"))],
  ["one that cannot read its script", starts(new MadeWorker("fails"))],
])("%s: drawn in slices here, with the same figures", async (_why, start) => {
  expect(await simulateAway(QUESTIONS, quiet, start)).toEqual(AT_ONCE);
});

test("a worker that is taken and never says a word is given up", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate"] });
  try {
    const worker = new MadeWorker("silent");
    const drawn = simulateAway([question(1, 100)], quiet, starts(worker));
    await jest.advanceTimersByTimeAsync(5000);
    expect((await drawn)?.[0]?.draws).toBe(100);
    expect(worker.ended).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test.each<[string, "works" | null]>([
  ["in a worker", "works"],
  ["in slices", null],
])("cancelled %s: nothing comes of it", async (_where, how) => {
  const worker = how === null ? null : new MadeWorker(how);
  let asked = 0;
  const task = { onProgress: () => void (asked += 1), cancelled: () => asked >= 2 };
  expect(await simulateAway(QUESTIONS, task, worker === null ? null : starts(worker))).toBeNull();
  expect(worker?.ended ?? true).toBe(true);
});
