import { aboutCopySheet, COPY_ABOUT_ID, type CopyFacts } from "../../../src/portfolio/review/about-copy-sheet";

const FACTS: CopyFacts = {
  sheets: ["Sammanfattning", "Indata"],
  inputs: "Indata",
  ...{ fileName: null, sourceSheets: [], importSheets: [], reportSheets: [], fewest: 5, hiddenCells: 0 },
  ...{ hiddenTogether: 0, scenariosLeft: [], withValues: [] },
  ...{ leftOutYears: [], pivotsLeft: [], edited: [], date: "2026-11-22", language: "sv" },
};
const linesOf = (facts: Partial<CopyFacts>): readonly string[] =>
  aboutCopySheet({ ...FACTS, ...facts }).cells.map(({ value }) => String(value));

test.each<[why: string, facts: Partial<CopyFacts>, said: RegExp]>([
  ["its date", {}, /^Gjord 2026-11-22\.$/],
  ["its sheets", {}, /^Indata$/],
  ["no sources known", {}, /^Inga källor är kända\.$/],
  ["the file", { fileName: "a.xlsx" }, /^Fil: a\.xlsx$/],
  ["the sheets of the tables", { sourceSheets: ["A", "B"] }, /bladen A, B$/],
  ["years left out", { leftOutYears: [2017] }, /utelämnade .*: 2017\./],
  ["pivots left out", { pivotsLeft: ["Kvar"] }, /inte är med: Kvar\.$/],
  ["sheets of interventions and projects", { reportSheets: ["C"] }, /projekt och budget: bladen C\.$/],
  ["what is hidden because of the others", { hiddenTogether: 12 }, /^12 av dem .* de andra bladens skull\.$/],
  ["one hidden because of the others", { hiddenTogether: 1 }, /^1 av dem/],
  ["scenarios left out", { scenariosLeft: ["Mer stöd"] }, /inte är med: Mer stöd\. /],
  ["values instead of formulas", { withValues: ["Insatser"] }, /^På bladen Insatser står värden/],
  ["what never goes with it", {}, /^Importens blad .*rad för rad/],
  ["where a figure may be changed", {}, /^Ändra en siffra på bladet Indata /],
  ["the limit", { fewest: 9 }, /färre än 9 personer/],
])("it tells %s", (_why, facts, said) => {
  expect(linesOf(facts).filter((line) => said.test(line))).toHaveLength(1);
});

test("a copy without the sheet of inputs does not send the reader to it", () => {
  const lines = linesOf({ sheets: ["Styrelsens sammanfattning"], inputs: null });
  expect(lines.filter((line) => /Indata|Ändra en siffra/.test(line))).toEqual([]);
  expect(lines).toContain("Siffror ur deltagaruppgifter är redan summerade och räknas bara om i sina summor.");
});

test("one line a row, in one column that prints upright", () => {
  const { id, cells, print } = aboutCopySheet({ ...FACTS, leftOutYears: [2017], sourceSheets: ["A"] });
  expect([id, print.orientation]).toEqual([COPY_ABOUT_ID, "portrait"]);
  expect(new Set(cells.map(({ row }) => row)).size).toBe(cells.length);
  expect(new Set(cells.map(({ column }) => column))).toEqual(new Set([0]));
});
