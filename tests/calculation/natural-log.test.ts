import { naturalLog } from "../../src/calculation/natural-log";
import { randomFrom } from "../../src/calculation/random";

describe("naturalLog", () => {
  it.each<[string, number, number]>([
    ["of one", 1, 0],
    ["of two", 2, 0.6931471805599453],
    ["of a half", 0.5, -0.6931471805599453],
    ["of e", 2.718281828459045, 1],
    ["of ten", 10, 2.302585092994046],
    ["of the least a draw can be", 2 ** -53, -36.7368005696771],
    ["of the largest double", Number.MAX_VALUE, 709.782712893384],
    ["of the least double", Number.MIN_VALUE, -744.4400719213812],
  ])("%s", (_why, x, expected) => {
    expect(Math.abs(naturalLog(x) - expected)).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(expected)));
  });

  it.each([0, -1, NaN, Infinity])("there is none of %s", (x) => {
    expect(() => naturalLog(x)).toThrow(RangeError);
  });

  it("is the host's own within its last digits, near 1 too", () => {
    const random = randomFrom(7);
    for (let at = 0; at < 20_000; at++) {
      const x = at % 3 === 0 ? random() : at % 3 === 1 ? 1 + (random() - 0.5) / 1000 : 1e6 * random();
      expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }
  });

  it("grows with its argument across the borders of halving", () => {
    for (const border of [0.35355339059327373, 0.7071067811865476, 1.4142135623730951, 2.8284271247461903]) {
      const around = [-1e-9, -1e-15, 0, 1e-15, 1e-9].map((step) => naturalLog(border * (1 + step)));
      expect(around).toEqual([...around].sort((one, other) => one - other));
    }
  });
});
