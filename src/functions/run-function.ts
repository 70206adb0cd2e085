import { findFunction } from "../calculation/catalogue/index";
import type { RowsFunction } from "../calculation/catalogue/entry";
import type { Language } from "../words/language";
import { cellFault, type CellOutcome } from "./cell-outcome";
import { runFast } from "./run-fast";
import { spread, type ValueFunction } from "./spread";

export type { CellFault, CellOutcome, CellScalar } from "./cell-outcome";

/**
 * Runs a catalogue function on raw arguments as a host delivers them, for every host: arguments are read by the
 * catalogue's declarations, ranges spread over cells of one shape, faults become cell errors with words.
 * @param id the function's id
 * @param args raw arguments, omitted ones null, undefined or missing
 * @param language of the words of errors
 * @param runRows runs the functions that read rows of participants; without it they say that their part is not loaded
 * @returns one value, or rows of values to spill; never NaN, Infinity or null; never throws for bad input
 */
export function runFunction(
  id: string,
  args: readonly unknown[],
  language: Language,
  runRows: RunRows = notLoaded,
): CellOutcome {
  const entry = findFunction(id);
  if (entry === undefined) return cellFault({ code: "unknown-function", found: id }, language);
  if (entry.kernel === "rows") {
    const most = entry.parameters.length;
    return args.length > most ? tooMany(args.length, most, language) : runRows(entry, args, language);
  }
  const quick = runFast(entry, args);
  return quick !== undefined ? quick : runChecked(entry, args, language);
}

function runChecked(entry: ValueFunction, args: readonly unknown[], language: Language): CellOutcome {
  const most = entry.parameters.length;
  return args.length > most ? tooMany(args.length, most, language) : spread(entry, args, language);
}

const tooMany = (given: number, most: number, language: Language): CellOutcome =>
  cellFault({ code: "too-many-arguments", given, most }, language);

/** Runs a function that reads rows of participants; its module is large and fetched when first needed. */
export type RunRows = (entry: RowsFunction, args: readonly unknown[], language: Language) => CellOutcome;

export const notLoaded: RunRows = (_entry, _args, language) => cellFault({ code: "not-loaded" }, language);
