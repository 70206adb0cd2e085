/**
 * Text made comparable: lower-case, å ä -> a, ö -> o, é -> e, no soft hyphens, punctuation as single spaces.
 * A comma or point between digits stays, as a point ("2,5 år" -> "2.5 ar"). Source: the SUS note, 9.1.
 */
export function foldText(text: string): string {
  return (text.includes("Ã") ? decodedTwice(text) : text)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u00b2\u00b3\u00b9\u2070-\u2079]/g, "")
    .replace(/(\p{L})[-‐‑]\s*\n\s*(?=\p{L})/gu, "$1")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/æ/g, "a")
    .replace(/ø/g, "o")
    .replace(/(\d)[.,](?=\d)/g, "$1\u0001")
    .replace(/[^\p{L}\p{N}%&|\u0001]+/gu, " ")
    .replace(/\u0001/g, ".")
    .replace(/([a-z])((?:19|2[0-2])\d\d)(?!\d)/g, "$1 $2")
    .replace(/(^|[^\p{L}\p{N}])(\d{1,3})(ar)/gu, "$1$2 $3")
    .replace(/\s+/g, " ")
    .trim();
}

/** "fÃ¶re": UTF-8 that a program took for Windows-1252 and saved so. */
const decodedTwice = (text: string): string =>
  text.replace(/Ã[¶–]/g, "ö").replace(/Ã[¤„]/g, "ä").replace(/Ã[¥…]/g, "å").replace(/Ã[©‰]/g, "é");

/**
 * foldText, then the usual slips of text recognition undone: "&r" is "ar", and a digit or bar inside a word is the
 * letter it resembles. Only for finding out which label a text is; never for numbers and never for what is shown.
 */
export function foldLabel(text: string): string {
  return foldText(text)
    .replace(/&r\b/g, "ar")
    .split(" ")
    .map((word) => (/[a-z]/.test(word) ? unscrambled(word) : word))
    .join(" ")
    .replace(/[&|%]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function unscrambled(word: string): string {
  return word
    .replace(/^[1|](?=[a-z])/, "l")
    .replace(/(?<=[a-z])[06](?=[a-z]|$)/g, "o")
    .replace(/(?<=[a-z])[1|](?=[a-z])/g, "l")
    .replace(/ii/g, "a");
}

/** The folded label with the spaces gone, so that "Statentotalt" equals "Staten totalt". */
export function joinedLabel(text: string): string {
  return foldLabel(text).replaceAll(" ", "");
}

/** Shortest label that may be matched by likeness; shorter ones ("Af", "Kommun") only exactly. */
const SHORTEST_FUZZY = 8;
const LARGEST_DISTANCE = 2;

/** Whether two folded words are the same but for at most two letters; both must have eight letters or more. */
export function alike(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < SHORTEST_FUZZY || right.length < SHORTEST_FUZZY) return false;
  return editDistance(left, right, LARGEST_DISTANCE) <= LARGEST_DISTANCE;
}

/** Letters to insert, remove or change to get from one text to the other; stops counting above the limit. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (above[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    above = row;
  }
  return above[right.length] as number;
}
