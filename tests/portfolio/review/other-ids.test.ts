import { withIds } from "../../../src/portfolio/review/other-ids";
import { call, fn, op, rangeRef, ref, type Formula } from "../../../src/sheet/formula";
import type { SheetLayout } from "../../../src/sheet/layout";
import { referredSheets } from "../../../src/workbook/layout-formulas";

const A1 = { row: 0, column: 0 };
const layout = (id: string, formula: Formula): SheetLayout => ({
  ...{ id, name: id, columnWidths: [], print: { orientation: "portrait" } },
  cells: [
    { ...A1, value: 1, formula },
    { row: 1, column: 0, value: "text" },
  ],
});
const wide = { from: A1, to: { row: 2, column: 0 } };

test("references among the layouts follow, however deep; those to others and to the own sheet stay", () => {
  const deep = op(fn("SUM", rangeRef(wide, "b"), ref(A1)), "-", call("PAYOFF.TID", ref(A1, "b"), ref(A1, "else")));
  const [first, second] = withIds([layout("a", deep), layout("b", ref(A1, "a"))], (id) => `copy-${id}`);
  expect([first?.id, second?.id]).toEqual(["copy-a", "copy-b"]);
  expect([...referredSheets(first as SheetLayout)]).toEqual(["copy-b", "else"]);
  expect([...referredSheets(second as SheetLayout)]).toEqual(["copy-a"]);
});
