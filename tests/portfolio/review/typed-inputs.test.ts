import { runFunction } from "../../../src/functions/run-function";
import { filledIn } from "../../../src/portfolio/review/typed-inputs";
import type { RunOwn } from "../../../src/portfolio/review/own-cells";
import type { CellValue } from "../../../src/sheet/cell";
import { call, fn, op, ref } from "../../../src/sheet/formula";
import type { LayoutCell, SheetLayout } from "../../../src/sheet/layout";

const run: RunOwn = (id, args) => runFunction(id, args, "sv");
const at = (row: number, column = 1) => ({ row, column });
const CELLS: readonly LayoutCell[] = [
  { ...at(0, 0), value: "Kostnad", style: "label" },
  { ...at(0), value: 100, style: "input" },
  { ...at(1, 0), value: "Nytta", style: "label" },
  { ...at(1), value: 50, style: "input" },
  { ...at(2, 0), value: "Tid", style: "label" },
  { ...at(2), value: 24, formula: call("PAYOFF.TID", ref(at(0)), ref(at(1))) },
  { ...at(3), value: 5, formula: op(ref(at(0), "helper"), "+", ref(at(2))) },
  { ...at(4), value: "x", formula: fn("TEXT", ref(at(0)), ref(at(1))) },
];
const layout = (id: string, cells: readonly LayoutCell[]): SheetLayout => ({ id, name: id, cells, columnWidths: [], print: { orientation: "portrait" } }); // prettier-ignore
const MAIN = layout("main", CELLS);
const standing = (cost: CellValue, label = "Kostnad"): Record<string, CellValue[][]> => ({
  main: [[label, cost], ["Nytta", 50], ["Tid", 36], [null, 41], [null, "x"]],
  helper: [[null, 5]],
}); // prettier-ignore
const read = (cost: CellValue, label?: string) => {
  const rows = standing(cost, label);
  return filledIn([MAIN], (id) => rows[id] ?? null, run);
};

describe("a sheet with cells to fill in", () => {
  it("what has been filled in otherwise is told with its label, what it was and what it is", () => {
    expect(read(100)?.typed).toEqual([]);
    expect(read(150)?.typed).toEqual([{ at: at(0), label: "Kostnad", was: 100, now: 150 }]);
    expect(read(null)?.typed).toMatchObject([{ now: null }]);
  });

  it("formulas are worked out of what stands there, on other sheets too", () => {
    const filled = read(150);
    expect(filled?.worked(at(2))).toBe(36);
    expect(filled?.worked(at(3))).toBe(41);
    expect(filled?.isInput(at(0))).toBe(true);
    expect(filled?.isInput(at(2))).toBe(false);
  });

  it("no formula, or one that is not followed, is not worked out", () => {
    expect(read(150)?.worked(at(0))).toBeUndefined();
    expect(read(150)?.worked(at(4))).toBeUndefined();
  });

  it("rows that are no longer where they were, or nothing to fill in: none of it is said", () => {
    expect(read(150, "Annat")).toBeNull();
    expect(filledIn([layout("main", [CELLS[0]!])], (id) => standing(1)[id] ?? null, run)).toBeNull();
    expect(filledIn([MAIN], () => null, run)).toBeNull();
    expect(filledIn([], () => null, run)).toBeNull();
  });
});
