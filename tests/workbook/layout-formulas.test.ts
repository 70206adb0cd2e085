import { call, fn, num, op, rangeRef, ref, type Formula } from "../../src/sheet/formula";
import { nativeFormula, referredSheets } from "../../src/workbook/layout-formulas";

const at = { row: 0, column: 0 };
const twin = (id: string, args: readonly string[]): string | null => (id === "A" ? `${args[0]}+1` : null);
const native = (formula: Formula) => nativeFormula(formula, (id) => `Blad ${id}`, twin);

describe("nativeFormula", () => {
  it.each([
    ["no call", op(num(1), "+", ref(at, "x")), "1+'Blad x'!A1"],
    ["a call with a twin", op(num(2), "*", call("A", ref(at))), "2*(A1+1)"],
    ["a call without one", call("B"), null],
    ["a call without one, deep inside", fn("SUM", op(num(1), "+", call("A", call("B")))), null],
  ])("%s", (_why, formula, expected) => {
    expect(native(formula)).toBe(expected);
  });
});

describe("referredSheets", () => {
  it("finds the ids wherever they stand in the tree", () => {
    const formulas = [
      ref(at, "a"),
      op(num(1), "+", rangeRef({ from: at, to: at }, "b")),
      fn("SUM", call("A", ref(at, "c"), ref(at))),
    ];
    const cells = formulas.map((formula, row) => ({ row, column: 0, value: 1, formula }));
    const layout = { id: "x", name: "X", cells, columnWidths: [], print: { orientation: "portrait" as const } };
    expect([...referredSheets(layout)]).toEqual(["a", "b", "c"]);
  });
});
