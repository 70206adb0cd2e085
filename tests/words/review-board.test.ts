import { boardCopyWords } from "../../src/words/review-board";

test.each(["sv", "en"] as const)("what is hidden, left out and changed is said in %s", (language) => {
  const words = boardCopyWords(language);
  expect(words.limit(7)).toContain("7");
  expect(words.hidden(12)).toContain("12");
  expect(words.hidden(0)).not.toMatch(/\d/);
  expect(words.years([2016, 2018])).toContain("2016, 2018");
  expect(words.edited(["A", "B"])).toContain("A, B");
  expect(words.edited([])).not.toBe(words.edited(["A"]));
});

test("English has no Swedish, and the same words to say", () => {
  const [sv, en] = [boardCopyWords("sv"), boardCopyWords("en")];
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  expect(JSON.stringify(en)).not.toMatch(/[åäö]/i);
  for (const inputs of [null, "X"]) expect(en.trustLines(inputs)).toHaveLength(sv.trustLines(inputs).length);
  for (const { trustLines } of [sv, en]) expect(trustLines("X").join(" ")).toContain(" X ");
});
