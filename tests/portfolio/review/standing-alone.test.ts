import { standingAlone } from "../../../src/portfolio/review/standing-alone";
import { call, fn, num, op, rangeRef, ref, type Formula } from "../../../src/sheet/formula";
import type { LayoutCell, SheetLayout } from "../../../src/sheet/layout";

const A1 = { row: 0, column: 0 };
const range = { from: A1, to: { row: 3, column: 0 } };
const sheet = (id: string, cells: readonly LayoutCell[]): SheetLayout => ({
  ...{ id, name: `Blad ${id}`, columnWidths: [], print: { orientation: "portrait" } },
  cells,
});
const cell = (row: number, formula: Formula, more: Partial<LayoutCell> = {}): LayoutCell => ({ row, column: 0, value: row, formula, ...more }); // prettier-ignore

test.each<[why: string, formula: Formula, stays: boolean]>([
  ["its own sheet", op(ref(A1), "+", num(1)), true],
  ["another of them", fn("SUM", rangeRef(range, "b")), true],
  ["one that is not among them", ref(A1, "rows"), false],
  ["a range of one that is not among them", fn("SUM", rangeRef(range, "rows")), false],
  ["deep inside", fn("IF", op(ref(A1), ">", call("PAYOFF.TID", ref(A1), op(num(1), "*", ref(A1, "rows")))), num(1), num(0)), false],
  ["numbers only", op(num(1), "/", num(3)), true],
])("a formula on %s stays live: %s", (_why, formula, stays) => {
  const { layouts, withValues } = standingAlone([sheet("a", [cell(0, formula)]), sheet("b", [])], "Värde.");
  const [only] = layouts[0]!.cells;
  expect([only!.value, only!.formula]).toEqual([0, stays ? formula : undefined]);
  expect(only!.note).toBe(stays ? undefined : "Värde.");
  expect(withValues).toEqual(stays ? [] : ["Blad a"]);
}); // prettier-ignore

test("one note a sheet, after what the cell's own says; formats and styles stay, other sheets are untouched", () => {
  const outside = ref(A1, "rows");
  const one = sheet("a", [
    cell(0, num(1)),
    cell(1, outside, { note: "Källa: A.", format: "kronor", style: "figure" }),
    cell(2, outside),
  ]);
  const other = sheet("b", [cell(0, ref(A1, "a"))]);
  const { layouts } = standingAlone([one, other], "Värde.");
  expect(layouts[0]!.cells).toEqual([
    one.cells[0],
    { row: 1, column: 0, value: 1, note: "Källa: A. Värde.", format: "kronor", style: "figure" },
    { row: 2, column: 0, value: 2 },
  ]);
  expect(layouts[1]).toBe(other);
});
