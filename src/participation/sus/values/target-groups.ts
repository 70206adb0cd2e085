import { foldLabel } from "../fold";

/** Target groups of the RAR report, and of the SUS note, section 3 (inferred there). */
export const TARGET_GROUPS: readonly string[] = [
  "Långvarigt bidragsberoende", "Personal och beslutsfattare", "Psykisk ohälsa", "Unga",
  "Unga med aktivitetsersättning", "Unga med funktionsnedsättning", "Långtidssjukskrivna", "Utrikes födda",
  "Nyanlända",
]; // prettier-ignore

const KNOWN = new Set(TARGET_GROUPS.map(foldLabel));

/** One known group, or several of them: "Unga; Psykisk ohälsa". */
export const isKnownTargetGroup = (text: string): boolean =>
  text.split(/[;,/]/).every((part) => KNOWN.has(foldLabel(part)));
