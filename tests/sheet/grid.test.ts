import { cellAt, type Grid } from "../../src/sheet/grid";

const grid: Grid = {
  sheet: "Data",
  origin: { row: 2, column: 1 },
  rows: [
    ["a", 0],
    [null, false],
  ],
};

describe("cellAt", () => {
  it.each([
    ["the origin is the first cell", 2, 1, "a"],
    ["zero stays zero", 2, 2, 0],
    ["blank stays blank", 3, 1, null],
    ["false stays false", 3, 2, false],
    ["above the block", 1, 1, null],
    ["left of the block", 2, 0, null],
    ["below the block", 4, 1, null],
    ["right of the block", 2, 3, null],
  ])("%s", (_why, row, column, expected) => {
    expect(cellAt(grid, { row, column })).toBe(expected);
  });
});
