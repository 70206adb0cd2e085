import { layoutRows, rowsFromTop } from "../../src/sheet/rows";

test("a grid that begins lower and to the right stands where its sheet has it", () => {
  expect(rowsFromTop({ origin: { row: 1, column: 2 }, rows: [["a", 1], [null, 2]] })).toEqual([[], [null, null, "a", 1], [null, null, null, 2]]); // prettier-ignore
  expect(rowsFromTop({ origin: { row: 0, column: 0 }, rows: [] })).toEqual([]);
});

test("values of a layout stand in their places, blank between", () => {
  const cells = [
    { row: 2, column: 1, value: 7 },
    { row: 0, column: 0, value: "Rubrik" },
  ];
  expect(layoutRows({ cells })).toEqual([["Rubrik"], [], [null, 7]]);
});
