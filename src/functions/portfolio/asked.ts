import type { ArgumentFault } from "../../calculation/catalogue/faults";
import { fail, ok, type Result } from "../../calculation/result";
import type { Dimension, PivotMeasure, PivotQuery } from "../../portfolio/pivot/model";
import { nearestWord } from "../../words/nearest-word";
import {
  DIMENSIONS_KNOWN,
  DIMENSION_SPELLINGS,
  MEASURES_KNOWN,
  MEASURE_SPELLINGS,
  plainWord,
  type RowsFault,
} from "../../words/portfolio-function";
import { shown } from "../read-argument";

type Asked<T> = Result<T, ArgumentFault | RowsFault>;

/** What a pivot shows where no measure is asked for. */
export const USUAL_MEASURES: readonly PivotMeasure[] = [
  "participations", "finished", "successShare", "incomeShort", "cost", "profitabilityShort", "profitabilityLong", "payback",
]; // prettier-ignore

/** "kön; år", "insats, kön" or "insats och kön": one dimension, or two different ones. */
export function askedRows(parameter: string, text: string): Asked<PivotQuery["rows"]> {
  const words = text.split(/[;,+]|\s(?:och|and|&)\s/i).filter((word) => plainWord(word) !== "");
  const found = allKnown<Dimension>(parameter, words, DIMENSION_SPELLINGS, DIMENSIONS_KNOWN);
  if (!found.ok) return found;
  const [first, second, third] = found.value;
  if (first === undefined) return fail({ code: "missing", parameter });
  if (third !== undefined) return fail({ code: "too-many-words", parameter, given: found.value.length, most: 2 });
  return ok(second === undefined ? [first] : [first, second]);
}

/** "kostnad" or "kostnad; lönsamhet 5 år": each once, in the order asked; the usual where nothing is. */
export function askedMeasures(parameter: string, text: string): Asked<readonly PivotMeasure[]> {
  const words = text.split(";").filter((word) => plainWord(word) !== "");
  if (words.length === 0) return ok(USUAL_MEASURES);
  const found = allKnown<PivotMeasure>(parameter, words, MEASURE_SPELLINGS, MEASURES_KNOWN);
  return found.ok ? ok([...new Set(found.value)]) : found;
}

/** The first word that means nothing is the fault, with the nearest that does. */
function allKnown<T>(
  parameter: string,
  words: readonly string[],
  spellings: ReadonlyMap<string, T>,
  known: readonly string[],
): Asked<readonly T[]> {
  const meant: T[] = [];
  for (const word of words) {
    const one = spellings.get(plainWord(word));
    if (one === undefined) {
      const nearest = nearestWord(word, known);
      return fail({ code: "unknown-word", parameter, found: shown(word.trim()), nearest, known });
    }
    meant.push(one);
  }
  return ok(meant);
}
