import fc from "fast-check";
import { profitability } from "../../src/calculation/profitability";
import { switchingDeadweight } from "../../src/calculation/switching-deadweight";
import { kronor, years } from "../../src/calculation/units";

describe("switchingDeadweight", () => {
  it.each([
    ["two fifths may be deadweight", 300000, 100000, 5, 0.4],
    ["0 at equality", 500000, 100000, 5, 0],
    ["an öre short", 500000.01, 100000, 5, "unprofitable-without-deadweight"],
    ["no benefit", 1, 0, 5, "unprofitable-without-deadweight"],
    ["negative benefit", 1, -1, 5, "unprofitable-without-deadweight"],
  ])("%s", (_why, cost, annual, horizon, expected) => {
    const result = switchingDeadweight(kronor(cost), kronor(annual), years(horizon));
    expect(result.ok ? result.value.toNumber() : result.fault.code).toBe(expected);
  });

  it("with that much deadweight the profitability is 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 1e8 }), (cost, annual) => {
        const share = switchingDeadweight(kronor(cost), kronor(annual), years(5));
        if (!share.ok) return;
        const left = kronor(kronor(annual).times(kronor(1).minus(share.value)));
        expect(profitability(kronor(cost), left, years(5)).abs().lessThan("1e-40")).toBe(true);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
