import type { Language } from "./language";

/** Words that a written file carries besides its report. */

/** Note on a cell that holds a value where the report has a function without a twin in plain Excel. */
export function valueOnlyNote(language: Language): string {
  return language === "sv"
    ? "Beräknat av Payoff för Excel. Funktionen har ingen motsvarighet i vanliga Excelfunktioner, så cellen innehåller värdet och räknas inte om." // prettier-ignore
    : "Calculated by Payoff for Excel. The function has no counterpart in plain Excel functions, so the cell holds the value and is not recalculated."; // prettier-ignore
}

/** Note on a cell whose formula with a function of ours is saved as its value. */
export function savedValueNote(formula: string, spilled: boolean, language: Language): string {
  if (language === "en") {
    const what = spilled ? "These cells hold the values" : "The cell holds the value";
    return `${what} of =${formula}. The function has no counterpart in plain Excel functions here, so nothing is recalculated.`;
  }
  const what = spilled ? "Cellerna innehåller värdena" : "Cellen innehåller värdet";
  return `${what} av =${formula}. Funktionen har här ingen motsvarighet i vanliga Excelfunktioner, så inget räknas om.`;
}

/**
 * Note on a cell whose formula with a function of ours was replaced by the error it showed.
 * @param words what the function says of the error; null where that is not known
 */
export function frozenErrorNote(error: string, words: string | null, formula: string, language: Language): string {
  const because = words === null ? "." : `: ${words}.`;
  return language === "sv"
    ? `Cellen visade ${error}${because} Formeln var ${formula}`
    : `The cell showed ${error}${because} The formula was ${formula}`;
}

/** Page footer in Excel's codes: &A sheet, &P page, &N pages. */
export function pageFooter(language: Language): string {
  return language === "sv" ? "&L&A&RSida &P av &N" : "&L&A&RPage &P of &N";
}

export const DOCUMENT_LANGUAGE: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
