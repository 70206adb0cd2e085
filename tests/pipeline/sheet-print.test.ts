import fc from "fast-check";
import { sheetPrint, standsAsWritten, writtenPrint } from "../../src/pipeline/sheet-print";
import type { CellValue } from "../../src/sheet/cell";
import type { LayoutCell } from "../../src/sheet/layout";

const SHEET: readonly (readonly CellValue[])[] = [["Total", 12_345_678.95, null], [], ["Tid", { error: "#N/A" }, true]];

test.each<readonly [why: string, now: readonly (readonly CellValue[])[], same: boolean]>([
  ["the same", SHEET, true],
  ["blank cells at the edge come and go", [["Total", 12_345_678.95], [""], ["Tid", { error: "#N/A" }, true, null]], true],
  ["a host's own sum differs in the last binary place", [["Total", 12_345_678.950000002], [], ["Tid", { error: "#N/A" }, true]], true],
  ["an öre", [["Total", 12_345_678.96], [], ["Tid", { error: "#N/A" }, true]], false],
  ["a word", [["Totalt", 12_345_678.95], [], ["Tid", { error: "#N/A" }, true]], false],
  ["a number as text", [["Total", "12345678.95"], [], ["Tid", { error: "#N/A" }, true]], false],
  ["another error", [["Total", 12_345_678.95], [], ["Tid", { error: "#REF!" }, true]], false],
  ["a row put in", [[], ...SHEET], false],
  ["a note in a free cell", [["Total", 12_345_678.95, null, "min"], ...SHEET.slice(1)], false],
])("%s", (_, now, same) => {
  expect(sheetPrint(now) === sheetPrint(SHEET)).toBe(same);
}); // prettier-ignore

test("nothing that should be 0 and is not quite is taken for somebody's writing", () => {
  expect(sheetPrint([[1e-9]])).toBe(sheetPrint([[0]]));
});

test("amounts in öre, at which rounding turns, are the same after a sum in another order", () => {
  const amount = fc.integer({ min: 0, max: 999_999_999_99 }).map((of) => of / 100);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (list) => {
      const [one, other] = [list, [...list].reverse()].map((of) => of.reduce((sum, each) => sum + each, 0));
      expect(sheetPrint([[one ?? null]])).toBe(sheetPrint([[other ?? null]]));
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test("values of formulas follow what they point at; anything else that is another was somebody's", () => {
  const formula = { kind: "number", value: 1 } as unknown as NonNullable<LayoutCell["formula"]>;
  const cells: LayoutCell[] = [
    { row: 0, column: 0, value: "Summa" },
    { row: 2, column: 0, value: 3 },
    { row: 2, column: 1, value: 7, formula },
  ];
  const print = writtenPrint({ cells });
  const stands = (...rows: (readonly CellValue[])[]): boolean => standsAsWritten(print, rows);
  expect(stands(["Summa"], [], [3, 7])).toBe(true);
  expect(stands(["Summa"], [], [3, { error: "#N/A" }])).toBe(true);
  expect(stands(["Summa"], [], [4, 7])).toBe(false);
  expect(stands(["Summan"], [], [3, 7])).toBe(false);
  expect(stands(["Summa"], [], [3, 7, "min"])).toBe(false);
  expect(stands(["Summa"], [3, 7])).toBe(false);
});
