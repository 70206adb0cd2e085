import { aboutCopySheet, COPY_ABOUT_ID, type CopyFacts } from "../../../src/portfolio/review/about-copy-sheet";

const FACTS: CopyFacts = {
  sheets: ["Sammanfattning", "Indata"],
  ...{ fileName: null, sourceSheets: [], importSheets: [], fewest: 5, hiddenCells: 0 },
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
  ["the limit", { fewest: 9 }, /färre än 9 personer/],
])("it tells %s", (_why, facts, said) => {
  expect(linesOf(facts).filter((line) => said.test(line))).toHaveLength(1);
});

test("one line a row, in one column that prints upright", () => {
  const { id, cells, print } = aboutCopySheet({ ...FACTS, leftOutYears: [2017], sourceSheets: ["A"] });
  expect([id, print.orientation]).toEqual([COPY_ABOUT_ID, "portrait"]);
  expect(new Set(cells.map(({ row }) => row)).size).toBe(cells.length);
  expect(new Set(cells.map(({ column }) => column))).toEqual(new Set([0]));
});
