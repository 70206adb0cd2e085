import { call, num, txt } from "../../../src/sheet/formula";
import type { LayoutCell } from "../../../src/sheet/layout";
import { valueOnlyNote } from "../../../src/words/written-file";
import { writtenLayout } from "../../../src/workbook/xlsx/written-sheet";

const plan = (...cells: LayoutCell[]) => ({
  layout: { id: "a", name: "A", cells, columnWidths: [], print: { orientation: "portrait" as const } },
  name: "A (2)",
  replaces: null,
});
const twin = (id: string): string | null => (id === "MED" ? "1+1" : null);
const written = (...cells: LayoutCell[]) => writtenLayout(plan(...cells), (id) => id, twin, "sv");
const cell = { row: 0, column: 0, value: 2 };

describe("writtenLayout", () => {
  it.each<[why: string, cell: LayoutCell, formula: string | null, note: string | null]>([
    ["a value", cell, null, null],
    ["a value with a note", { ...cell, note: "x" }, null, "x"],
    ["a function with a twin", { ...cell, formula: call("MED") }, "1+1", null],
    ["one without is its value, and says so", { ...cell, formula: call("UTAN") }, null, valueOnlyNote("sv")],
    ["its own note first", { ...cell, formula: call("UTAN"), note: "x" }, null, `x\n\n${valueOnlyNote("sv")}`],
  ])("%s", (_why, source, formula, note) => {
    expect(written(source)).toMatchObject({
      value: { name: "A (2)", mark: "a", cells: [{ value: 2, formula, note }] },
    });
  });

  it("a formula longer than Excel takes is a fault that names the sheet", () => {
    const formula = call("X", txt("x".repeat(9000)));
    const result = writtenLayout(plan({ ...cell, formula }), (id) => id, (_id, [text]) => text ?? null, "sv"); // prettier-ignore
    expect(result).toMatchObject({ fault: { code: "too-large", what: "text", sheet: "A (2)", limit: 8192 } });
  });

  it("a value that no cell can hold becomes the error it is", () => {
    expect(written({ ...cell, value: NaN, formula: num(1) })).toMatchObject({ value: { cells: [{ value: { error: "#NUM!" } }] } }); // prettier-ignore
  });
});
