import { spreadPicture } from "../../../src/taskpane/how-sure/spread-geometry";

describe("the distribution", () => {
  const bins = [0, 1, 2, 3].map((from) => ({ from: 10 * from, to: 10 * from + 10, count: [1, 5, 3, 1][from]! }));
  const picture = spreadPicture({ bins, above: 0, never: 0 }, 10, { low: 10, middle: 18, high: 29 }, { width: 448, height: 240 })!; // prettier-ignore

  it("has columns as high as their shares, side by side, and tells those within the marks", () => {
    const [first, second, third] = picture.columns;
    expect(second!.height / first!.height).toBeCloseTo(5, 9);
    expect(third!.height / first!.height).toBeCloseTo(3, 9);
    expect(picture.columns.map(({ inside }) => inside)).toEqual([false, true, true, false]);
    expect(second!.x).toBeGreaterThan(first!.x);
    for (const { y, height } of picture.columns) expect(y + height).toBeCloseTo(picture.bottom, 9);
  });

  it("has its marks where the values are, and at the edge where they are beyond", () => {
    expect(picture.marks.middle).toBeGreaterThan(picture.columns[1]!.x);
    expect(picture.marks.middle).toBeLessThan(picture.columns[2]!.x);
    const beyond = spreadPicture({ bins, above: 3, never: 0 }, 13, { low: -5, middle: 18, high: 400 }, { width: 448, height: 240 })!; // prettier-ignore
    expect([beyond.marks.low, beyond.marks.high]).toEqual([beyond.left, beyond.right]);
  });

  it("is no picture where nothing ever comes", () => {
    expect(spreadPicture({ bins: [], above: 0, never: 9 }, 9, { low: 0, middle: 0, high: 0 }, { width: 448, height: 240 })).toBeNull(); // prettier-ignore
  });
});
