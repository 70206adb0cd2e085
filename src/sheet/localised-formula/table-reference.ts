/** The special parts of a table, English and Swedish. */
const PARTS: readonly (readonly [english: string, swedish: string])[] = [
  ["#All", "#Alla"],
  ["#Data", "#Data"],
  ["#Headers", "#Rubriker"],
  ["#Totals", "#Summor"],
  ["#This Row", "#Den här raden"],
];
/** Another way it is met in Swedish. */
const SAME_ROW = "#Denna rad";

/**
 * The bracket of a table reference in English: `[[#Rubriker];[Kostnad]]` -> `[[#Headers],[Kostnad]]`. Column names are
 * not touched. `Tabell1[@Kostnad]` is written out (`[[#This Row],[Kostnad]]`): the same to Excel, and the only form the
 * browser grid's engine reads.
 */
export function englishBracket(bracket: string, afterTable: boolean): string {
  const thisRow = /^\[@(?:\[((?:[^\]']|'.)+)\]|([^[\]']+))\]$/.exec(bracket);
  const column = thisRow?.[1] ?? thisRow?.[2];
  if (afterTable && column !== undefined) return `[[#This Row],[${column}]]`;
  return eachPart(bracket, ",", (part) => {
    if (same(part, SAME_ROW)) return "#This Row";
    return PARTS.find(([, swedish]) => same(part, swedish))?.[0] ?? part;
  });
}

/** The inverse, for display. */
export function swedishBracket(bracket: string): string {
  return eachPart(bracket, ";", (part) => PARTS.find(([english]) => same(part, english))?.[1] ?? part);
}

/** Special parts renamed, and the separator between inner brackets exchanged; an escaped character stays. */
function eachPart(bracket: string, separator: "," | ";", rename: (part: string) => string): string {
  return bracket
    .replace(/(\])(\s*)[,;](\s*)(\[)/g, `$1$2${separator}$3$4`)
    .replace(/(^|[^'])\[(#[^[\]']+)\]/g, (_all, before: string, part: string) => `${before}[${rename(part)}]`);
}

const same = (one: string, other: string): boolean => one.toLocaleLowerCase("sv") === other.toLocaleLowerCase("sv");
