/**
 * Participant rows into validated columns, and a pivot of them, as ratios to a floor of the same run: one loop that
 * touches every cell once. Every result is checked equal to a slow decimal reference. Goals: PERFORMANCE.
 */
import { askedFields } from "../../src/functions/portfolio/asked-fields";
import { readParticipations } from "../../src/functions/portfolio/read-participations";
import type { CellValue } from "../../src/sheet/cell";
import { countSteps } from "../../src/portfolio/income/count-steps";
import { interventionYears } from "../../src/portfolio/pivot/intervention-years";
import type { PortfolioData } from "../../src/portfolio/pivot/model";
import { importSource } from "../../src/pipeline/import-source";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { madeRows } from "./made-rows";
import { bestOf, collect, columns, conclude, floor, MILLION, milliseconds, options, report, settle, SHEET, tableOf } from "./reading"; // prettier-ignore
import { differences, pivotOf, prepared, QUERY, slowReference, WOMEN_BY_MUNICIPALITY, worthOfSteps } from "./pivots";

let right = true;

function checkEqual(data: PortfolioData, made: ReturnType<typeof madeRows>): void {
  const worth = worthOfSteps(made);
  const different = [
    ...differences(pivotOf(data), slowReference(made, worth)),
    ...differences(pivotOf(data, WOMEN_BY_MUNICIPALITY), slowReference(made, worth, true)),
  ];
  const { count } = data.participations;
  console.log(`${count} rows, pivots ${different.length === 0 ? "equal to" : "NOT EQUAL to"} the reference`);
  for (const line of different.slice(0, 5)) console.log(`  ${line}`);
  right &&= different.length === 0;
}

/** As PAYOFF.PORTFÖLJ reads: never the range that it read last, which it would know again. */
function readInCell(rows: CellValue[][]): PortfolioData {
  const last = rows.at(-1) as CellValue[];
  last[0] = Number(last[0]) + 1;
  const read = readParticipations(rows, SHEET, askedFields(QUERY), null);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value.data;
}

/** Best of several turns; the pivots again are taken from columns that the reading gave. */
function measure(
  count: number,
  { turns, inARow }: { turns: number; inARow: number },
  goals: { first: number | null; warm: number; fused: number },
): number {
  const made = madeRows(count, 7);
  const table = tableOf(made.rows);
  settle();
  let data: PortfolioData | null = null;
  const first = milliseconds(() => void pivotOf((data = prepared(columns(made.rows, table)))));
  const kept = data ?? prepared(columns(made.rows, table));
  const { lowest, warm, fused, inCell, again, regrouped } = bestOf(
    turns,
    {
      lowest: () => floor(made.rows),
      warm: () => void pivotOf(prepared(columns(made.rows, table))),
      fused: () => void pivotOf(prepared(columns(made.rows, table, askedFields(QUERY)))),
      inCell: () => void pivotOf(readInCell(made.rows)),
      again: () => void pivotOf(kept),
      regrouped: () => void pivotOf(kept, WOMEN_BY_MUNICIPALITY),
    },
    inARow,
  );
  console.log(`floor of ${count} rows × ${table.columns.length} columns: ${lowest.toFixed(0)} ms`);
  if (goals.first !== null) report("validated columns + pivot, first call", first / lowest, " × floor", goals.first);
  report("validated columns + pivot", warm / lowest, " × floor", goals.warm);
  // Every value that one question rests on is checked; overlaps and issues, which a cell shows none of, are not sought.
  report("fused read + pivot", fused / lowest, " × floor", goals.fused);
  report("the same in a cell: tables found, range told from the last", inCell / lowest, " × floor", null);
  report("pivot again from columns", again / lowest, " × floor", 0.75);
  report("pivot again from columns", again, " ms", 50);
  report("pivot again, filtered and regrouped", regrouped / lowest, " × floor", 0.75);
  report("pivot again, filtered and regrouped", regrouped, " ms", 50);
  checkEqual(kept, made);
  right &&= differences(pivotOf(prepared(columns(made.rows, table, askedFields(QUERY)))), pivotOf(kept)).length === 0;
  right &&= differences(pivotOf(readInCell(made.rows)), pivotOf(kept)).length === 0;
  report("bytes kept per row", bytesOf(kept) / count, " B", 40);
  return warm / count;
}

/** Typed arrays as they lie in memory, those that pivots have made too; names and states are few. */
function bytesOf(data: PortfolioData): number {
  const arrays = new Set<ArrayBufferLike>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) arrays.add(value.buffer);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(data.participations);
  visit(countSteps(data.participations).codes);
  visit(interventionYears(data).codes);
  return [...arrays].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Through the port, as the pane reads: longest slice between two breaths, and the peak above the input. */
async function streamed(count: number): Promise<void> {
  const { rows } = madeRows(count, 11);
  const table = tableOf(rows);
  const port = createMemoryWorkbook([{ name: SHEET, rows }], { cells: Number.MAX_SAFE_INTEGER });
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
  const small = measure(MILLION / 10, { turns: 9, inARow: 4 }, { first: 15, warm: 10, fused: 3 });
  const large = measure(MILLION, { turns: 5, inARow: 1 }, { first: null, warm: 3.5, fused: 2 });
  report("growth: time per row at ten times the rows", large / small, " ×", 1.3);
  await streamed(Math.min(MILLION, 1_000_000));
  conclude(right);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
