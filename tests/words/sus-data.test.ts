import { susDataWords } from "../../src/words/sus-data";

test("headings and values are all there, each heading once, in both languages", () => {
  const [sv, en] = [susDataWords("sv"), susDataWords("en")];
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  for (const words of [sv, en]) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  expect(sv.sheet).toBe("SUS-data");
});
