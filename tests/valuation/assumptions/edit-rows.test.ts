import { assumptionNamed, editsOfRows, nearestName } from "../../../src/valuation/assumptions/edit-rows";
import type { EditCell } from "../../../src/valuation/assumptions/edit-value";
import { readNumber } from "../../../src/participation/sus/read-number";

type Rows = EditCell[][];
const TAX = "localTax.municipality";
const read = (rows: Rows, zeroMayBeBlank = false) => {
  const { edits, faults } = editsOfRows(rows, readNumber, zeroMayBeBlank);
  return { edits: [...edits], faults: faults.map(({ row, column, fault }) => [row, column, fault.code]) };
};

test.each<[why: string, rows: Rows, edits: unknown[], faults: unknown[]]>([
  ["without headings: names and values", [["Kommunalskatt", 0.2]], [[TAX, 0.2]], []],
  ["headings in another order, and more columns", [["Värde", "Not", "Namn"], [0.2, "x", "Kommunalskatt"]], [[TAX, 0.2]], []],
  ["what stands above headings is left alone", [["Antaganden", 5], [null, null], ["Namn", "Värde"], ["Kommunalskatt", 0.2]], [[TAX, 0.2]], []],
  ["a key column alone will do", [["Nyckel", "Värde"], [TAX, 0.2]], [[TAX, 0.2]], []],
  ["a row without a value says nothing, whatever it is called", [["Namn", "Värde"], ["Hittepå", null], ["Kommunalskatt", "  "]], [], []],
  ["blank rows and notes below", [["Namn", "Värde"], ["Kommunalskatt", 0.2], [null, null], ["Källa: Skatteverket", null]], [[TAX, 0.2]], []],
  ["edits in the order of the assumptions", [["Regionskatt", 0.1], ["Kommunalskatt", 0.2]], [[TAX, 0.2], ["localTax.region", 0.1]], []],
  ["one column", [["Kommunalskatt"], ["Regionskatt"]], [], [[0, 0, "no-values"]]],
  ["an unknown name", [["Kommunskatten", 0.2]], [], [[0, 0, "unknown-name"]]],
  ["no name", [["Namn", "Värde"], [null, 0.2], [7, 0.2]], [], [[1, 0, "value-without-name"], [2, 0, "value-without-name"]]],
  ["nothing at all", [], [], []],
])("%s", (_why, rows, edits, faults) => {
  expect(read(rows)).toEqual({ edits, faults });
}); // prettier-ignore

test.each<[why: string, rows: Rows, edits: unknown[], faults: unknown[]]>([
  ["said to be written", [["Namn", "Eget värde", "Grundvärde", "Ändrat"], ["Sjukpenning: faktor", 0, 0.97, "Ja"]], [["sicknessPay.factor", 0]], []],
  ["said not to be", [["Namn", "Eget värde", "Grundvärde", "Ändrat"], ["Sjukpenning: faktor", 0, 0.97, "Nej"]], [], []],
  ["the same without headings", [["Sjukpenning: faktor", 0, 0.97, "Ja"], ["Kommunalskatt", 0, 0.2, "Nej"]], [["sicknessPay.factor", 0]], []],
  ["nothing tells which it is", [["Sjukpenning: faktor", 0]], [], [[0, 1, "zero-or-blank"]]],
  ["a blank row of the range", [["Kommunalskatt", 0.2], [0, 0]], [[TAX, 0.2]], []],
  ["a zero in text is one", [["Sjukpenning: faktor", "0"]], [["sicknessPay.factor", 0]], []],
])("where blanks arrive as 0: %s", (_why, rows, edits, faults) => {
  expect(read(rows, true)).toEqual({ edits, faults });
}); // prettier-ignore

test("elsewhere 0 is 0, whatever a formula that was not worked out anew says", () => {
  const rows: Rows = [["Namn", "Eget värde", "Grundvärde", "Ändrat"], ["Sjukpenning: faktor", 0, 0.97, "Nej"]]; // prettier-ignore
  expect(read(rows).edits).toEqual([["sicknessPay.factor", 0]]);
});

test("names in any spelling, and the nearest of one that is none", () => {
  for (const spelling of ["Kommunalskatt", "MUNICIPAL TAX", TAX, " kommunalskatt "])
    expect(assumptionNamed(spelling)).toBe(TAX);
  expect(assumptionNamed(5)).toBeUndefined();
  expect(nearestName("Komunalskat")).toBe(TAX);
});
