import { FLAG, type Participations } from "../../participation/model/participations";
import { applicationText } from "../../words/intervention-report";
import type { Language } from "../../words/language";
import { participantReportWords } from "../../words/participant-report";
import type { LevelEvidence } from "./levels";

/**
 * Work and studies after an intervention are its application: where ended participations tell them, the sheet by year
 * is evidence. No number is given here: small ones are hidden there, together with all that would reveal them.
 */
export function applicationEvidence(
  { count, flags, after, states }: Participations,
  language: Language,
): readonly LevelEvidence[] {
  const isKnown = (code: number | undefined): boolean => code !== undefined && (states[code] ?? null) !== null;
  const known = flags.subarray(0, count).some((flag, at) => (flag & FLAG.finished) !== 0 && isKnown(after[at]));
  if (!known) return [];
  const source = participantReportWords(language).sheets.years;
  return [{ level: "application", what: applicationText(language), figure: null, rung: "count", source }];
}
