import fc from "fast-check";
import { rangeKey } from "../../../src/functions/portfolio/range-key";
import { cellError, type CellValue } from "../../../src/sheet/cell";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, true, false, 0, -0, 1, "1", "0", " ", "a", "b", "#N/A", cellError("#N/A"), cellError("#REF!")),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.string({ minLength: 8, maxLength: 12 }),
); // prettier-ignore
const range = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe("the key of a range", () => {
  it("is the same for the same cells, and another when any one of them is", () => {
    fc.assert(
      fc.property(range, fc.nat(), fc.nat(), value, (rows, atRow, atColumn, other) => {
        const again = rows.map((row) => [...row]);
        expect(rangeKey(again)).toBe(rangeKey(rows));
        const row = again[atRow % again.length]!;
        const column = atColumn % row.length;
        if (JSON.stringify(row[column]) === JSON.stringify(other)) return;
        row[column] = other;
        expect(rangeKey(again)).not.toBe(rangeKey(rows));
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  it.each<[why: string, one: CellValue[][], other: CellValue[][]]>([
    ["rows that have changed places", [["a"], ["b"]], [["b"], ["a"]]],
    ["cells that have changed places", [["a", "b"]], [["b", "a"]]],
    ["a number and the same as text", [[1]], [["1"]]],
    ["an error and the same as text", [["#N/A"]], [[cellError("#N/A")]]],
    ["nothing and no", [[null]], [[false]]],
    ["a blank row more", [["a"]], [["a"], [null]]],
    ["the same cells in other rows", [["a", "b"], ["c", "d"]], [["a", "b", "c", "d"]]],
  ])("differs for %s", (_why, one, other) => {
    expect(rangeKey(one)).not.toBe(rangeKey(other));
  }); // prettier-ignore
});
