import { shownSpelling } from "../../../words/shown-spelling";
import { foldLabel, foldText } from "../fold";
import { COVERED, isFree } from "./shown";

/** Signs that part names which fold alike ("<1 år", "1 år"). */
export const keyOfName = (name: string): string =>
  foldText(name) + (/^\s*[<≤]/.test(name) ? "<" : "") + (/\+/.test(name) ? "+" : "");

/** A name as it may leave the reading, in the spelling that all sheets show. */
export type Cover = (name: string) => string;

/**
 * Names of interventions that could point out a person become "••• 1", "••• 2" in the order of their letters: one name,
 * however spelled and in whatever sheet, is one cover, and the order of rows changes nothing. Others are spelled in one way.
 */
export function coverNames(names: readonly string[]): Cover {
  const persons = new Set(names.filter((name) => !isFree(name)).map(keyOfName));
  const spelled = oneSpelling(names);
  if (persons.size === 0) return spelled;
  // An intervention that is called "1" must not be one with "••• 1".
  const taken = new Set(names.map(foldLabel));
  const covers = new Map<string, string>();
  let number = 0;
  for (const key of [...persons].sort()) {
    do number++;
    while (taken.has(String(number)));
    covers.set(key, `${COVERED} ${number}`);
  }
  return (name) => covers.get(keyOfName(name)) ?? spelled(name);
}

/** Participations and the lists of interventions may spell one name in several ways. */
function oneSpelling(names: readonly string[]): Cover {
  const shown = new Map<string, string>();
  for (const name of names.map(inOneLine)) {
    if (foldText(name) !== "") shown.set(keyOfName(name), shownSpelling(name, shown.get(keyOfName(name))));
  }
  return (name) => shown.get(keyOfName(name)) ?? name;
}

const inOneLine = (name: string): string => name.replace(/\s+/g, " ").trim();
