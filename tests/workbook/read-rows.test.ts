import { readRows, type RowSource } from "../../src/workbook/read-rows";

const LIMITS = { rows: 1e6, columns: 100, textLength: 10, sheetNameLength: 31, cells: 50_000 };
const source = (rows: number, columns: number): RowSource => ({
  name: "Data",
  usedRows: rows,
  usedColumns: columns,
  row: (row, from, to) => Array.from({ length: to - from + 1 }, (_, index) => row * 100 + from + index),
});

describe("readRows", () => {
  it("an empty sheet gives no rows", async () => {
    expect(await readRows(source(0, 0), LIMITS)).toEqual({
      ok: true,
      value: { sheet: "Data", origin: { row: 0, column: 0 }, rows: [] },
    });
  });

  it("a long sheet comes whole and in order, in blocks with progress", async () => {
    const seen: number[] = [];
    const grid = await readRows(source(12_345, 2), LIMITS, undefined, { onProgress: (done) => seen.push(done) });
    if (!grid.ok) throw new Error(grid.fault.code);
    expect(grid.value.rows).toHaveLength(12_345);
    expect(grid.value.rows.every((row, index) => row[0] === index * 100 && row[1] === index * 100 + 1)).toBe(true);
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it("a cancel between blocks gives no half sheet", async () => {
    let asked = 0;
    const grid = await readRows(source(12_345, 2), LIMITS, undefined, { cancelled: () => ++asked === 2 });
    expect(grid).toEqual({ ok: false, fault: { code: "cancelled" } });
  });

  it("a range keeps its own origin", async () => {
    const range = { from: { row: 3, column: 1 }, to: { row: 4, column: 2 } };
    expect(await readRows(source(10, 5), LIMITS, range)).toMatchObject({
      value: {
        origin: { row: 3, column: 1 },
        rows: [
          [301, 302],
          [401, 402],
        ],
      },
    });
  });

  it("more cells than the limit is a fault", async () => {
    const fault = { code: "too-large", what: "cells", sheet: "Data", found: 50_001, limit: 50_000 };
    expect(await readRows(source(50_001, 1), LIMITS)).toEqual({ ok: false, fault });
  });
});
