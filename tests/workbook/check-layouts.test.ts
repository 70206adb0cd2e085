import { ref } from "../../src/sheet/formula";
import type { SheetLayout } from "../../src/sheet/layout";
import { checkLayouts } from "../../src/workbook/check-layouts";
import type { WorkbookFault } from "../../src/workbook/port";

const LIMITS = { rows: 100, columns: 10, textLength: 20, sheetNameLength: 31, cells: 6 };
const at = (row: number, column: number) => ({ row, column });
const good: SheetLayout = {
  id: "a-1",
  name: "Blad",
  cells: [
    { ...at(0, 0), value: "Rubrik" },
    { ...at(0, 1), value: "Andra" },
    { ...at(99, 9), value: 1, note: "x".repeat(20) },
  ],
  columnWidths: [],
  print: { orientation: "portrait" },
};
const check = (...layouts: SheetLayout[]) => checkLayouts(layouts, LIMITS);
const table = (name: string, to = at(1, 1)) => ({ name, range: { from: at(0, 0), to } });

describe("checkLayouts", () => {
  it("what is right passes, at every limit", () => {
    const tables = [table("Tabell_1")];
    expect(check({ ...good, tables }, { ...good, id: "b", cells: [] })).toBeNull();
  });

  it.each<[why: string, change: Partial<SheetLayout>, fault: Partial<WorkbookFault>]>([
    ["a row too far down", { cells: [{ ...at(100, 0), value: 1 }] }, { code: "too-large", what: "rows", found: 101, limit: 100 }], // prettier-ignore
    [
      "a column too far out",
      { cells: [{ ...at(0, 10), value: 1 }] },
      { code: "too-large", what: "columns", found: 11 },
    ],
    [
      "a long text",
      { cells: [{ ...at(0, 0), value: "x".repeat(21) }] },
      { code: "too-large", what: "text", found: 21 },
    ],
    ["a long note", { cells: [{ ...at(0, 0), value: 1, note: "x".repeat(21) }] }, { code: "too-large", what: "text" }],
    ["too many cells", { cells: [1, 2, 3, 4, 5, 6, 7].map((row) => ({ ...at(row, 0), value: 1 })) }, { code: "too-large", what: "cells", found: 7, limit: 6 }], // prettier-ignore
    ["an unlawful name", { name: "a:b" }, { code: "bad-sheet-name", sheet: "a:b" }],
    ["an id that no mark can carry", { id: "å" }, { code: "host-error" }],
    ["a table heading without text", { tables: [table("T", at(1, 2))] }, { code: "host-error", detail: "table heading without text: T C1" }], // prettier-ignore
    ["a table without rows", { tables: [table("T", at(0, 1))] }, { code: "host-error", detail: "table T has no rows" }],
    ["a table name with a space", { tables: [table("T 1")] }, { code: "host-error", detail: "the table name T 1" }],
    ["a value under merged cells", { merges: [{ from: at(0, 0), to: at(0, 1) }] }, { code: "host-error", detail: "a value under merged cells: B1" }], // prettier-ignore
    ["a name that Excel reads as a cell", { names: [{ name: "TAX2026", at: at(0, 0) }] }, { code: "host-error", detail: "the name TAX2026" }], // prettier-ignore
    ["a rule whose area ends before it begins", { validations: [{ at: at(3, 3), to: at(2, 4), rule: { kind: "number", min: 0, max: 1 }, message: "" }] }, { code: "host-error", detail: "the validation of D4" }], // prettier-ignore
    ["a name with a space", { names: [{ name: "Summa kr", at: at(0, 0) }] }, { code: "host-error" }],
    ["a reference to a sheet that is not there", { cells: [{ ...at(0, 0), value: 1, formula: ref(at(0, 0), "b") }] }, { code: "host-error", detail: "Blad refers to a sheet that is not written: b" }], // prettier-ignore
  ])("%s", (_why, change, fault) => {
    expect(check({ ...good, ...change })).toMatchObject(fault);
  });

  it("a table heading used twice, in any case", () => {
    const cells = [
      { ...at(0, 0), value: "Kr" },
      { ...at(0, 1), value: "KR" },
    ];
    expect(check({ ...good, cells, tables: [table("T")] })).toMatchObject({ detail: "table heading used twice: T B1" });
  });

  it("two layouts with one id", () => {
    expect(check(good, { ...good, name: "Annat" })).toMatchObject({ code: "host-error" });
  });

  it("a sheet written before may be referred to", () => {
    const layout = { ...good, cells: [{ ...at(0, 0), value: 1, formula: ref(at(0, 0), "old") }] };
    expect(checkLayouts([layout], LIMITS, new Set(["old"]))).toBeNull();
  });
});
