import { figureText, reviewSentence, reviewWords } from "../../src/words/review";
import type { Explained } from "../../src/portfolio/review/explain";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each<[value: number, format: string | null, sv: string, en: string]>([
  [27, "months", "2 år 3 mån", "2 y 3 m"],
  [1_539_550.4, "thousands", "1 539 550 kr", "SEK 1,539,550"],
  [0.8, "share", "80,0 %", "80.0%"],
  [42, "count", "42", "42"],
  [1.5, "decimal2", "1,50", "1.50"],
  [2016, "year", "2016", "2016"],
  [3, null, "3", "3"],
])("%s as %s", (value, format, sv, en) => {
  expect(plain(figureText(value, format, "sv"))).toBe(sv);
  if (format !== "months") expect(plain(figureText(value, format, "en"))).toBe(en);
});

test.each<[facts: Explained, format: string | null, inputs: string[], said: RegExp]>([
  [
    { kind: "payback", cost: 3_342_486, annual: 1_539_550, months: 27 },
    "months",
    [],
    /^Det tar 2 år 3 mån innan .* 3 342 486 kr och intäkten 1 539 550 kr per år/,
  ],
  [
    { kind: "payback", cost: 100, annual: -5, months: null },
    "months",
    [],
    /betalas aldrig tillbaka: intäkten per år är −5 kr/,
  ],
  [{ kind: "payback", cost: 100_000, annual: 1, months: null }, "months", [], /inte tillbaka inom 100 år/],
  [{ kind: "difference", first: 5, second: 2, value: 3 }, "kronor", ["kronor", "kronor"], /^3 kr: 5 kr minus 2 kr\.$/],
  [
    { kind: "ratio", first: 500, second: 100, value: 5 },
    "decimal2",
    ["kronor", "kronor"],
    /^5: 500 kr delat med 100 kr\.$/,
  ],
  [{ kind: "sum", parts: 4, value: 10 }, "count", [], /^10 är summan av de 4/],
  [{ kind: "given", value: 7 }, "count", [], /^7 är ett fast värde/],
  [{ kind: "given", value: null }, "count", [], /ingen siffra/],
  [{ kind: "other", value: "3 år" }, "count", [], /^På bladet står ”3 år”\.$/],
  [{ kind: "suppressed" }, "count", [], /^Siffran är dold/],
  [{ kind: "other", value: 7 }, "count", [], /^7 räknas ur/],
])("%j", (facts, format, inputs, said) => {
  expect(plain(reviewSentence(facts, format, inputs, "sv"))).toMatch(said);
  expect(reviewSentence(facts, format, inputs, "en").replace("3 år", "")).not.toMatch(/[åäö]|siffr/i);
});

test("both languages say every sentence", () => {
  expect(Object.keys(reviewWords("sv"))).toEqual(Object.keys(reviewWords("en")));
});
