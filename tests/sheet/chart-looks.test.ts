import { seriesLook } from "../../src/sheet/chart-looks";

const SEVEN = [0, 1, 2, 3, 4, 5, 6].map(seriesLook);

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((from) => parseInt(color.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(SEVEN)("$color has 3:1 against white", ({ color }) => {
  expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(3);
});

test("no two look alike without their colour", () => {
  expect(new Set(SEVEN.map(({ dash, marker }) => `${dash} ${marker}`)).size).toBe(7);
  expect(new Set(SEVEN.map(({ color }) => color)).size).toBe(7);
});

test("after the last they begin anew", () => {
  expect(seriesLook(7)).toEqual(seriesLook(0));
});
