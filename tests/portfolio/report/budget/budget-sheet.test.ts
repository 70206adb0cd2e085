import type { InterventionRow } from "../../../../src/participation/model/interventions";
import { findBudgetTables } from "../../../../src/portfolio/budget/find-tables";
import { budgetSheet } from "../../../../src/portfolio/report/budget/budget-sheet";
import type { CellValue } from "../../../../src/sheet/cell";
import type { SheetLayout } from "../../../../src/sheet/layout";
import type { Language } from "../../../../src/words/language";
import { createXlsx } from "../../../../src/workbook/xlsx";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { row } from "../../interventions/rows";
import { differences, hasFormula } from "../differences";

/** Two of three have no outcome in 2018, one of two none in 2019, and one has no budget. */
const ROWS: readonly InterventionRow[] = [
  row({ name: "Alfa", year: 2018, money: { budget: 1_000_001, outcome: 950_001 } }),
  row({ name: "Beta", year: 2018, money: { budget: 800_000 } }),
  row({ name: "Eta", year: 2018, money: { budget: 1_500_000 } }),
  row({ name: "Beta", year: 2019, money: { budget: 700_000, outcome: 690_000 } }),
  row({ name: "Zeta", year: 2019, money: { outcome: 12_500 } }),
];
const sheetIn = (language: Language): SheetLayout =>
  budgetSheet(findBudgetTables([], ROWS), { fileName: "prov.xlsx", date: "2026-11-22", version: "1.0.0", language });

const rowsOf = ({ cells }: SheetLayout): readonly (readonly CellValue[])[] => {
  const rows: CellValue[][] = [];
  for (const { row: at, column, value } of cells) (rows[at] ??= [])[column] = value;
  return Array.from(rows, (one) => Array.from(one ?? [], (value) => value ?? null));
};
const named = (name: string, nth: number): readonly CellValue[] =>
  rowsOf(sheetIn("sv")).filter(([first]) => first === name)[nth] ?? [];

test.each<[string, number, number | string, number | string, string | undefined, string]>([
  ["År 2018 (utfall saknas för 2 av 3)", 0, -50_000, 950_001 / 1_000_001, "Källan saknar utfall för 2 av 3 poster; deras budget, 2 300 000 kr, jämförs inte.", "the year at a glance"],
  ["År 2019 (budget saknas för 1 av 2)", 0, -10_000, 69 / 70, "Källan saknar budget för 1 av 2 poster; deras utfall, 12 500 kr, jämförs inte.", "an outcome without a budget"],
  ["Summa", 0, -50_000, 950_001 / 1_000_001, "Källan saknar utfall för 2 av 3 poster; deras budget, 2 300 000 kr, jämförs inte.", "the year's sum"],
  ["Beta", 0, "–", "–", undefined, "a missing outcome is no 0"],
  ["Beta", 2, -10_000, 69 / 70, "Källan saknar utfall för 1 av 2 år; deras budget, 800 000 kr, jämförs inte.", "over the years: the year that has both"],
  ["Summa", 2, -60_000, 1_640_001 / 1_700_001, "Källan saknar utfall för 2 av 5 poster och år; deras budget, 2 300 000 kr, jämförs inte. Källan saknar budget för 1 av 5 poster och år; deras utfall, 12 500 kr, jämförs inte.", "all of it"],
])("%s (%s): %s %s %s, %s", (name, nth, difference, used, remark) => {
  const found = named(name, nth);
  expect(found[3]).toBe(difference);
  if (typeof used === "number") expect(found[4]).toBeCloseTo(used, 12);
  else expect(found[4]).toBe(used);
  expect(String(found[6] ?? "").replaceAll("\u00a0", " ")).toBe(remark ?? "");
}); // prettier-ignore

test("sums of what there is stand beside, and the picture's years say what they lack", () => {
  expect(named("Summa", 0).slice(1, 3)).toEqual([3_300_001, 950_001]);
  const [glance] = sheetIn("sv").charts ?? [];
  const at = glance?.categories.from.row ?? -1;
  expect(rowsOf(sheetIn("sv"))[at]?.[0]).toBe("År 2018 (utfall saknas för 2 av 3)");
});

test("in English too", () => {
  const words = sheetIn("en").cells.map(({ value }) => String(value).replaceAll("\u00a0", " "));
  expect(words).toContain("Year 2018 (outcome missing for 2 of 3)");
  expect(words).toContain("The source has no outcome for 2 of 3 items; their budget, SEK 2,300,000, is not compared.");
});

describeWithLibreOffice("LibreOffice works every formula out to the same", () => {
  test(
    "with amounts missing",
    async () => {
      const layouts = [sheetIn("sv")];
      const book = createXlsx();
      expect((await book.writeSheets(layouts, { replaceMarked: true })).ok).toBe(true);
      const { cells, differences: found } = differences(layouts, await recalculated(await book.bytes()), hasFormula);
      expect(found).toEqual([]);
      expect(cells).toBeGreaterThan(30);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
