import fc from "fast-check";
import { atOnce } from "../../../../src/participation/sus/in-parts";
import { findOverlaps } from "../../../../src/participation/sus/participants/overlaps";

interface Row {
  readonly person: number;
  readonly start: number;
  readonly end: number;
  readonly intervention: number;
}

const find = (rows: readonly Row[]) => {
  const { overlapping, twice } = atOnce(
    findOverlaps({
      count: rows.length,
      person: Uint32Array.from(rows, (row) => row.person),
      persons: Math.max(0, ...rows.map((row) => row.person)),
      start: Uint16Array.from(rows, (row) => row.start),
      end: Uint16Array.from(rows, (row) => row.end),
      intervention: Uint16Array.from(rows, (row) => row.intervention),
    }),
  );
  return { overlapping: [...overlapping], twice };
};

test.each<[string, readonly (readonly [number, number, number])[], readonly number[]]>([
  ["inside another", [[1, 100, 200], [1, 120, 150]], [1, 1]],
  ["one after the other, the same day", [[1, 100, 200], [1, 200, 300]], [0, 0]],
  ["an open end goes on", [[1, 100, 0], [1, 500, 600]], [1, 1]],
  ["two persons", [[1, 100, 200], [2, 100, 200]], [0, 0]],
  ["nobody known", [[0, 100, 200], [0, 100, 200]], [0, 0]],
  ["the long one meets two, which do not meet each other", [[1, 100, 500], [1, 120, 150], [1, 300, 400]], [1, 1, 1]],
  ["an end before its start is in no period", [[1, 300, 200], [1, 150, 400]], [0, 0]],
])("%s", (_, rows, expected) => {
  expect(find(rows.map(([person, start, end]) => ({ person, start, end, intervention: 1 }))).overlapping).toEqual(expected);
}); // prettier-ignore

const row = fc.record({
  person: fc.integer({ min: 0, max: 2 }),
  start: fc.integer({ min: 100, max: 120 }),
  length: fc.integer({ min: 1, max: 8 }),
  open: fc.boolean(),
  intervention: fc.integer({ min: 1, max: 2 }),
});

test("the same as comparing every pair", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (made) => {
      const rows = made.map(({ start, length, open, ...rest }) => ({ ...rest, start, end: open ? 0 : start + length }));
      const ends = ({ end }: Row): number => (end === 0 ? 65_535 : end);
      const meets = (a: Row, b: Row): boolean =>
        a.person !== 0 && a.person === b.person && a.start < ends(b) && b.start < ends(a);
      const equal = (a: Row, b: Row): boolean =>
        a.person !== 0 &&
        a.person === b.person &&
        a.start === b.start &&
        a.end === b.end &&
        a.intervention === b.intervention;
      const others = (at: number): readonly Row[] => rows.filter((_, other) => other !== at);
      const found = find(rows);
      expect(found.overlapping).toEqual(rows.map((one, at) => (others(at).some((other) => meets(one, other)) ? 1 : 0)));
      expect(found.twice).toEqual(
        rows.flatMap((one, at) => (others(at).some((other) => equal(one, other)) ? [at] : [])),
      );
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("one key for a hundred thousand rows takes no square of time", () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => ({
    person: 1,
    start: 100 + (at % 30_000),
    end: 0,
    intervention: 1,
  }));
  expect(find(rows).overlapping.every((flag) => flag === 1)).toBe(true);
});
