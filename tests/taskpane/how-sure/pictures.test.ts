import { spreadPicture } from "../../../src/taskpane/how-sure/spread-geometry";
import { TORNADO, tornadoPicture } from "../../../src/taskpane/how-sure/tornado-geometry";

const row = (label: string, low: number, high: number) => ({ label, low, high, lowText: "80 %", highText: "120 %" });

describe("the tornado", () => {
  const { rows, zero, ticks, height } = tornadoPicture([row("a", -100, 50), row("b", 20, 0)], 320);

  it("has bars from a common zero, to the left for less and to the right for more", () => {
    const [first, second] = rows;
    const [low, high] = first!.bars;
    expect(low!.x + low!.width).toBeCloseTo(zero, 9);
    expect(high!.x).toBeCloseTo(zero, 9);
    expect(low!.width / high!.width).toBeCloseTo(2, 9);
    expect([second!.bars[0]!.x, second!.bars[1]!.width]).toEqual([zero, 0]);
    expect(second!.top - first!.top).toBe(TORNADO.step);
  });

  it("stays within the picture, in the narrowest pane too", () => {
    for (const { bars } of rows)
      for (const { x, width, y } of bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(320);
        expect(y + TORNADO.bar).toBeLessThanOrEqual(height);
      }
    expect(ticks.map(({ value }) => value)).toContain(0);
  });

  it("nothing that changes has bars without width, not without place", () => {
    const { rows: still } = tornadoPicture([row("a", 0, 0)], 320);
    expect(still[0]!.bars.every(({ x, width }) => Number.isFinite(x) && width === 0)).toBe(true);
  });
});

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
