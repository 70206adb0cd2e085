import fc from "fast-check";
import { payback } from "../../src/calculation/payback";
import { profitability } from "../../src/calculation/profitability";
import { sensitivity, type SensitivityRow } from "../../src/calculation/sensitivity";
import { kronor, share, years } from "../../src/calculation/units";

const rowsOf = (cost: number, annual: number, horizon: number, change: number): readonly SensitivityRow[] =>
  sensitivity(kronor(cost), kronor(annual), years(horizon), share(change));
const plain = (rows: readonly SensitivityRow[]) =>
  rows.map(({ input, low, high, swing }) => [
    input,
    ...[low, high].flatMap((end) => [
      end.value.toNumber(),
      end.profitability.toNumber(),
      end.payback.ok ? end.payback.value : end.payback.fault.code,
    ]),
    swing.toNumber(),
  ]);

describe("sensitivity", () => {
  it("has the largest swing first: here the benefit, that counts for five years", () => {
    expect(plain(rowsOf(100, 60, 5, 0.2))).toEqual([
      ["annual", 48, 140, 25, 72, 260, 17, 120],
      ["years", 4, 140, 20, 6, 260, 20, 120],
      ["cost", 80, 220, 16, 120, 180, 24, 40],
    ]);
  });

  it("puts the cost first where it weighs most", () => {
    expect(rowsOf(1000, 60, 5, 0.2).map(({ input }) => input)).toEqual(["cost", "annual", "years"]);
  });

  it("keeps cost, benefit and years in order where all swing alike", () => {
    expect(rowsOf(300, 60, 5, 0.1).map(({ input }) => input)).toEqual(["cost", "annual", "years"]);
  });

  it("has the larger loss as the low end of a negative benefit, and no payback", () => {
    const [years_, cost] = [plain(rowsOf(10, -60, 5, 0.5)).find(([input]) => input === "annual"), 10];
    expect(years_).toEqual(["annual", -90, -450 - cost, "never", -30, -150 - cost, "never", 300]);
  });

  it("does not move for a benefit of nothing, and says why there is no payback", () => {
    const row = rowsOf(10, 0, 5, 0.2).find(({ input }) => input === "annual")!;
    expect(row.swing.toNumber()).toBe(0);
    expect(row.low.payback).toEqual({ ok: false, fault: { code: "never", why: "annual-zero" } });
  });

  it("is each measure with one input changed and the others as they are", () => {
    const amount = fc.integer({ min: 1, max: 1e9 }).map((ore) => ore / 100);
    const inputs = fc.tuple(amount, amount, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(inputs, ([cost, annual, quarters, percent]) => {
        const [c, a, n] = [kronor(cost), kronor(annual), years(quarters / 4)];
        const rows = sensitivity(c, a, n, share(percent / 100));
        for (const { input, low, high, swing } of rows) {
          const base = { cost: c, annual: a, years: n }[input];
          expect(low.value.plus(high.value).div(2).toString()).toBe(base.toString());
          expect(high.value.minus(low.value).toString()).toBe(
            base
              .times(2 * percent)
              .div(100)
              .toString(),
          );
          for (const { value, ...measures } of [low, high]) {
            const given = { cost: c, annual: a, years: n, [input]: value };
            const [cost_, annual_] = [kronor(given.cost), kronor(given.annual)];
            expect(measures.profitability).toEqual(profitability(cost_, annual_, years(given.years)));
            expect(measures.payback).toEqual(payback(cost_, annual_));
          }
          expect(swing.toString()).toBe(high.profitability.minus(low.profitability).abs().toString());
        }
        const swings = rows.map(({ swing }) => swing.toNumber());
        expect(swings).toEqual([...swings].sort((one, other) => other - one));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
