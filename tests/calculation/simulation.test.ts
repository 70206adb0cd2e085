import fc from "fast-check";
import { payback } from "../../src/calculation/payback";
import { pertMean, type PertRange } from "../../src/calculation/pert";
import { profitability } from "../../src/calculation/profitability";
import { simulate, simulationOf, type SimulationQuestion } from "../../src/calculation/simulation";
import { kronor, months, years } from "../../src/calculation/units";

const certain = (value: number): PertRange => ({ low: value, likely: value, high: value });
const range = (low: number, likely: number, high: number): PertRange => ({ low, likely, high });
const question = (parts: Partial<SimulationQuestion> = {}): SimulationQuestion => ({
  cost: range(2_800_000, 3_342_486, 4_500_000),
  annual: range(900_000, 1_539_550, 1_900_000),
  horizon: years(5),
  draws: 10_000,
  seed: 1,
  within: months(36),
  ...parts,
});

describe("simulate", () => {
  it("gives the exact measures where both are certain", () => {
    const result = simulate(question({ cost: certain(3342486), annual: certain(1539550), draws: 100 }));
    for (const percent of [5, 50, 95] as const) {
      expect(result.payback[percent]).toEqual({ ok: true, value: 27 });
      expect(result.profitability[percent].toNumber()).toBe(4355264);
    }
    expect([result.profitable, result.withinMonths, result.never].map((one) => one?.toNumber())).toEqual([1, 1, 0]);
  });

  it.each<[string, Partial<SimulationQuestion>, object]>([
    ["a benefit of nothing is never paid back", { annual: certain(0) }, { code: "never", why: "annual-zero" }],
    ["nor a loss", { annual: certain(-5) }, { code: "never", why: "annual-negative" }],
    [
      "after 100 years is told with its months",
      { cost: certain(1000), annual: certain(1) },
      { code: "over-100-years", months: 12_000 },
    ],
  ])("%s", (_why, parts, fault) => {
    const result = simulate(question({ draws: 100, ...parts }));
    expect(result.payback[50]).toEqual({ ok: false, fault });
    expect(result.withinMonths?.toNumber()).toBe(0);
  });

  it("puts never after every month: the median is still told where the last part is not", () => {
    const result = simulate(question({ annual: range(-900_000, 600_000, 1_500_000), horizon: years(5) }));
    expect(result.never.toNumber()).toBeGreaterThan(0.05);
    expect(result.payback[5].ok && result.payback[50].ok).toBe(true);
    expect(result.payback[95]).toMatchObject({ ok: false, fault: { code: "never" } });
    expect(result.profitability[5].isNegative()).toBe(true);
  });

  it("counts a draw that just breaks even as profitable, also over part of a month", () => {
    const even = question({ cost: certain(33), annual: certain(12), horizon: years("2.75"), draws: 10 });
    expect(simulate(even).profitable.toNumber()).toBe(1);
    expect(simulate({ ...even, horizon: years("2.749") }).profitable.toNumber()).toBe(0);
    expect(simulate({ ...even, horizon: years("2.751") }).profitable.toNumber()).toBe(1);
  });

  it("does not ask about months where none are given", () => {
    expect(simulate(question({ draws: 10, within: null })).withinMonths).toBeNull();
  });

  it("takes amounts too large, or too small, to be whole öre", () => {
    const large = simulate(question({ cost: range(1e11, 2e11, 3e11), annual: range(1e11, 2e11, 3e11), draws: 50 }));
    expect(large.payback[50].ok).toBe(true);
    const small = simulate(question({ cost: certain(0.001), annual: certain(0.012), draws: 5 }));
    expect(small.payback[50]).toEqual({ ok: true, value: 1 });
    const narrow = simulate(question({ cost: range(0.001, 0.002, 0.003), annual: certain(0.012), draws: 50 }));
    expect(narrow.payback[95]).toEqual({ ok: true, value: 3 });
  });

  it("is a bug without draws", () => {
    expect(() => simulate(question({ draws: 0 }))).toThrow(RangeError);
  });

  it("gives the result it has always given for its seed", () => {
    const { payback: months_, profitability: net, profitable, withinMonths } = simulate(question());
    expect([5, 50, 95].map((one) => months_[one as 5])).toEqual(GOLDEN.months.map((value) => ({ ok: true, value })));
    expect([5, 50, 95].map((one) => net[one as 5].toNumber())).toEqual(GOLDEN.net);
    expect([profitable, withinMonths].map((one) => one?.toNumber())).toEqual(GOLDEN.shares);
  });
});

describe("drawn in parts", () => {
  it("gives the same as at once, whatever the parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 }), fc.nat(), (parts, seed) => {
        const asked = question({ draws: 500, seed });
        const simulation = simulationOf(asked);
        for (const part of parts) simulation.draw(part);
        expect(simulation.drawn()).toBe(
          Math.min(
            500,
            parts.reduce((sum, part) => sum + part, 0),
          ),
        );
        simulation.draw(500);
        expect(simulation.result()).toEqual(simulate(asked));
      }),
      { seed: 8, numRuns: 30 },
    );
  });

  it("shows the distribution that the percentiles are of, never at its end", () => {
    const asked = question({ annual: range(-900_000, 600_000, 1_500_000), draws: 400 });
    const simulation = simulationOf(asked);
    simulation.draw(400);
    const [{ months: inMonths, profitability: nets }, result] = [simulation.distribution(), simulation.result()!];
    expect([inMonths.length, nets.length]).toEqual([400, 400]);
    expect(result.payback[5]).toEqual({ ok: true, value: inMonths[19] });
    for (const percent of [5, 50, 95] as const)
      expect(nets[4 * percent - 1]).toBeCloseTo(result.profitability[percent].toNumber(), 6);
    const never = [...inMonths].filter((one) => one === Infinity).length;
    expect([never / 400, inMonths.at(-1)]).toEqual([result.never.toNumber(), Infinity]);
    inMonths.fill(0);
    expect(simulation.result()).toEqual(result);
  });

  it("has a result of what is drawn so far, and none before", () => {
    const simulation = simulationOf(question());
    expect(simulation.result()).toBeNull();
    simulation.draw(250);
    expect(simulation.result()?.draws).toBe(250);
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: 1, max: 1e8 });
  const judged = fc.tuple(amount, amount, amount).map((three) => {
    const [low, likely, high] = three.sort((one, other) => one - other).map((ore) => ore / 100);
    return range(low!, likely!, high!);
  });

  it("every percentile is between the measures at the ranges' best and worst ends, and they are in order", () => {
    fc.assert(
      fc.property(judged, judged, fc.nat(), fc.integer({ min: 1, max: 40 }), (cost, annual, seed, quarters) => {
        const horizon = years(quarters / 4);
        const result = simulate({ cost, annual, horizon, draws: 60, seed, within: null });
        const net = (c: number, a: number): number => profitability(kronor(c), kronor(a), horizon).toNumber();
        const ends = [net(cost.high, annual.low), net(cost.low, annual.high)];
        const inOrder = [5, 50, 95].map((one) => result.profitability[one as 5].toNumber());
        const all = [ends[0]!, ...inOrder, ends[1]!];
        expect(all).toEqual([...all].sort((one, other) => one - other));
        const best = payback(kronor(cost.low), kronor(annual.high));
        if (best.ok && result.payback[5].ok) expect(result.payback[5].value).toBeGreaterThanOrEqual(best.value);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("a draw is profitable over n years just when it is paid back within 12 n months", () => {
    fc.assert(
      fc.property(judged, judged, fc.nat(), fc.integer({ min: 1, max: 60 }), (cost, annual, seed, within) => {
        const horizon = years(within).div(12);
        const asked = { cost, annual, horizon: years(horizon), draws: 80, seed, within: months(within) };
        const result = simulate(asked);
        expect(result.withinMonths?.toString()).toBe(result.profitable.toString());
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("a changed range of the benefit leaves the draws of the cost alone", () => {
    const one = simulate(question({ annual: certain(1_000_000), horizon: years(1) }));
    const other = simulate(question({ annual: certain(2_000_000), horizon: years(1) }));
    for (const percent of [5, 50, 95] as const)
      expect(other.profitability[percent].minus(one.profitability[percent]).toNumber()).toBe(1_000_000);
  });
});

describe("against numeric integration", () => {
  /** The distribution of a range on a grid: midpoints and their weights. */
  function grid({ low, likely, high }: PertRange, steps: number): readonly (readonly [number, number])[] {
    const a = (4 * (likely - low)) / (high - low);
    const points = Array.from({ length: steps }, (_, at) => (at + 0.5) / steps);
    const weights = points.map((x) => Math.pow(x, a) * Math.pow(1 - x, 4 - a));
    const total = weights.reduce((sum, one) => sum + one, 0);
    return points.map((x, at) => [low + (high - low) * x, weights[at]! / total]);
  }

  it.each<[string, PertRange, PertRange, number]>([
    ["more often than not", range(2_800_000, 3_342_486, 4_500_000), range(900_000, 1_100_000, 1_900_000), 3],
    ["seldom", range(2_000_000, 3_500_000, 4_000_000), range(400_000, 900_000, 1_600_000), 2.5],
    ["with a loss in the range", range(100, 200, 900), range(-300, 150, 700), 2],
  ])("P(profitable), mean and percentiles: %s", (_why, cost, annual, horizon) => {
    const DRAWS = 40_000;
    const result = simulate({ cost, annual, horizon: years(horizon), draws: DRAWS, seed: 4, within: null });
    const nets = grid(cost, 400).flatMap(([c, p]) =>
      grid(annual, 400).map(([a, q]) => [a * horizon - c, p * q] as const),
    );
    const below = (limit: number): number => nets.reduce((sum, [net, p]) => sum + (net < limit ? p : 0), 0);
    const error = 4 * Math.sqrt(0.25 / DRAWS) + 0.003;
    expect(Math.abs(result.profitable.toNumber() - (1 - below(0)))).toBeLessThan(error);
    for (const percent of [5, 50, 95] as const)
      expect(Math.abs(below(result.profitability[percent].toNumber()) - percent / 100)).toBeLessThan(error);
    expect(nets.reduce((sum, [net, p]) => sum + net * p, 0)).toBeCloseTo(
      pertMean(annual) * horizon - pertMean(cost),
      -2,
    );
  });
});

const GOLDEN = {
  months: [22, 28, 37],
  net: [2298926.26, 4086290.83, 5557466.13],
  shares: [1, 0.9342],
};
