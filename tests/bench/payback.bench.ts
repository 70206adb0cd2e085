/**
 * Calls per second of PAYOFF.TID, one cell at a time and over a column, and as ratios to a floor of the same run:
 * a bare loop that only touches the same arguments. Best of several runs. Goals: PERFORMANCE.
 */
import { runFunction } from "../../src/functions/run-function";

const ROWS = 20_000;
const column = (cell: (row: number) => number): number[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);
const costs = column((row) => 1_000_000 + row * 7.25);
const incomes = column((row) => 200_000 + row * 3.5);

let sink = 0;

/** Best rate of nine runs, in calls per second. */
function rate(calls: number, run: () => void): number {
  for (let warm = 0; warm < 3; warm++) run();
  let best = Infinity;
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return (calls / best) * 1000;
}

const SCALAR = 1_000_000;
const scalarFloor = rate(SCALAR, () => {
  for (let i = 0; i < SCALAR; i++) {
    const args = [1_000_000 + i, 200_000 + i * 3];
    sink += args[0]! + args[1]!;
  }
});
const scalar = rate(SCALAR, () => {
  for (let i = 0; i < SCALAR; i++) sink += runFunction("PAYOFF.TID", [1_000_000 + i, 200_000 + i * 3], "sv") as number;
});
const cellsFloor = rate(ROWS * 20, () => {
  for (let turn = 0; turn < 20; turn++)
    for (let row = 0; row < ROWS; row++) sink += costs[row]![0]! + incomes[row]![0]!;
});
const vector = rate(ROWS * 20, () => {
  for (let turn = 0; turn < 20; turn++)
    sink += (runFunction("PAYOFF.TID", [costs, incomes], "sv") as number[][]).length;
});
const timed = rate(ROWS, () => {
  sink += (runFunction("PAYOFF.TID", [costs, incomes, 6, 0.03, 0.1], "sv") as number[][]).length;
});

const millions = (perSecond: number): string => `${(perSecond / 1e6).toFixed(2)} M/s`;
const rows: readonly (readonly [string, number, number, number | null])[] = [
  ["scalar calls", scalar, scalarFloor, 5e6],
  ["column of 20,000, rows", vector, cellsFloor, 2e6],
  ["column, r = 3 %, d = 10 %, lag 6, rows", timed, cellsFloor, null],
];
for (const [name, measured, floor, goal] of rows) {
  const verdict = goal === null ? "no goal" : `goal ≥ ${millions(goal)}: ${measured >= goal ? "met" : "MISSED"}`;
  console.log(`PAYOFF.TID ${name}: ${millions(measured)}, ${(floor / measured).toFixed(1)} × floor; ${verdict}`);
}
if (!Number.isFinite(sink)) process.exitCode = 1;
