import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { gridFingerprint } from "../../src/sheet/grid-fingerprint";

const grid = (rows: CellValue[][], sheet = "Data", row = 0): Grid => ({ sheet, origin: { row, column: 0 }, rows });
const BASE = [
  [1, "två", null],
  [true, { error: "#N/A" as const }, 0],
];

test("the same source has the same fingerprint, also where blank cells were added at its edge", () => {
  expect(gridFingerprint([grid(BASE)])).toBe(gridFingerprint([grid(BASE.map((row) => [...row, null]))]));
  expect(gridFingerprint([grid(BASE)])).toMatch(/^v1[0-9a-z]{24}$/);
});

test.each<[why: string, grids: Grid[]]>([
  ["a value", [grid([[2, "två", null], BASE[1]!])]],
  ["a number that became a text", [grid([["1", "två", null], BASE[1]!])]],
  ["a truth value that became a number", [grid([BASE[0]!, [1, { error: "#N/A" }, 0]])]],
  ["an error that became a text", [grid([BASE[0]!, [true, "#N/A", 0]])]],
  ["a zero that became blank", [grid([BASE[0]!, [true, { error: "#N/A" }, null]])]],
  ["two cells that changed places", [grid([["två", 1, null], BASE[1]!])]],
  ["rows in another order", [grid([BASE[1]!, BASE[0]!])]],
  ["the sheet's name", [grid(BASE, "Data 2")]],
  ["the place on the sheet", [grid(BASE, "Data", 1)]],
  ["one more sheet", [grid(BASE), grid([["x"]], "Mer")]],
])("another fingerprint for %s", (_why, grids) => {
  expect(gridFingerprint(grids)).not.toBe(gridFingerprint([grid(BASE)]));
});

test("any one changed figure is seen", () => {
  const rows = fc.array(fc.array(fc.integer(), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(2), (values, at, column) => {
      const changed = values.map((row) => [...row]);
      changed[at % values.length]![column]! += 1;
      return gridFingerprint([grid(values)]) !== gridFingerprint([grid(changed)]);
    }),
    { seed: 20, numRuns: 300 },
  );
});
