import { useState } from "react";
import type { PlainQuestion } from "../../calculation/simulated-figures";
import type { SimulationRun } from "../../portfolio/report/how-sure";
import { rangesBySector } from "../../portfolio/uncertainty/judged-ranges";
import type { Sector } from "../../valuation/sectors";
import { useTask, type Progress } from "../report/useTask";
import { simulateAway, type StartWorker } from "./simulate-away";
import { isAskable, type HowSure } from "./useHowSure";

export interface SimulationWork {
  /** null: nothing is drawn of what is asked now. */
  readonly run: SimulationRun | null;
  /** Something was drawn, of what was asked before. */
  readonly stale: boolean;
  readonly cancelled: boolean;
  /** null when nothing is being drawn. */
  readonly progress: Progress | null;
  /** Whether what is asked can be drawn. */
  readonly possible: boolean;
  start(): void;
  cancel(): void;
}

interface Drawn {
  /** What was asked, as text. */
  readonly of: string;
  readonly run: SimulationRun | null;
}

/** The draws of what is asked, for every sector that bears a cost; asked again when something is another. */
export function useSimulation(sure: HowSure, startWorker?: StartWorker | null): SimulationWork {
  const { progress, run: work, cancel } = useTask();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const { scenario, judged, sector, asked, tried } = sure;
  const { horizon } = tried.figures.terms;
  const possible =
    scenario !== null &&
    judged !== null &&
    isAskable("within", asked.within) &&
    isAskable("seed", asked.seed) &&
    isAskable("draws", asked.draws);
  const ranges = possible ? [...rangesBySector(scenario, judged, sector)] : [];
  const questions = ranges.map(([, own]): PlainQuestion => ({ ...own, horizon, ...asked }));
  const of = JSON.stringify([ranges.map(([one]) => one), questions]);
  const start = async (): Promise<void> => {
    setDrawn(null);
    const figures = await work(({ onProgress, cancelled }) => {
      const task = {
        onProgress: (done: number, total: number) => onProgress?.(done, total),
        cancelled: () => cancelled?.() === true,
      };
      return startWorker === undefined ? simulateAway(questions, task) : simulateAway(questions, task, startWorker);
    });
    if (figures === null) return setDrawn({ of, run: null });
    const sectors = new Map(
      ranges.flatMap(([one, own], at): [Sector, { ranges: typeof own; figures: (typeof figures)[number] }][] => {
        const found = figures[at];
        return found === undefined ? [] : [[one, { ranges: own, figures: found }]];
      }),
    );
    setDrawn({ of, run: { horizon, ...asked, sectors } });
  };
  const current = drawn !== null && drawn.of === of;
  return {
    run: current ? drawn.run : null,
    stale: drawn !== null && drawn.run !== null && !current,
    cancelled: drawn !== null && drawn.run === null,
    progress,
    possible,
    start: () => void start(),
    cancel,
  };
}
