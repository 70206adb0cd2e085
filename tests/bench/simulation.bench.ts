/**
 * 10,000 draws of PAYOFF.SIMULERING as a ratio to 10,000 bare evaluations of the same measures in the same run: payback
 * and profitability of amounts that are there already. Best of several runs.
 */
import { payback } from "../../src/calculation/payback";
import { profitability } from "../../src/calculation/profitability";
import { simulate, type SimulationQuestion } from "../../src/calculation/simulation";
import { kronor, months, years } from "../../src/calculation/units";
import { runFunction } from "../../src/functions/run-function";

const DRAWS = 10_000;
const RANGES = { cost: [2_800_000, 3_342_486, 4_500_000], annual: [900_000, 1_539_550, 1_900_000] } as const;
const range = ([low, likely, high]: readonly [number, number, number]) => ({ low, likely, high });
const question: SimulationQuestion = {
  cost: range(RANGES.cost),
  annual: range(RANGES.annual),
  horizon: years(5),
  draws: DRAWS,
  seed: 1,
  within: months(36),
};

let sink = 0;

/** Best of nine runs, milliseconds. */
function best(run: () => void): number {
  for (let warm = 0; warm < 3; warm++) run();
  let least = Infinity;
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const horizon = years(5);
const floor = best(() => {
  for (let at = 0; at < DRAWS; at++) {
    const [cost, annual] = [kronor(3_000_000 + at), kronor(1_000_000 + at)];
    const time = payback(cost, annual);
    sink += (time.ok ? time.value : 0) + profitability(cost, annual, horizon).toNumber();
  }
});
const kernel = best(() => {
  sink += simulate(question).profitable.toNumber();
});
const part = best(() => {
  sink += simulate({ ...question, horizon: years("2.345") }).profitable.toNumber();
});
const cell = best(() => {
  sink += (runFunction("PAYOFF.SIMULERING", [[RANGES.cost], [RANGES.annual], 5, DRAWS, 1, 36], "sv") as unknown[])
    .length;
});

const GOAL = 2;
const rows: readonly (readonly [string, number])[] = [
  ["kernel", kernel],
  ["kernel, part of a month", part],
  ["a cell", cell],
];
console.log(`10,000 bare evaluations: ${floor.toFixed(1)} ms`);
for (const [name, measured] of rows) {
  const ratio = measured / floor;
  const verdict = ratio <= GOAL ? "met" : "MISSED";
  console.log(
    `PAYOFF.SIMULERING 10,000 draws, ${name}: ${measured.toFixed(1)} ms, ${ratio.toFixed(2)} × floor; goal ≤ ${GOAL} ×: ${verdict}`,
  );
}
if (!Number.isFinite(sink)) process.exitCode = 1;
