import { interventionWords, type InterventionWords } from "../../src/words/intervention-sheets";

const [sv, en] = [interventionWords("sv"), interventionWords("en")];

test("both languages have the same texts, none empty and none alike but a few", () => {
  const flat = (words: InterventionWords): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
        if (typeof value === "string") return [[key, value]];
        if (typeof value !== "object" || value === null) return [];
        return Object.entries(value).map(([part, text]) => [`${key}.${part}`, String(text)]);
      }),
    );
  const [swedish, english] = [flat(sv), flat(en)];
  expect([...swedish.keys()]).toEqual([...english.keys()]);
  expect([...swedish, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  expect([...swedish].filter(([key, text]) => english.get(key) === text).map(([key]) => key)).toEqual(["cell"]);
});

test("names of sheets are lawful and apart; headings that are looked for when read again are too", () => {
  for (const { sheets, ownEvidence, ownJudgement } of [sv, en]) {
    const names = Object.values(sheets);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    expect(ownEvidence).not.toBe(ownJudgement);
  }
});

test.each([
  [sv.title("2014–2019"), "Insatser och medel 2014–2019"],
  [sv.title(""), "Insatser och medel"],
  [sv.source(null, "2026-11-22"), "Beräknad 2026-11-22."],
  [sv.source("a.xlsx", "2026-11-22"), "Källa: a.xlsx. Beräknad 2026-11-22."],
  [sv.noYear(1), "1 rad utan år är med."],
  [sv.noYear(2), "2 rader utan år är med."],
  [en.noYear(2), "2 rows without a year are included."],
  [sv.chartTitle("Huvudman"), "Belopp per huvudman, mkr"],
  [en.about("Table 1"), "About: Table 1."],
])("%s", (text, expected) => {
  expect(text).toBe(expected);
});
