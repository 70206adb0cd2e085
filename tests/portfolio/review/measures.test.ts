import fc from "fast-check";
import { cellError, type CellValue } from "../../../src/sheet/cell";
import { holdsMeasures, measureKey, readMeasures, sameFigure } from "../../../src/portfolio/review/measures";

const NA = cellError("#N/A");
const ROWS: readonly (readonly CellValue[])[] = [
  ["Titel", null, null],
  ["Vad det är.", null, null],
  [null, null, null],
  ["År 2016: 42 deltagare", null, null],
  ["Aktör", "Kostnad", "Tid"],
  ["Samhället", 100, 27],
  ["Region", "..", NA],
  ["varav Af", 50, "aldrig"],
  ["Övriga", "–", 3],
  [null, null, null],
  ["År", "Antal", null],
  [2016, 42, null],
];

test("a table is what stands below headings up to a blank row, each figure with its row and column", () => {
  const { title, lines, tables } = readMeasures("any", ROWS);
  expect([title, lines]).toEqual(["Titel", ["Vad det är."]]);
  const told = tables.flatMap(({ measures }) => measures.map(({ label, heading, value }) => [label, heading, value]));
  expect(told).toEqual([
    ["Samhället", "Kostnad", 100],
    ["Samhället", "Tid", 27],
    ["Region", "Kostnad", ".."],
    ["Region", "Tid", NA],
    ["varav Af", "Kostnad", 50],
    ["varav Af", "Tid", "aldrig"],
    ["Övriga", "Tid", 3],
    ["2016", "Antal", 42],
  ]);
});

test("a figure with no headings above it is found all the same", () => {
  const { tables } = readMeasures("any", [
    ["Titel", null],
    ["Nyckeltal", null],
    ["Andel", 0.8],
  ]);
  expect(tables[0]?.measures).toEqual([
    { row: 2, column: 1, table: "Nyckeltal", label: "Andel", heading: "", value: 0.8 },
  ]);
});

test("what a title counts is no part of what a figure is: more participants do not make it another figure", () => {
  const [before, after] = [42, 43].map((count) => {
    const rows = ROWS.map((row, at) => (at === 3 ? [`År 2016: ${count} deltagare`, null, null] : row));
    return readMeasures("any", rows).tables[0]?.measures.map(measureKey);
  });
  expect(before).toEqual(after);
});

test.each<[id: string, holds: boolean, why: string]>([
  ["payback-summary", true, "a report"],
  ["portfolio-years", true, "a report"],
  ["pivot-per-year", true, "a view"],
  ["esf-projects", true, "a report"],
  ["payback-inputs", false, "what is read"],
  ["payback-source-0", false, "copies of sources"],
  ["sus-data", false, "a row is a person"],
  ["interventions-rows", false, "rows as read"],
  ["esf-checks", false, "checks"],
  ["copy-payback-summary", false, "a copy"],
  ["scenario-1-weights", false, "a scenario's helper"],
])("%s: %s (%s)", (id, holds) => expect(holdsMeasures(id)).toBe(holds));

test("the same figure but for the last binary digits; a text or an error only when it is the same", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      expect(sameFigure(value, value * (1 + 1e-12))).toBe(true);
      expect(sameFigure(value, value + Math.max(1, Math.abs(value) / 1000))).toBe(false);
    }),
    { seed: 20261122 },
  );
  expect(sameFigure(NA, cellError("#N/A"))).toBe(true);
  expect(sameFigure(NA, cellError("#DIV/0!"))).toBe(false);
  expect(sameFigure("..", 3)).toBe(false);
});
