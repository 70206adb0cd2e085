import type { LeftOutReason, ReadingIssue } from "../participation/model/issues";
import type { Sector } from "../valuation/sectors";
import type { Language } from "./language";
import { measureText, sectorText } from "./portfolio";
import { readingSentence, type SentenceFacts } from "./issue-sentences";

/** One issue of reading a sheet as a sentence: sheet, cell, heading, what stands there and what was done. */
export function issueText(issue: ReadingIssue, language: Language): string {
  const place = placeText(issue, language);
  const sentence = readingSentence(issue.code, sentenceFacts(issue, language))[language];
  return place === "" ? sentence : `${place}: ${sentence}`;
}

/** "Blad ”Tryckta tabeller”, cell B4 (Kort sikt, 1 år)", as far as it is known. */
function placeText({ sheet, row, column, heading }: ReadingIssue, language: Language): string {
  const sv = language === "sv";
  const parts: string[] = [];
  if (sheet !== null) parts.push(sv ? `Blad ”${sheet}”` : `Sheet “${sheet}”`);
  if (row !== null && column !== null) parts.push(`cell ${columnName(column)}${row + 1}`);
  const place = parts.join(", ");
  return heading === null || place === "" ? place : `${place} (${heading})`;
}

function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

function sentenceFacts({ found, facts }: ReadingIssue, language: Language): SentenceFacts {
  const quote = (text: string): string => (language === "sv" ? `”${text}”` : `“${text}”`);
  const { sector, measure } = facts;
  return {
    found: found === null ? null : quote(found),
    year: facts.year === undefined ? null : String(facts.year),
    sector: typeof sector === "string" ? sectorText(sector as Sector, language) : null,
    measure: typeof measure === "string" ? measureText(measure as never, null, language).toLowerCase() : null,
    readings: typeof facts.readings === "string" && facts.readings !== "" ? facts.readings : null,
    other: typeof facts.otherCell === "string" ? `'${String(facts.otherSheet)}'!${facts.otherCell}` : null,
    otherFound: typeof facts.otherFound === "string" ? quote(facts.otherFound) : null,
    caption: facts.caption === undefined ? null : String(facts.caption),
    sheets: facts.sheets === undefined ? null : String(facts.sheets),
  };
}

const LEFT_OUT: Readonly<Record<LeftOutReason, Readonly<Record<Language, string>>>> = {
  blank: { sv: "tomma rader", en: "blank rows" },
  title: { sv: "rubriker över tabeller", en: "titles over tables" },
  heading: { sv: "kolumnrubriker", en: "column headings" },
  note: { sv: "annan text", en: "other text" },
  "unknown-row": { sv: "rader med okänd beteckning", en: "rows with an unknown label" },
  "without-numbers": { sv: "rader utan tal", en: "rows without numbers" },
  unreadable: { sv: "rader vars tal inte kunde användas", en: "rows whose numbers could not be used" },
  "outside-table": { sv: "rader utanför sektortabellerna", en: "rows outside the sector tables" },
};

/** Why rows were not used, as words that stand before or after their number: "tomma rader". */
export const leftOutText = (reason: LeftOutReason, language: Language): string => LEFT_OUT[reason][language];
