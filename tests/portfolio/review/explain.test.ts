import { explainMeasure, indexCells, type Explained } from "../../../src/portfolio/review/explain";
import { paybackFormula } from "../../../src/portfolio/report/payback-words";
import { cellError, type CellValue } from "../../../src/sheet/cell";
import { fn, num, op, rangeRef, ref, txt, type Formula } from "../../../src/sheet/formula";
import type { SheetLayout } from "../../../src/sheet/layout";

const NA = cellError("#N/A");
/** One column: the first cells hold values, the last the formula. */
const sheetWith = (values: readonly CellValue[], value: CellValue, formula: Formula | undefined): SheetLayout => ({
  id: "a",
  name: "A",
  columnWidths: [10],
  print: { orientation: "portrait" },
  cells: [
    ...values.map((one, row) => ({ row, column: 0, value: one, format: "kronor" as const })),
    { row: values.length, column: 0, value, ...(formula !== undefined && { formula }) },
  ],
});
const at = (row: number): Formula => ref({ row, column: 0 });
const explain = (layout: SheetLayout) =>
  explainMeasure(indexCells([layout]), "a", { row: layout.cells.length - 1, column: 0 }, (_, { row }) => `rad ${row}`);

test.each<[why: string, values: CellValue[], value: CellValue, formula: Formula | undefined, facts: Explained]>([
  ["payback", [100, 60], 20, paybackFormula(at(0), at(1)), { kind: "payback", cost: 100, annual: 60, months: 20 }],
  ["a whole number of months is not one more", [100, 50], 24, paybackFormula(at(0), at(1)), { kind: "payback", cost: 100, annual: 50, months: 24 }],
  ["never: the income is a loss", [100, -5], NA, paybackFormula(at(0), at(1)), { kind: "payback", cost: 100, annual: -5, months: null }],
  ["beyond 100 years", [100_000, 1], NA, paybackFormula(at(0), at(1)), { kind: "payback", cost: 100_000, annual: 1, months: null }],
  ["what the formula says and the cell does not agree on is not said", [100, 60], 21, paybackFormula(at(0), at(1)), { kind: "other", value: 21 }],
  ["a difference", [500, 100], 400, op(at(0), "-", at(1)), { kind: "difference", first: 500, second: 100, value: 400 }],
  ["a ratio", [500, 100], 5, op(at(0), "/", at(1)), { kind: "ratio", first: 500, second: 100, value: 5 }],
  ["a sum of a range", [1, 2, 3], 6, fn("SUM", rangeRef({ from: { row: 0, column: 0 }, to: { row: 2, column: 0 } })), { kind: "sum", parts: 3, value: 6 }],
  ["no formula", [], 7, undefined, { kind: "given", value: 7 }],
  ["hidden", [], "..", undefined, { kind: "suppressed" }],
  ["a cell that only shows another is that other", [7], 7, fn("IF", fn("ISNUMBER", at(0)), at(0), txt("–")), { kind: "given", value: 7 }],
  ["arithmetic on one cell is not only showing it", [7], 35, op(num(5), "*", at(0)), { kind: "other", value: 35 }],
])("%s", (_why, values, value, formula, facts) => expect(explain(sheetWith(values, value, formula))?.facts).toEqual(facts)); // prettier-ignore

test("inputs in the formula's order, once each, with format and name; texts are none", () => {
  const layout = sheetWith(
    [100, 60, "ord"],
    20,
    fn("IF", op(at(2), "=", txt("")), at(2), paybackFormula(at(0), at(1))),
  );
  expect(explain(layout)?.inputs.map(({ at: { row }, label, format }) => [row, label, format])).toEqual([
    [0, "rad 0", "kronor"],
    [1, "rad 1", "kronor"],
  ]);
});

test("what moves a payback most comes first; the horizon moves it not at all; nothing is said of other figures", () => {
  const sensitive = explain(sheetWith([100, 60], 20, paybackFormula(at(0), at(1))))?.sensitive ?? [];
  expect(sensitive.map(({ input }) => input)).toEqual(["annual", "cost"]);
  expect(sensitive[1]).toMatchObject({ low: { payback: { ok: true, value: 16 } }, high: { payback: { ok: true, value: 24 } } }); // prettier-ignore
  expect(explain(sheetWith([5, 1], 4, op(at(0), "-", at(1))))?.sensitive).toEqual([]);
});

test("cells that refer to one another in a circle end, and a place with nothing is nothing", () => {
  const layout = { ...sheetWith([], 1, ref({ row: 1, column: 0 })), cells: [{ row: 0, column: 0, value: 1, formula: at(1) }, { row: 1, column: 0, value: 1, formula: at(0) }] }; // prettier-ignore
  expect(explain(layout)?.facts.kind).toBe("other");
  expect(explainMeasure(indexCells([layout]), "a", { row: 9, column: 9 }, () => "")).toBeNull();
});
