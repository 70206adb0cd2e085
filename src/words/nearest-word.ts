/** A word made comparable: trimmed, lower-case, å ä ö as a a o, é as e. */
export const foldWord = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");

/**
 * The known word with the fewest edits to the one found, both folded; the first of equals; "" when none is known.
 * @example nearestWord("komun", ["Regionen", "Kommunen"]) → "Kommunen"
 */
export function nearestWord(found: string, known: readonly string[]): string {
  const wanted = foldWord(found);
  const [nearest] = known
    .map((one) => ({ one, edits: distance(foldWord(one), wanted) }))
    .sort((left, right) => left.edits - right.edits);
  return nearest?.one ?? "";
}

/** Longer words are compared by their first letters: nobody mistypes the fortieth. */
const LETTERS = 40;

/** Edits between two words (Levenshtein). */
function distance(from: string, to: string): number {
  const source = [...from].slice(0, LETTERS);
  const target = [...to].slice(0, LETTERS);
  let row = target.map((_, index) => index + 1);
  source.forEach((letter, line) => {
    let diagonal = line;
    let left = line + 1;
    row = row.map((above, column) => {
      const change = diagonal + (target[column] === letter ? 0 : 1);
      diagonal = above;
      left = Math.min(change, above + 1, left + 1);
      return left;
    });
  });
  return row.at(-1) ?? source.length;
}
