import type { WordParameter } from "../calculation/catalogue/entry";
import type { ArgumentFault } from "../calculation/catalogue/faults";
import { fail, ok, type Result } from "../calculation/result";
import { isBlank } from "./raw-value";

/** One of the parameter's words, case and å ä ö folded; else the nearest is named. */
export function readWord(parameter: WordParameter, value: unknown): Result<string, ArgumentFault> {
  if (isBlank(value)) return fail({ code: "missing", parameter: parameter.name });
  const found = String(value);
  const wanted = fold(found);
  const word = parameter.words.find((one) => fold(one) === wanted);
  if (word !== undefined) return ok(word);
  const [nearest] = [...parameter.words].sort((a, b) => distance(fold(a), wanted) - distance(fold(b), wanted));
  const short = found.length > 40 ? `${found.slice(0, 39)}…` : found;
  return fail({
    code: "unknown-word",
    parameter: parameter.name,
    found: short,
    nearest: nearest ?? "",
    known: parameter.words,
  });
}

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");

/** Edits between two words (Levenshtein), on at most forty letters. */
function distance(from: string, to: string): number {
  const target = [...to].slice(0, 40);
  let row = target.map((_, index) => index + 1);
  [...from].forEach((letter, line) => {
    let diagonal = line;
    let left = line + 1;
    row = row.map((above, column) => {
      const cost = diagonal + (target[column] === letter ? 0 : 1);
      diagonal = above;
      left = Math.min(cost, above + 1, left + 1);
      return left;
    });
  });
  return row.at(-1) ?? from.length;
}
