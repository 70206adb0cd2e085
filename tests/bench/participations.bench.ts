/**
 * Participant rows into validated columns, and a pivot of them, as ratios to a floor of the same run: one loop that
 * touches every cell once. Every result is checked equal to a slow decimal reference. Goals: PERFORMANCE.
 */
import type { FoundTable } from "../../src/participation/model/found-tables";
import type { Participations } from "../../src/participation/model/participations";
import { findSourceTables } from "../../src/participation/sus/find-source-tables";
import { participantReader } from "../../src/participation/sus/participants/reader";
import { importSource } from "../../src/pipeline/import-source";
import type { CellValue } from "../../src/sheet/cell";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { madeRows } from "./made-rows";
import { differences, pivotOfColumns, slowReference } from "./pivot-of-columns";

const SHEET = "Deltagare";
const BLOCK = 5000;
const MILLION = Number(process.env["ROWS"] ?? 1_000_000);
let failed = false;
let sink = 0;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function best(turns: number, work: () => void): number {
  let least = Infinity;
  for (let turn = 0; turn < turns; turn += 1) least = Math.min(least, milliseconds(work));
  return least;
}

function floor(rows: readonly (readonly CellValue[])[]): void {
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === "number") sink += value;
      else if (typeof value === "string") sink += value.length;
      else sink += 1;
    }
  }
}

const gridFrom = (rows: CellValue[][], from: number, to: number) =>
  ({ sheet: SHEET, origin: { row: from, column: 0 }, rows: rows.slice(from, to) }); // prettier-ignore

let lastKey = 0;
const options = { personKey: () => (lastKey += 1) };

function tableOf(rows: CellValue[][]): FoundTable {
  const { tables } = findSourceTables([gridFrom(rows, 0, 2000)], []);
  const table = tables.find(({ layout }) => layout === "participants");
  if (table === undefined) throw new Error("no table of participants was found");
  return { ...table, bodyRows: { first: table.bodyRows.first, last: rows.length - 1 } };
}

function columns(rows: CellValue[][], table: FoundTable): Participations {
  const reader = participantReader([table], options);
  for (let from = 0; from < rows.length; from += BLOCK) reader.addBlock(gridFrom(rows, from, from + BLOCK), table);
  return reader.finish().participations;
}

function report(name: string, measured: number, unit: string, goal: number | null): void {
  const met = goal === null || measured <= goal;
  const verdict = goal === null ? "no goal" : `goal ≤ ${goal}${unit}: ${met ? "met" : "MISSED"}`;
  console.log(`${name}: ${measured.toFixed(measured < 10 ? 2 : 0)}${unit}; ${verdict}`);
  failed ||= !met;
}

function checkEqual(read: Participations, made: ReturnType<typeof madeRows>): void {
  const different = differences(pivotOfColumns(read), slowReference(made));
  console.log(`${read.count} rows, pivot ${different.length === 0 ? "equal to" : "NOT EQUAL to"} the reference`);
  for (const line of different.slice(0, 5)) console.log(`  ${line}`);
  failed ||= different.length > 0;
}

/** Best of several turns; the pivot is taken from columns that the reading gave. */
function measure(count: number, turns: number, goals: { first: number | null; warm: number }): number {
  const made = madeRows(count, 7);
  const table = tableOf(made.rows);
  const first = milliseconds(() => void pivotOfColumns(columns(made.rows, table)));
  const lowest = best(turns + 2, () => floor(made.rows));
  const warm = best(turns, () => void pivotOfColumns(columns(made.rows, table)));
  const read = columns(made.rows, table);
  const again = best(turns, () => void pivotOfColumns(read));
  console.log(`floor of ${count} rows × ${table.columns.length} columns: ${lowest.toFixed(0)} ms`);
  if (goals.first !== null) report("validated columns + pivot, first call", first / lowest, " × floor", goals.first);
  report("validated columns + pivot", warm / lowest, " × floor", goals.warm);
  report("pivot again from columns", again / lowest, " × floor", 0.75);
  report("pivot again from columns", again, " ms", 50);
  checkEqual(read, made);
  report("bytes kept per row", bytesOf(read) / read.count, " B", 40);
  return warm / count;
}

/** Typed arrays as they lie in memory; names and states are few. */
function bytesOf(read: Participations): number {
  const arrays = new Set<ArrayBufferLike>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) arrays.add(value.buffer);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(read);
  return [...arrays].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Through the port, as the pane reads: longest slice between two breaths, and the peak above the input. */
async function streamed(count: number): Promise<void> {
  const { rows } = madeRows(count, 11);
  const table = tableOf(rows);
  const port = createMemoryWorkbook([{ name: SHEET, rows }], { cells: Number.MAX_SAFE_INTEGER });
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  collect();
  const before = used();
  let peak = before;
  const result = { longestSlice: 0 };
  const task = { onProgress: () => void (peak = Math.max(peak, used())) };
  const started = performance.now();
  const done = await importSource(port, [table], options, task, { result, now: () => performance.now() });
  if (!done.ok) throw new Error(done.fault.code);
  console.log(
    `import of ${count} rows through the memory port: ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  report("longest slice", result.longestSlice, " ms", null);
  report("peak above the input, garbage included", (peak - before) / 1e6, " MB", 200);
  if (done.value.participations.count !== count) throw new Error(`${done.value.participations.count} rows were read`);
}

async function main(): Promise<void> {
  const small = measure(MILLION / 10, 5, { first: 15, warm: 10 });
  const large = measure(MILLION, 3, { first: null, warm: 3.5 });
  report("growth: time per row at ten times the rows", large / small, " ×", 1.3);
  await streamed(Math.min(MILLION, 1_000_000));
  if (failed || !Number.isFinite(sink)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
