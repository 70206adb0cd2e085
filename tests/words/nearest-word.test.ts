import fc from "fast-check";
import { foldWord, nearestWord } from "../../src/words/nearest-word";

test.each([
  ["Försörjningsstöd", "forsorjningsstod", "å ä ö are letters to Swedes and accents to folding"],
  ["  KOMMUNEN ", "kommunen", "case and spaces around do not count"],
  ["idé", "ide", "é as e"],
  ["Fo\u0308rsta", "forsta", "an ö written as two characters (files from a Mac)"],
])("%s folds to %s: %s", (text, folded) => {
  expect(foldWord(text)).toBe(folded);
});

test.each([
  ["komun", ["Regionen", "Kommunen"], "Kommunen", "one letter forgotten"],
  ["sjukpening", ["Sjukersättning", "Sjukpenning"], "Sjukpenning", "one letter forgotten in a long word"],
  ["forsorjningsstod", ["Studiestöd", "Försörjningsstöd"], "Försörjningsstöd", "folded before it is compared"],
  ["ab", ["ax", "xb"], "ax", "the first of equals"],
  ["abc", ["bca", "abd"], "abd", "a changed letter is nearer than two moved"],
  ["abc", ["ab", "xbcx"], "ab", "one letter more is one edit"],
  ["", ["abc", "a"], "a", "nothing is nearest to the shortest"],
  ["x", [], "", "nothing known"],
  [`${"a".repeat(40)}bbbb`, ["b", "a".repeat(40)], "a".repeat(40), "only the first forty letters count"],
])("%j among %j is nearest %j: %s", (found, known, nearest) => {
  expect(nearestWord(found, known)).toBe(nearest);
});

test("a known word is its own nearest, whatever stands beside it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 6 }), (words) => {
      for (const word of words) expect(nearestWord(word.toUpperCase(), words)).toBe(word);
    }),
    { seed: 20160419, numRuns: 200 },
  );
});
