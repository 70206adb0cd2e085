import type { WordParameter } from "../calculation/catalogue/entry";
import type { ArgumentFault } from "../calculation/catalogue/faults";
import { fail, ok, type Result } from "../calculation/result";
import { foldWord, nearestWord } from "../words/nearest-word";
import { isBlank } from "./raw-value";

/** One of the parameter's words, case and å ä ö folded; else the nearest is named. */
export function readWord(parameter: WordParameter, value: unknown): Result<string, ArgumentFault> {
  // Hosts deliver an omitted argument as nothing or as 0.
  if (parameter.default !== undefined && (isBlank(value) || value === 0)) return ok(parameter.default);
  if (isBlank(value)) return fail({ code: "missing", parameter: parameter.name });
  const found = String(value);
  const wanted = foldWord(found);
  const word = parameter.words.find((one) => foldWord(one) === wanted);
  if (word !== undefined) return ok(word);
  const other = Object.entries(parameter.also ?? {}).find(([spelling]) => foldWord(spelling) === wanted);
  if (other !== undefined) return ok(other[1]);
  const short = found.length > 40 ? `${found.slice(0, 39)}…` : found;
  return fail({
    code: "unknown-word",
    parameter: parameter.name,
    found: short,
    nearest: nearestWord(found, parameter.words),
    known: parameter.words,
  });
}
