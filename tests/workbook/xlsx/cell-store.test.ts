import * as fc from "fast-check";
import type { CellValue } from "../../../src/sheet/cell";
import { CellStore } from "../../../src/workbook/xlsx/cell-store";

describe("CellStore", () => {
  it("law: whatever the order cells come in, rows read as from a plain table", () => {
    const cell = fc.tuple(fc.nat(6), fc.nat(5), fc.constantFrom<CellValue>(0, "x", false, null, 7));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const store = new CellStore();
        const table = Array.from({ length: 8 }, () => new Array<CellValue>(7).fill(null));
        for (const [row, column, value] of cells) {
          store.add(row, column, value);
          if (value !== null) table[row]![column] = value;
        }
        table.forEach((row, index) => expect(store.row(index, 0, 6)).toEqual(row));
        const filled = cells.filter(([, , value]) => value !== null);
        expect(store.usedRows).toBe(Math.max(0, ...filled.map(([row]) => row + 1)));
        expect(store.usedColumns).toBe(Math.max(0, ...filled.map(([, column]) => column + 1)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("a part of a row", () => {
    const store = new CellStore();
    store.add(0, 1, "b");
    store.add(0, 3, "d");
    expect(store.row(0, 1, 2)).toEqual(["b", null]);
    expect(store.row(9, 1, 2)).toEqual([null, null]);
  });

  it("of merged cells the top left stays, and the extent shrinks to what is left", () => {
    const store = new CellStore();
    for (const [row, column] of [[0, 0], [0, 1], [1, 0], [1, 3], [2, 0]] as const) store.add(row, column, `${row}${column}`); // prettier-ignore
    store.keepTopLeft({ from: { row: 0, column: 0 }, to: { row: 1, column: 3 } });
    store.measure();
    expect([0, 1, 2].map((row) => store.row(row, 0, 3))).toEqual([
      ["00", null, null, null],
      [null, null, null, null],
      ["20", null, null, null],
    ]);
    expect([store.usedRows, store.usedColumns]).toEqual([3, 1]);
  });
});
