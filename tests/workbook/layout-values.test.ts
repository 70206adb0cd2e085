import { num } from "../../src/sheet/formula";
import type { LayoutCell } from "../../src/sheet/layout";
import { heldValue, layoutExtent, layoutRows } from "../../src/workbook/layout-values";

const cell = (row: number, column: number, value: LayoutCell["value"]): LayoutCell => ({ row, column, value });
const layout = (...cells: LayoutCell[]) => ({
  id: "a",
  name: "A",
  cells,
  columnWidths: [],
  print: { orientation: "portrait" as const },
});

describe("heldValue", () => {
  it.each<[why: string, cell: LayoutCell, held: LayoutCell["value"]]>([
    ["zero", cell(0, 0, 0), 0],
    ["empty text is a blank cell", cell(0, 0, ""), null],
    ["spaces are text", cell(0, 0, " "), " "],
    ["no number is an error, not 0 and not blank", cell(0, 0, NaN), { error: "#NUM!" }],
    ["infinite likewise", cell(0, 0, -Infinity), { error: "#NUM!" }],
    ["a formula that gives nothing gives an empty text", { ...cell(0, 0, null), formula: num(1) }, ""],
    ["false", cell(0, 0, false), false],
  ])("%s", (_why, from, held) => {
    expect(heldValue(from)).toEqual(held);
  });
});

describe("layoutRows", () => {
  it("full rows from A1; a later cell at the same place wins; blanks do not widen", () => {
    const cells = [cell(1, 1, "a"), cell(1, 1, "b"), cell(0, 0, 0), cell(5, 7, null), cell(1, 2, "")];
    expect(layoutExtent(layout(...cells))).toEqual({ rows: 2, columns: 2 });
    expect(layoutRows(layout(...cells))).toEqual([
      [0, null],
      [null, "b"],
    ]);
  });

  it("nothing written is no rows", () => {
    expect(layoutRows(layout(cell(3, 3, null)))).toEqual([]);
  });
});
