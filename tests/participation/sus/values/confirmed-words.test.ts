import { codesOfList, openWords, WORD_LISTS, wordOf } from "../../../../src/participation/sus/values/confirmed-words";
import type { ConfirmedWord } from "../../../../src/participation/model/confirmed-words";
import { importRows } from "../../source-sheets";

const HEADINGS = ["Insats", "Kön", "Start", "Slut", "Försörjning före", "Avslutsanledning", "Registreringsform"];
const row = (livelihood: string, reason: string, form = "Personuppgifter") => [
  "Vägen", "K", 43160, 43344, livelihood, reason, form,
]; // prettier-ignore
const ROWS = [
  HEADINGS,
  row("Boendestöd", "Klar med allt"),
  row("boendestöd", "Enligt plan", "Blankett"),
  row("Sjukpening", "Anna Andersson"),
  row("A-kassa", "Flytt"),
];

const read = (words: readonly ConfirmedWord[]) => importRows(ROWS, { words });

test("a word that is unknown or guessed is open, with its rows; one that the list knows is not", () => {
  const { result } = read([]);
  expect(openWords(result, []).map(({ list, word, rows, code }) => [list, word, rows, code])).toEqual([
    ["livelihood", "boendestod", 2, null],
    ["registrationForm", "blankett", 1, null],
    ["endReason", "klar med allt", 1, null],
    ["livelihood", "sjukpening", 1, "SJP"],
  ]);
});

test("what the user says holds in the reading, is no remark any more, and can be seen", () => {
  const words: readonly ConfirmedWord[] = [
    { list: "livelihood", word: "boendestod", code: "FSTOD" },
    { list: "endReason", word: "klar med allt", code: "Felregistrering" },
    { list: "registrationForm", word: "blankett", code: "anonymous" },
  ];
  const plain = read([]);
  expect(plain.participations.count).toBe(4);
  const { participations, result } = read(words);
  // The first row is wrongly registered by the user's word, and left out.
  expect(participations.count).toBe(3);
  expect(result.accounting[0]?.leftOut).toContainEqual({ reason: "wrongly-registered", rows: 1 });
  const state = participations.states[participations.before[0]!];
  expect(state?.livelihoods.map(({ code }) => code)).toEqual(["FSTOD"]);
  expect(result.issues.filter(({ found }) => /boendestöd|blankett/i.test(String(found)))).toEqual([]);
  expect(result.issues.some(({ code }) => code === "anonymous")).toBe(true);
  expect(openWords(result, words).filter(({ rows }) => rows === null).map(({ word, code }) => `${word} ${code}`)).toEqual(
    words.map(({ word, code }) => `${word} ${code}`),
  ); // prettier-ignore
});

test("a word said to mean nothing is unknown, and its row is kept", () => {
  const { participations } = read([
    { list: "endReason", word: "flytt", code: "unknown" },
    { list: "livelihood", word: "a kassa", code: "OKAND" },
  ]);
  const { codes } = participations.categories.endReason!;
  expect([participations.count, codes[3]]).toEqual([4, 0]);
  expect(participations.states[participations.before[3]!]?.livelihoods[0]?.code).toBe("OKAND");
});

test.each<[string, string | null, string]>([
  ["Boendestöd", "boendestod", "a word"],
  ["Ek. stöd, soc", "ek stod soc", "several"],
  ["Anna Andersson", null, "a name"],
  ["anna", null, "a given name, however it is written"],
  ["KERSTIN", null, "the same in capitals"],
  ["19121212-1212", null, "an identity number"],
  ["Rum 12", null, "digits"],
  ["•••", null, "what is covered already"],
  ["hon bor hos sin syster i en annan kommun", null, "a sentence"],
  ["", null, "nothing"],
])("%s is kept as %s: %s", (text, expected) => {
  expect(wordOf(text)).toBe(expected);
});

test("every list has codes, none twice", () => {
  for (const list of WORD_LISTS) {
    const codes = codesOfList(list);
    expect(codes.length).toBeGreaterThan(2);
    expect(new Set(codes).size).toBe(codes.length);
  }
});
