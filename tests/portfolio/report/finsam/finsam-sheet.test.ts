import { kronor } from "../../../../src/calculation/units";
import type { FinsamTold } from "../../../../src/portfolio/finsam/finsam-figures";
import { finsamSheet } from "../../../../src/portfolio/report/finsam/finsam-sheet";
import type { CellValue } from "../../../../src/sheet/cell";
import type { SheetLayout } from "../../../../src/sheet/layout";
import type { Language } from "../../../../src/words/language";
import { createXlsx } from "../../../../src/workbook/xlsx";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { differences, hasFormula } from "../differences";

const told = (pot: number, rest: Partial<Record<keyof FinsamTold, number>> = {}): FinsamTold =>
  Object.fromEntries(
    Object.entries({ statePot: pot, associations: 83, livelihoodShare: 0.02, inhabitantShare: 0.015, ...rest }).map(
      ([figure, value], row) => [
        figure,
        { value: kronor(value), roundedTo: null, cell: { sheet: "T", row, column: 2 } },
      ],
    ),
  );
const sheetOf = (figures: FinsamTold, language: Language = "sv"): SheetLayout =>
  finsamSheet(figures, { fileName: "prov.xlsx", date: "2026-11-22", version: "1.0.0", language });
const rowOf = ({ cells }: SheetLayout, label: string): readonly CellValue[] => {
  const row = cells.find(({ value }) => value === label)?.row;
  return [2, 3].map((column) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null);
};
const GRANT = "Tilldelning enligt formeln, kr";

test.each<[FinsamTold, Language, string, CellValue, RegExp, string]>([
  [told(339_000_000), "sv", GRANT, 6_133_750, /^grundbelopp \+/, "enough: the rule"],
  [told(33_200_000), "sv", GRANT, 400_000, /^grundbelopp \+/, "just the base grants"],
  [told(6_000_000), "sv", GRANT, "–", /^statlig pott \(6000000 kr\) räcker inte till grundbeloppen \(33200000 kr\)/, "too small: why, as the cell function says"],
  [told(6_000_000), "en", "Grant by the formula, SEK", "–", /^the state pot \(SEK 6000000\) does not reach the base grants \(SEK 33200000\)/, "in English"],
  [{}, "sv", GRANT, "–", /^grundbelopp \+/, "nothing told: the rule, to be filled in"],
])("%#: %s", (figures, language, label, grant, from) => {
  const [value, says] = rowOf(sheetOf(figures, language), label);
  expect(value).toBe(grant);
  expect(says).toMatch(from);
}); // prettier-ignore

test("nothing is worked out of a pot that is too small", () => {
  const sheet = sheetOf(told(6_000_000, { ownCapital: 9_000_000, capitalCap: 2_000_000 }));
  for (const label of [GRANT, "Avdrag för eget kapital över taket, kr", "Från staten, kr", "Förbundets budget, kr"]) {
    expect([label, rowOf(sheet, label)[0]]).toEqual([label, "–"]);
  }
});

describeWithLibreOffice("LibreOffice works every formula out to the same", () => {
  test(
    "with a pot that reaches, one that does not, and none",
    async () => {
      const capital = { ownCapital: 9_000_000, capitalCap: 2_000_000 };
      const layouts = [told(339_000_000, capital), told(6_000_000, capital), {}].map((figures, at) => ({
        ...sheetOf(figures),
        id: `finsam-${at}`,
        name: `F${at}`,
      }));
      const book = createXlsx();
      expect((await book.writeSheets(layouts, { replaceMarked: true })).ok).toBe(true);
      const { cells, differences: found } = differences(layouts, await recalculated(await book.bytes()), hasFormula);
      expect(found).toEqual([]);
      expect(cells).toBeGreaterThan(18);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
