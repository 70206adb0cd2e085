import type { FunctionEntry } from "../../calculation/catalogue/entry";
import type { OwnOutcome, RunOwn } from "./own-outcome";

/** One argument lowered and raised by a fifth of itself, the others as they are. */
export interface Swing {
  readonly parameter: string;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
}

export interface SwingEnd {
  /** Of the argument. */
  readonly given: number;
  /** Of the function; null: there is no such figure (never, or not reachable). */
  readonly result: number | null;
}

const CHANGE = 0.2;

/**
 * What moves a figure most, one argument at a time: those with a number that may be both lower and higher. The largest
 * swing first; one that makes the figure come or go is larger than any other.
 * @param args as handed to the function, single values alone
 */
export function swingsOf(entry: FunctionEntry, args: readonly unknown[], run: RunOwn): readonly Swing[] {
  if (entry.result.kind !== "number") return [];
  const swings = entry.parameters.flatMap((parameter, at): Swing[] => {
    const given = args[at];
    if (parameter.kind !== "number" || parameter.unit === "none") return [];
    if (typeof given !== "number" || given === 0) return [];
    const [low, high] = [given * (1 - CHANGE), given * (1 + CHANGE)].map((value) => endOf(entry, args, at, value, run));
    if (low === undefined || high === undefined || low === null || high === null) return [];
    return [{ parameter: parameter.name, low, high }];
  });
  return swings
    .filter((one) => sizeOf(one) > 0)
    .sort((one, other) => (sizeOf(one) === sizeOf(other) ? 0 : sizeOf(other) - sizeOf(one)));
}

/** null where the function cannot be given it: beyond its domain, or part of what is to be whole. */
function endOf(
  entry: FunctionEntry,
  args: readonly unknown[],
  at: number,
  value: number,
  run: RunOwn,
): SwingEnd | null {
  const given = Number(value.toPrecision(15));
  const outcome: OwnOutcome = run(entry.id, args.map((arg, index) => (index === at ? given : arg))); // prettier-ignore
  if (typeof outcome === "number") return { given, result: outcome };
  const none = typeof outcome === "object" && "error" in outcome && outcome.error === "#N/A";
  return none ? { given, result: null } : null;
}

function sizeOf({ low, high }: Swing): number {
  if (low.result === null || high.result === null) return low.result === high.result ? 0 : Infinity;
  return Math.abs(high.result - low.result);
}
