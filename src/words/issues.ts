import type { LeftOutReason, ReadingIssue, ReadingIssueCode } from "../participation/model/issues";
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

/** Issues that show a cell exactly as written, because how it is written is what they are about. */
const VERBATIM: readonly ReadingIssueCode[] = ["ambiguous-number", "unknown-column", "label-guessed"];

/** The content of a cell as Excel shows it in the language: decimal comma, SANT and FALSKT. */
function asShown(text: string, language: Language): string {
  if (text === "true") return language === "sv" ? "SANT" : "TRUE";
  if (text === "false") return language === "sv" ? "FALSKT" : "FALSE";
  return decimals(text, language);
}

const decimals = (text: string, language: Language): string =>
  language === "sv" ? text.replace(/^(-?\d+)\.(\d+)$/, "$1,$2") : text;

/** "1.234 / 1234" as "1,234 eller 1234". */
const readingsText = (readings: string, language: Language): string =>
  readings
    .split(" / ")
    .map((reading) => decimals(reading, language))
    .join(language === "sv" ? " eller " : " or ");

function sentenceFacts({ code, found, facts }: ReadingIssue, language: Language): SentenceFacts {
  const quote = (text: string): string => {
    const shown = VERBATIM.includes(code) ? text : asShown(text, language);
    return language === "sv" ? `”${shown}”` : `“${shown}”`;
  };
  const { sector, measure } = facts;
  return {
    found: found === null ? null : quote(found),
    year: facts.year === undefined ? null : String(facts.year),
    sector: typeof sector === "string" ? sectorText(sector as Sector, language) : null,
    measure: typeof measure === "string" ? measureText(measure as never, null, language).toLowerCase() : null,
    readings:
      typeof facts.readings === "string" && facts.readings !== "" ? readingsText(facts.readings, language) : null,
    other: typeof facts.otherCell === "string" ? `'${String(facts.otherSheet)}'!${facts.otherCell}` : null,
    otherFound: typeof facts.otherFound === "string" ? quote(facts.otherFound) : null,
    caption: facts.caption === undefined ? null : String(facts.caption),
    sheets: facts.sheets === undefined ? null : String(facts.sheets),
    ofParticipants: facts.about === "participants",
  };
}

type Forms = readonly [one: string, several: string];

const LEFT_OUT: Readonly<Record<LeftOutReason, Readonly<Record<Language, Forms>>>> = {
  blank: { sv: ["tom rad", "tomma rader"], en: ["blank row", "blank rows"] },
  title: { sv: ["rubrik över en tabell", "rubriker över tabeller"], en: ["title over a table", "titles over tables"] },
  heading: { sv: ["kolumnrubrik", "kolumnrubriker"], en: ["column heading", "column headings"] },
  note: { sv: ["rad annan text", "rader annan text"], en: ["row of other text", "rows of other text"] },
  "unknown-row": {
    sv: ["rad med okänd beteckning", "rader med okänd beteckning"],
    en: ["row with an unknown label", "rows with an unknown label"],
  },
  "without-numbers": {
    sv: ["rad utan tal", "rader utan tal"],
    en: ["row without numbers", "rows without numbers"],
  },
  "wrongly-registered": {
    sv: ["felregistrering", "felregistreringar"],
    en: ["wrong registration", "wrong registrations"],
  },
  "without-values": {
    sv: ["rad utan annat än sitt nummer", "rader utan annat än sitt nummer"],
    en: ["row with nothing but its number", "rows with nothing but their number"],
  },
  repeated: {
    sv: ["rad som står i en annan tabell", "rader som står i en annan tabell"],
    en: ["row that stands in another table", "rows that stand in another table"],
  },
  total: { sv: ["summarad", "summarader"], en: ["total row", "total rows"] },
  unreadable: {
    sv: ["rad vars tal inte kunde användas", "rader vars tal inte kunde användas"],
    en: ["row whose numbers could not be used", "rows whose numbers could not be used"],
  },
  "outside-table": {
    sv: ["rad utanför tabellerna", "rader utanför tabellerna"],
    en: ["row outside the tables", "rows outside the tables"],
  },
};

/** Why rows were not used, as words that stand after their number: "tom rad" for 1, else "tomma rader". */
export function leftOutText(reason: LeftOutReason, language: Language, rows?: number): string {
  const [one, several] = LEFT_OUT[reason][language];
  return rows === 1 ? one : several;
}
