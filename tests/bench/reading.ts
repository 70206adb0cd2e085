import type { Field, FoundTable } from "../../src/participation/model/found-tables";
import type { Participations } from "../../src/participation/model/participations";
import { findSourceTables } from "../../src/participation/sus/find-source-tables";
import { participantReader } from "../../src/participation/sus/participants/reader";
import type { CellValue } from "../../src/sheet/cell";

export const SHEET = "Deltagare";
export const MILLION = Number(process.env["ROWS"] ?? 1_000_000);
const BLOCK = 5000;

let sink = 0;

/** What every ratio is to: one loop that touches every cell once. */
export function floor(rows: readonly (readonly CellValue[])[]): void {
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === "number") sink += value;
      else if (typeof value === "string") sink += value.length;
      else sink += 1;
    }
  }
}

/** So that the loops above are not left out as work for nothing. */
export const touched = (): boolean => Number.isFinite(sink);

export const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/** Time by the clock; by the processor where the machine is busy with other things (BENCH_CPU). */
const now = (): number => {
  if (process.env["BENCH_CPU"] === undefined) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What gc leaves for other threads to do would fall on whatever is measured next: it is waited for. */
export function settle(): void {
  collect();
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 0; turn < MOST_WAITS; turn += 1) {
    const before = process.cpuUsage();
    Atomics.wait(clock, 0, 0, WAIT_MS);
    const { user, system } = process.cpuUsage(before);
    if (user + system < IDLE_MICROSECONDS) return;
  }
}
const [MOST_WAITS, WAIT_MS, IDLE_MICROSECONDS] = [100, 20, 1000];

export function milliseconds(work: () => void): number {
  const start = now();
  work();
  return now() - start;
}

/**
 * The least time of each piece of work over several turns, one after the other in every turn, so that a busy moment of
 * the machine falls on all of them. What an earlier piece left behind is collected before the next begins, and the
 * collecting done. A whole collection drops compiled code with it: where warm code is asked for, each piece runs so many
 * times in a row after it.
 */
export function bestOf<K extends string>(
  turns: number,
  works: Readonly<Record<K, () => void>>,
  inARow = 1,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) {
      settle();
      for (let run = 0; run < inARow; run += 1) least[name] = Math.min(least[name], milliseconds(works[name]));
    }
  }
  return least;
}

const gridFrom = (rows: CellValue[][], from: number, to: number) =>
  ({ sheet: SHEET, origin: { row: from, column: 0 }, rows: rows.slice(from, to) }); // prettier-ignore

let lastKey = 0;
export const options = { personKey: () => (lastKey += 1) };

export function tableOf(rows: CellValue[][]): FoundTable {
  const { tables } = findSourceTables([gridFrom(rows, 0, 2000)], []);
  const table = tables.find(({ layout }) => layout === "participants");
  if (table === undefined) throw new Error("no table of participants was found");
  return { ...table, bodyRows: { first: table.bodyRows.first, last: rows.length - 1 } };
}

/** @param fields what one question rests on: other columns are not read; all of them where it is left out */
export function columns(rows: CellValue[][], table: FoundTable, fields?: ReadonlySet<Field>): Participations {
  const reader = participantReader([table], { ...options, ...(fields !== undefined && { fields }) });
  for (let from = 0; from < rows.length; from += BLOCK) reader.addBlock(gridFrom(rows, from, from + BLOCK), table);
  return reader.finish().participations;
}

const missed: string[] = [];

/** A figure beside its goal. A goal that is missed is said, and never fails the run: time is the machine's too. */
export function report(name: string, measured: number, unit: string, goal: number | null): void {
  const verdict = goal === null ? "no goal" : `goal ≤ ${goal}${unit}: ${measured <= goal ? "met" : "MISSED"}`;
  if (goal !== null && measured > goal) missed.push(name);
  console.log(`${name}: ${measured.toFixed(measured < 10 ? 2 : 0)}${unit}; ${verdict}`);
}

/** A figure that should be large beside its goal. */
export function reportAtLeast(name: string, measured: number, unit: string, goal: number | null): void {
  if (goal !== null && measured < goal) missed.push(name);
  const verdict = goal === null ? "no goal" : `goal ≥ ${goal}${unit}: ${measured >= goal ? "met" : "MISSED"}`;
  console.log(`${name}: ${measured.toFixed(measured < 10 ? 2 : 0)}${unit}; ${verdict}`);
}

/** Last: how many goals were missed, and whether every result was right, which alone decides how the run ends. */
export function conclude(right: boolean): void {
  const clock = process.env["BENCH_CPU"] === undefined ? "by the clock" : "by the processor, all threads";
  console.log(`times are ${clock}`);
  console.log(missed.length === 0 ? "every goal is met" : `goals missed: ${missed.join("; ")}`);
  if (!right || !touched()) process.exitCode = 1;
}
