import { foldLabel, foldText } from "../fold";
import { COVERED, isFree } from "./shown";

/** Signs that part names which fold alike ("<1 år", "1 år"). */
export const keyOfName = (name: string): string =>
  foldText(name) + (/^\s*[<≤]/.test(name) ? "<" : "") + (/\+/.test(name) ? "+" : "");

/** A name as it may leave the reading. */
export type Cover = (name: string) => string;

/**
 * Names of interventions that could point out a person become "••• 1", "••• 2" in the order of their letters: one name,
 * however spelled and in whatever sheet, is one cover, and the order of rows changes nothing. Others stay as they are.
 */
export function coverNames(names: readonly string[]): Cover {
  const persons = new Set(names.filter((name) => !isFree(name)).map(keyOfName));
  if (persons.size === 0) return (name) => name;
  // An intervention that is called "1" must not be one with "••• 1".
  const taken = new Set(names.map(foldLabel));
  const covers = new Map<string, string>();
  let number = 0;
  for (const key of [...persons].sort()) {
    do number++;
    while (taken.has(String(number)));
    covers.set(key, `${COVERED} ${number}`);
  }
  return (name) => covers.get(keyOfName(name)) ?? name;
}
