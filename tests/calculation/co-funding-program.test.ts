import fc from "fast-check";
import { smallestShift, type Room } from "../../src/calculation/co-funding-program";
import { Decimal } from "../../src/calculation/decimal";

const room = (ore: number): Room => ({ lacking: new Decimal(Math.max(-ore, 0)), spare: new Decimal(Math.max(ore, 0)) });
const shifted = (...rooms: readonly number[]): number[] => smallestShift(rooms.map(room)).map((one) => one.toNumber());

describe("smallestShift", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["nobody lacks", [5, 3], [0, 0]],
    ["nobody has to spare", [-5, -3], [0, 0]],
    ["all that is lacking is moved, taken on in proportion", [-6, 4, 8], [-6, 2, 4]],
    ["too little to spare: the least lack first", [-6, -4, 5], [-1, -4, 5]],
    ["two equal lacks: the first", [-4, -4, 5], [-4, -1, 5]],
    ["just enough", [-6, -4, 10], [-6, -4, 10]],
    ["öre that do not divide go to those who are first", [-4, 5, 5, 5], [-4, 2, 1, 1]],
  ])("%s", (_why, rooms, expected) => {
    expect(shifted(...rooms)).toEqual(expected);
  });

  it("is spread in proportion to the öre, whatever the sizes, and gives by the order of lacks", () => {
    const sizes = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1e12, max: 1e12 }));
    fc.assert(
      fc.property(fc.array(sizes, { minLength: 2, maxLength: 8 }), (rooms) => {
        const shifts = shifted(...rooms);
        const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
        const spare = total(rooms.filter((one) => one > 0));
        const lacking = -total(rooms.filter((one) => one < 0));
        const moved = Math.min(spare, lacking);
        expect(total(shifts)).toBe(0);
        // Amounts of 1e12 öre are known to the solver to six figures or better.
        const near = 2 + 1e-6 * Math.max(...rooms.map(Math.abs));
        let left = moved;
        const order = rooms.map((_, at) => at).filter((at) => rooms[at]! < 0);
        for (const at of order.sort((one, other) => rooms[other]! - rooms[one]! || one - other)) {
          const given = Math.min(left, -rooms[at]!);
          expect(Math.abs(given + shifts[at]!)).toBeLessThanOrEqual(near);
          left -= given;
        }
        rooms.forEach((one, at) => {
          if (one <= 0) return;
          expect(Math.abs(shifts[at]! - (moved * one) / spare)).toBeLessThanOrEqual(near);
          expect(shifts[at]).toBeLessThanOrEqual(one);
        });
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
