import { codesOfList, WORD_LISTS } from "../../src/participation/sus/values/confirmed-words";
import { importWordsTexts, meaningText, wordListText } from "../../src/words/import-words";

test.each(["sv", "en"] as const)("every list and every code that programs name has words: %s", (language) => {
  for (const list of WORD_LISTS) {
    expect(wordListText(list, language)).toMatch(/\p{Lu}/u);
    const meanings = codesOfList(list).map((code) => meaningText(code, language));
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const meaning of meanings) expect(meaning).not.toMatch(/^[A-Z]{2,}$|^(?:personal|volume|unknown)$/);
  }
});

test("the same texts in both languages, and a single row is one row", () => {
  expect(Object.keys(importWordsTexts("en"))).toEqual(Object.keys(importWordsTexts("sv")));
  expect([importWordsTexts("sv").rows("1"), importWordsTexts("en").rows("12")]).toEqual(["1 rad", "12 rows"]);
});
