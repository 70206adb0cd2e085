import fc from "fast-check";
import { alike, editDistance, foldLabel, foldText, joinedLabel } from "../../../src/participation/sus/fold";

describe("foldText", () => {
  it.each([
    ["case and Swedish letters", "Återbetalningstid för SAMHÄLLET é", "aterbetalningstid for samhallet e"],
    ["letters written with a combining mark", "A\u030aterbetalning", "aterbetalning"],
    ["soft hyphen and zero-width space", "Med\u00adel\u200blång", "medellang"],
    ["a word broken at the line's end", "Medel-\nlång sikt", "medellang sikt"],
    ["punctuation and spaces of all kinds", "Per\u00a0delt.,  kort\u202fsikt", "per delt kort sikt"],
    ["a decimal stays one number", "2,5 år", "2.5 ar"],
    ["a year written together with its word", "Ar2016", "ar 2016"],
    ["a number written together with år", "(5år)", "5 ar"],
  ])("%s", (_why, text, expected) => expect(foldText(text)).toBe(expected));

  test("folding again changes nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("foldLabel", () => {
  it.each([
    ["&r is år", "&r 2016", "ar 2016"],
    ["6 and 0 inside a word", "f6rs0rjning", "forsorjning"],
    ["1 or | at a word's beginning", "1onsamhet |onsamhet", "lonsamhet lonsamhet"],
    ["ii is a", "samhiillet", "samhallet"],
    ["a number of its own is untouched", "16 000", "16 000"],
    ["a horizon is untouched", "kort sikt (1 år)", "kort sikt 1 ar"],
  ])("%s", (_why, text, expected) => expect(foldLabel(text)).toBe(expected));

  test("joined words", () => expect(joinedLabel("Staten totalt")).toBe(joinedLabel("Statentotalt")));
});

describe("alike", () => {
  it.each([
    ["doubled letter", "samhallet", "sambhallet", true],
    ["two letters", "samhallet", "sambhalle", true],
    ["three letters", "samhallet", "sambhall", false],
    ["short words only exactly", "kommun", "kommuu", false],
    ["eight against seven", "kommunen", "kommune", false],
    ["other sectors", "kommunen", "regionen", false],
  ])("%s", (_why, left, right, expected) => expect(alike(left, right)).toBe(expected));

  test("the distance is the one a full table gives, or above the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const table = new Map<string, number>();
        const full = (i: number, j: number): number => {
          if (i === 0 || j === 0) return i + j;
          const key = `${i},${j}`;
          const known = table.get(key);
          if (known !== undefined) return known;
          const same = left[i - 1] === right[j - 1] ? 0 : 1;
          const least = Math.min(full(i - 1, j) + 1, full(i, j - 1) + 1, full(i - 1, j - 1) + same);
          table.set(key, least);
          return least;
        };
        const expected = full(left.length, right.length);
        const found = editDistance(left, right, 2);
        return expected <= 2 ? found === expected : found > 2;
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
