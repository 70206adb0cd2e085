/** What Excel would take for the start of a formula. */
const AS_FORMULA = /^\s*[=+\-@]/;

/** Of two spellings, the lower is the better: no start of a formula, not all capitals, a capital first. */
const rank = (text: string): number =>
  (AS_FORMULA.test(text) ? 4 : 0) + (/\p{Ll}/u.test(text) ? 0 : 2) + (/^\p{Lu}/u.test(text) ? 0 : 1);

const capitals = (text: string): number => [...text.matchAll(/\p{Lu}/gu)].length;

/**
 * The one rule for which spelling of a name is shown, wherever names are brought together: one that starts as no formula,
 * not all in capitals, a capital first, then few capitals, then by letters. The order they came in decides nothing.
 * @example shownSpelling("VÄGEN IN", "Vägen in") → "Vägen in"
 */
export function shownSpelling(one: string, other: string | undefined): string {
  if (other === undefined) return one;
  const order = rank(one) - rank(other) || capitals(one) - capitals(other);
  return order < 0 || (order === 0 && one < other) ? one : other;
}
