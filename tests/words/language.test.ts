import { isLanguage } from "../../src/words/language";

test.each<[value: string | null, is: boolean, why: string]>([
  ["sv", true, "what most read"],
  ["en", true, "the other"],
  ["sv-SE", false, "a tag of a place, which the pane has made a language of before"],
  ["", false, "nothing kept"],
  [null, false, "no text"],
])("%j is a language: %j (%s)", (value, is) => {
  expect(isLanguage(value)).toBe(is);
});
