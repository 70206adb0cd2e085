import {
  simulatedFigures,
  simulationFor,
  type PlainQuestion,
  type SimulatedFigures,
} from "../../calculation/simulated-figures";

export interface SliceTask {
  onProgress(done: number, total: number): void;
  /** Asked between slices. */
  cancelled(): boolean;
  /** Lets the host draw, and hear the cancel button. */
  breathe(): Promise<void>;
}

/** So many draws at a time: a few milliseconds, so that a pane that shares the thread stays alive. */
const SLICE = 500;

/**
 * Draws each question to its end in slices; the slices change nothing of the result.
 * @returns one for each question, or null when it was cancelled
 */
export async function simulateInSlices(
  questions: readonly PlainQuestion[],
  task: SliceTask,
): Promise<readonly SimulatedFigures[] | null> {
  const total = questions.reduce((sum, { draws }) => sum + draws, 0);
  const results: SimulatedFigures[] = [];
  let before = 0;
  for (const question of questions) {
    const simulation = simulationFor(question);
    while (simulation.drawn() < question.draws) {
      if (task.cancelled()) return null;
      simulation.draw(SLICE);
      task.onProgress(before + simulation.drawn(), total);
      await task.breathe();
    }
    before += question.draws;
    const figures = simulatedFigures(simulation);
    if (figures === null) throw new RangeError("A simulation without draws");
    results.push(figures);
  }
  return task.cancelled() ? null : results;
} // prettier-ignore
