import fc from "fast-check";
import { curveGeometry, niceTicks } from "../../../src/taskpane/report/curve-geometry";

test.each([
  [-3342, 4355, [-4000, -2000, 0, 2000, 4000, 6000], "around zero"],
  [0, 0, [0, 0.25, 0.5, 0.75, 1], "nothing at all still has an axis"],
  [-100, 0, [-100, -75, -50, -25, 0], "never above zero"],
])("ticks from %d to %d", (low, high, expected) => {
  expect(niceTicks(low, high, 4)).toEqual(expected);
});

test("ticks hold the whole span and zero, and are few", () => {
  const ends = fc.tuple(fc.integer({ min: -1_000_000_000, max: 0 }), fc.integer({ min: 1, max: 1_000_000_000 }));
  fc.assert(
    fc.property(ends, ([low, high]) => {
      const ticks = niceTicks(low, high, 4);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(high);
      expect(ticks.some((tick) => tick === 0)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }),
    { seed: 2 },
  );
});

test("a rising line goes from lower left to upper right, and the crossing lies on the zero line", () => {
  const points = Array.from({ length: 61 }, (_, month) => ({ month, net: -100 + 5 * month }));
  const picture = curveGeometry(points, { width: 400, height: 200 });
  expect(picture.path.startsWith(`M${picture.left} `)).toBe(true);
  expect(picture.x(60)).toBe(picture.right);
  expect(picture.y(0)).toBe(picture.zeroY);
  expect(picture.y(-100)).toBeGreaterThan(picture.zeroY);
  expect(picture.y(200)).toBeLessThan(picture.zeroY);
  expect(picture.monthTicks.map(({ value }) => value)).toEqual([0, 12, 24, 36, 48, 60]);
});
