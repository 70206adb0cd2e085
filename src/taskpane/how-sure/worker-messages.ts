import type { PlainQuestion, SimulatedFigures } from "../../calculation/simulated-figures";

/** To the worker: what is to be drawn. */
export interface SimulationRequest {
  readonly questions: readonly PlainQuestion[];
}

/** From the worker, in order: how far it has come, and last what it came to. Plain numbers only. */
export type SimulationAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly figures: readonly SimulatedFigures[] };
