import type { InterventionRow } from "../../model/interventions";
import { foldLabel } from "../fold";

/** Who runs an intervention, in the short names the report's tables use; other names are kept as written. */
const RESPONSIBLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:municipalit(?:y|ies)|kommun|kommunen|kommuner|kommunerna)$/, "Kommun"],
  [/^(?:region|regionen|regioner|landsting|landstinget|landstingen|region landsting)$/, "Region"],
  [/^(?:af|arbetsformedlingen|arbetsformedling)$/, "Af"],
  [/^(?:fk|forsakringskassan|forsakringskassa)$/, "Fk"],
  [/^(?:lsg|lokal samverkansgrupp|lokala samverkansgruppen|lokala samverkansgrupper|samverkansgrupp)$/, "LSG"],
  [/^(?:other|others|ovrigt|ovriga|annan|annat|andra)$/, "Övrigt"],
  [/^(?:ej|inte|icke) ?(?:def\w*|angiv\w*|angett)$|^odefinierad$|^oklart?$/, "Ej definierad"],
];

/** The one spelling of a huvudman; a name that no list knows stays as it is. Never invents one. */
export function canonicalResponsible(text: string): string {
  const folded = foldLabel(text);
  const known = RESPONSIBLE.find(([pattern]) => pattern.test(folded));
  return known === undefined ? text.trim() : known[1];
}

/** Structural or individual, by every word in use for it; null when a text says neither, or both. */
export function orientationOf(text: string): InterventionRow["orientation"] {
  const folded = foldLabel(text);
  const structural = /struktur|structur|overgripande/.test(folded);
  const individual = /individ(?:inriktad|paverkande|insats|uell|niva)?/.test(folded);
  if (structural === individual) return null;
  return structural ? "structural" : "individual";
}

/** "Processledare", "process stöd" and, as it is mostly written, "processtöd". */
export const PROCESS_SUPPORT = /\bprocess(?: ?led| ?stod|tod)\w*/;

/** Registered with personal data, or only counted. */
export function measurementOf(text: string): InterventionRow["measurement"] {
  const folded = foldLabel(text);
  if (/volym|endast antal|bara antal|^antal$/.test(folded)) return "volume";
  return /personuppgift|anonym|individniva/.test(folded) ? "personal" : null;
}
