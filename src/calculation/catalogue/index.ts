import type { FunctionEntry } from "./entry";
import { FUNCTIONS } from "./functions";
import { twinOf } from "./native-twin";

/** All custom functions, in the order they are listed to people. */
export const CATALOGUE: readonly FunctionEntry[] = FUNCTIONS;

const byId = new Map<string, FunctionEntry>(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of an id, or undefined. */
export const findFunction = (id: string): FunctionEntry | undefined => byId.get(id);

/**
 * The call of a catalogue function as plain Excel text (English names, no leading =), or null where there is none.
 * @example nativeTwin("PAYOFF.LONSAMHET", ["100", "60", "2"]) → "60*2-100"
 */
export function nativeTwin(id: string, args: readonly string[]): string | null {
  const entry = findFunction(id);
  return entry === undefined ? null : twinOf(entry, args);
}
