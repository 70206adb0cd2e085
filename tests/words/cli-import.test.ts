import { importSummaryLines, importWrittenLine, type ImportSummary } from "../../src/words/cli-import";

const SUMMARY: ImportSummary = {
  participations: 1234,
  finished: 1000,
  personal: 1200,
  bothKnown: 950,
  comparable: 990,
  interventionRows: 56,
  figures: 27,
  issues: { error: 1, warning: 1, info: 2 },
  remarks: Array.from({ length: 12 }, (_, at) => `anmärkning ${at}`),
  susData: "SUS-data",
  susDataAsked: true,
  payback: false,
  income: ["Samhällets intäkt: 1 kr."],
};
const plain = (lines: readonly string[]): string => lines.join("\n").replaceAll("\u00a0", " ");

test("rows, coverage and remarks are told, and what the sheet holds", () => {
  const text = plain(importSummaryLines(SUMMARY, "sv"));
  expect(text).toContain("Deltaganden: 1 234, varav 1 200 med personuppgifter och 1 000 avslutade.");
  expect(text).toContain("Före och efter kända för 950 av 990 avslutade med personuppgifter.");
  expect(text).toContain("Samhällets intäkt: 1 kr.\nAnmärkningar vid importen");
  expect(text).toContain("1 fel, 1 varning, 2 upplysningar");
  expect(text).toContain("… och 2 till i filen");
  expect(text).toContain("Bladet SUS-data har uppgifter om enskilda");
});

test.each<[Partial<ImportSummary>, RegExp, boolean, string]>([
  [{}, /ingen återbetalningstid/, false, "payback is computed from the rows"],
  [{ participations: 0 }, /ingen återbetalningstid/, true, "neither rows nor incomes by sector"],
  [{ participations: 0, payback: true }, /ingen återbetalningstid/, false, "incomes by sector stand in the same file"],
  [{ income: [] }, /Samhällets intäkt/, false, "no participations, no income of them"],
  [{ participations: 0 }, /Deltaganden/, false, "no participants, no count of them"],
  [{ comparable: 0 }, /Före och efter/, false, "none ended: no coverage of nothing"],
  [{ susDataAsked: false }, /SUS-data/, false, "not asked for"],
  [{ susData: null }, /filen har inga deltagarrader/, true, "asked for, and nothing to write"],
])("%j: %s is said: %s", (change, words, said) => {
  expect(words.test(plain(importSummaryLines({ ...SUMMARY, ...change }, "sv")))).toBe(said);
});

test("in English too, and the last line names what was written", () => {
  expect(plain(importSummaryLines(SUMMARY, "en"))).toContain("1 error, 1 warning, 2 notes");
  expect(importWrittenLine({ output: "ut.xlsx", json: null, sheets: 4 }, "sv")).toBe("Skrev ut.xlsx (4 blad).");
  expect(importWrittenLine({ output: "o.xlsx", json: "r.json", sheets: 4 }, "en")).toBe(
    "Wrote o.xlsx (4 sheets) and r.json.",
  );
});
