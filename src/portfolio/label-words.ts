import { foldWord } from "../words/nearest-word";

/** A label of a printed table made comparable: folded, without signs and brackets. */
export const foldedLabel = (label: string): string =>
  foldWord(label.replace(/\(.*?\)/g, " "))
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();

/** "Totalt", "Summa" and the like by themselves, a unit allowed. */
export const isTotalLabel = (label: string): boolean =>
  /^(?:(?:del)?summa|total|totalt|totalsumma|samtliga|alla|tot|hela|samtliga deltagare|totalt antal)(?: (?:kr|tkr|mkr|st))?$/.test(
    foldedLabel(label),
  );

export const isPlannedLabel = (label: string): boolean =>
  /\b(?:plan|planera\w*|budget\w*|berakna\w*|prognos)\b/.test(foldedLabel(label));
export const isActualLabel = (label: string): boolean =>
  /\b(?:utfall\w*|faktisk\w*|verklig\w*|resultat)\b/.test(foldedLabel(label));
export const isWomenLabel = (label: string): boolean => /\b(?:kvinnor|kvinna)\b/.test(foldedLabel(label));
export const isMenLabel = (label: string): boolean => /\bman\b/.test(foldedLabel(label));
