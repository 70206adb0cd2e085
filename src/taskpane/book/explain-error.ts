import { findFunction } from "../../calculation/catalogue";
import { runFunction } from "../../functions/run-function";
import type { CellError } from "../../sheet/cell";
import { ERROR_NAMES, toSwedishFormula } from "../../sheet/localised-formula";
import type { Language } from "../../words/language";
import { frozenErrorNote } from "../../words/written-file";
import type { OwnCall } from "../../workbook/port";

/** The note on a frozen cell that shows an error: what our function says when it is asked again about the same values. */
export function explainError(call: OwnCall | null, shown: CellError, formula: string, language: Language): string {
  const words = call === null ? null : wordsOf(call, shown, language);
  const swedish = ERROR_NAMES.find(([english]) => english === shown.error)?.[1];
  return language === "sv"
    ? frozenErrorNote(swedish ?? shown.error, words, toSwedishFormula(formula), language)
    : frozenErrorNote(shown.error, words, formula, language);
}

/** null where it now gives something else, or reads rows: then its words would be about another error. */
function wordsOf({ id, arguments: given }: OwnCall, { error }: CellError, language: Language): string | null {
  if (findFunction(id)?.kernel === "rows") return null;
  const outcome = runFunction(id, given, language);
  const first = Array.isArray(outcome) ? outcome[0]?.[0] : outcome;
  return typeof first === "object" && first.error === error ? first.message : null;
}
