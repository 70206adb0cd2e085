import fc from "fast-check";
import { englishPunctuation } from "../../../src/sheet/localised-formula";

test.each([
  ["=SUMMA(A1;1,5)", "=SUMMA(A1,1.5)", "separator and decimal mark"],
  ["SUM(A1; ", "SUM(A1, ", "half typed, without ="],
  ["=A1*1,500", "=A1*1.500", "outside parentheses a comma can only be a decimal mark"],
  ["=MAX(1,5)", "=MAX(1,5)", "an English engine could hold it"],
  ["=SUM(A1,B1)", "=SUM(A1,B1)", "English"],
  ["=SUM({1;2},3)", "=SUM({1;2},3)", "rows of an array are no separators"],
  ["=MAX({1\\2,5;3\\4})", "=MAX({1,2.5;3,4})", "an array typed the Swedish way"],
  ['=OM(A1="a;b";1;2)', '=OM(A1="a;b",1,2)', "a text is left alone"],
  ["=SUMMA(1,5,2)", "=SUMMA(1,5,2)", "no single reading: unchanged"],
])("%s -> %s (%s)", (typed, lent) => {
  expect(englishPunctuation(typed)).toBe(lent);
});

it("never moves a character", () => {
  const pieces = fc.array(fc.constantFrom(..."=({[]})'\"#;,\\ 1.5A!".split(""), "SUMMA(", "B2", "1,5"));
  fc.assert(
    fc.property(pieces, (parts) => {
      const typed = parts.join("");
      const lent = englishPunctuation(typed);
      expect(lent).toHaveLength(typed.length);
      const changed = [...typed].filter((character, at) => character !== lent.charAt(at));
      expect(changed.filter((character) => !";,\\".includes(character))).toEqual([]);
    }),
    { seed: 8, numRuns: 2000 },
  );
});
