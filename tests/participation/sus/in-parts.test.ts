import fc from "fast-check";
import { atOnce, rowsInParts } from "../../../src/participation/sus/in-parts";

test("every row is passed once and in order, however many there are", () => {
  fc.assert(
    fc.property(fc.nat(300_000), fc.nat(300_000), (from, count) => {
      const parts: [number, number][] = [];
      atOnce(rowsInParts(from, from + count, (first, after) => void parts.push([first, after])));
      const ends = parts.map(([, after]) => after);
      expect(parts.map(([first]) => first)).toEqual(parts.length === 0 ? [] : [from, ...ends.slice(0, -1)]);
      expect(ends.at(-1) ?? from).toBe(from + count);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("it stops after each part, and what it returns comes last", () => {
  const work = rowsInParts(0, 200_000, () => undefined);
  let stops = 0;
  while (work.next().done !== true) stops += 1;
  expect(stops).toBe(4);
});
