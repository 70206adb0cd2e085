import fc from "fast-check";
import { runFunction } from "../../src/functions/run-function";
import { PERCENTILES, simulate } from "../../src/calculation/simulation";
import { simulatedFigures, simulationFor, type PlainQuestion } from "../../src/calculation/simulated-figures";
import { months, years } from "../../src/calculation/units";

const question = (parts: Partial<PlainQuestion> = {}): PlainQuestion => ({
  cost: { low: 2_800_000, likely: 3_342_486, high: 4_500_000 },
  annual: { low: 900_000, likely: 1_539_550, high: 1_900_000 },
  horizon: 5,
  draws: 1000,
  seed: 1,
  within: 36,
  ...parts,
});

function drawn(asked: PlainQuestion) {
  const simulation = simulationFor(asked);
  simulation.draw(asked.draws);
  return simulatedFigures(simulation)!;
}

it("is what a cell has, bit for bit, whatever the ranges, the seed and the horizon", () => {
  const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 3, maxLength: 3 }).map((three) => three.sort((a, b) => a - b)); // prettier-ignore
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 1, max: 4_294_967_295 }), fc.integer({ min: 1, max: 40 }), (cost, annual, seed, horizon) => {
      const [c, a] = [cost, annual].map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));
      const figures = drawn(question({ cost: c!, annual: a!, seed, horizon, draws: 100 }));
      const cells = runFunction("PAYOFF.SIMULERING", [[cost], [annual], horizon, 100, seed, 36], "sv") as unknown[][];
      const ofCells = cells.slice(1).map(([, value]) => value);
      const shown = [5, 50, 95].map((percent) => figures.payback[percent as 5]);
      shown.forEach((value, at) => typeof value === "number" ? expect(ofCells[at]).toBe(value) : expect(ofCells[at]).toMatchObject({ error: "#N/A" }));
      expect(ofCells.slice(3, 9)).toEqual([...[5, 50, 95].map((percent) => figures.profitability[percent as 5]), figures.profitable, figures.withinMonths, figures.never]);
    }),
    { seed: 8, numRuns: 25 },
  );
}); // prettier-ignore

it("has the ends of an 80 % interval as the kernel has them, and spreads of all draws", () => {
  const figures = drawn(question());
  const result = simulate({ ...question(), horizon: years(5), within: months(36) });
  for (const percent of PERCENTILES) {
    expect(figures.profitability[percent]).toBe(result.profitability[percent].toNumber());
    expect(result.payback[percent]).toEqual({ ok: true, value: figures.payback[percent] });
  }
  for (const { bins, above, never } of [figures.spread.payback, figures.spread.profitability])
    expect(bins.reduce((sum, { count }) => sum + count, above + never)).toBe(1000);
});

it("spreads months in whole ones, however close they are", () => {
  const close = { low: 1_000_000, likely: 1_010_000, high: 1_020_000 };
  const { bins } = drawn(question({ annual: close })).spread.payback;
  expect(bins.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))).toBe(true);
});

it("tells why where a percentile is no time, and nothing before the first draw", () => {
  const lost = drawn(question({ annual: { low: -3, likely: -2, high: -1 } }));
  expect([lost.payback[5], lost.never, lost.spread.payback]).toEqual(["never", 1, { bins: [], above: 0, never: 1000 }]);
  const late = drawn(question({ cost: { low: 1000, likely: 1000, high: 1000 }, annual: { low: 1, likely: 1, high: 1 } }));
  expect(late.payback[50]).toBe("over-100-years");
  expect(simulatedFigures(simulationFor(question()))).toBeNull();
}); // prettier-ignore

it("is plain numbers: what a thread of its own sends is what it had", () => {
  const figures = drawn(question());
  expect(structuredClone(figures)).toEqual(figures);
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
});
