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
