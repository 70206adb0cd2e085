import fc from "fast-check";
import { fillFromAbove } from "../../../../src/participation/sus/participants/groups-from-above";
import { Store } from "../../../../src/participation/sus/participants/store";

function filled(codes: readonly number[]): readonly number[] {
  const store = new Store();
  const column = store.category("intervention").codes;
  column.reserve(codes.length);
  column.data.set(codes);
  fillFromAbove(store, [[0, codes.length]]);
  return [...column.data.subarray(0, codes.length)];
}

test.each<[number[], number[], string]>([
  [[1, 0, 0, 2, 0], [1, 1, 1, 2, 2], "groups"],
  [[1, 0, 0], [1, 1, 1], "one group"],
  [[1, 0, 2, 0, 1, 0], [1, 1, 2, 2, 1, 1], "the same name again further down"],
  [[1, 0, 1], [1, 0, 1], "the same name after a gap alone: one is missing"],
  [[1, 1, 0, 0, 0], [1, 1, 0, 0, 0], "a name that is repeated holds for its own row"],
  [[1, 2, 3, 0], [1, 2, 3, 0], "a few missing here and there"],
  [[0, 0, 1, 0, 0], [0, 0, 1, 0, 0], "nothing stands above the first"],
])("%p becomes %p: %s", (codes, expected) => {
  expect(filled(codes)).toEqual(expected);
});

test("a law: what has a name keeps it, and all or nothing is filled", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), (codes) => {
      const after = filled(codes);
      codes.forEach((code, at) => code !== 0 && expect(after[at]).toBe(code));
      expect(after.includes(0)).toBe(codes.includes(0) && after.every((code, at) => code === codes[at]));
    }),
    { seed: 5, numRuns: 500 },
  );
});
