import { findFunction } from "../calculation/catalogue/index";
import type { FunctionEntry } from "../calculation/catalogue/entry";
import type { Language } from "../words/language";
import { cellFault, type CellOutcome } from "./cell-outcome";
import { runFast } from "./run-fast";
import { spread } from "./spread";

export type { CellFault, CellOutcome, CellScalar } from "./cell-outcome";

/**
 * Runs a catalogue function on raw arguments as a host delivers them, for every host: arguments are read by the
 * catalogue's declarations, ranges spread over cells of one shape, faults become cell errors with words.
 * @param id the function's id
 * @param args raw arguments, omitted ones null, undefined or missing
 * @param language of the words of errors
 * @returns one value, or rows of values to spill; never NaN, Infinity or null; never throws for bad input
 */
export function runFunction(id: string, args: readonly unknown[], language: Language): CellOutcome {
  const entry = findFunction(id);
  if (entry === undefined) return cellFault({ code: "unknown-function", found: id }, language);
  const quick = runFast(entry, args);
  return quick !== undefined ? quick : runChecked(entry, args, language);
}

function runChecked(entry: FunctionEntry, args: readonly unknown[], language: Language): CellOutcome {
  const most = entry.parameters.length;
  if (args.length > most) return cellFault({ code: "too-many-arguments", given: args.length, most }, language);
  return spread(entry, args, language);
}
