/**
 * What a changed assumption costs: income of participations from columns that are read already, as a ratio to a fresh
 * read of the same rows in the same run. The source is not read again; results are checked equal to those of columns
 * read anew. Goal: issue "What a step transfer is worth", done when.
 */
import type { Participations } from "../../src/participation/model/participations";
import { NO_ADJUSTMENTS } from "../../src/portfolio/income/adjustments";
import { incomeOfParticipations, type IncomeOptions } from "../../src/portfolio/income/income-of-participations";
import { madeRows } from "./made-rows";
import { bestOf, columns, conclude, floor, MILLION, report, tableOf } from "./reading";

const OPTIONS: IncomeOptions = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  success: "work-or-studies-after",
};
const EDITED = "employerContribution";
/** The other values of an assumption, one after the other, so that no result is at hand already. */
const RATES = [0.2, 0.22, 0.24, 0.25, 0.26, 0.28, 0.3, 0.33, 0.35];

function incomes(read: Participations, rate: number | null): string {
  const edits = rate === null ? OPTIONS.edits : new Map([[EDITED, rate]]);
  const result = incomeOfParticipations(read, { ...OPTIONS, edits });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return JSON.stringify(result.value);
}

function main(): void {
  const { rows } = madeRows(MILLION, 7);
  const table = tableOf(rows);
  const read = columns(rows, table);
  let turn = 0;
  const began = performance.now();
  incomes(read, RATES[turn++] as number);
  const first = performance.now() - began;
  const { fresh, changed, lowest } = bestOf(RATES.length - 1, {
    lowest: () => floor(rows),
    fresh: () => void columns(rows, table),
    changed: () => void incomes(read, RATES[turn++ % RATES.length] as number),
  });
  console.log(`fresh read of ${MILLION} rows × ${table.columns.length} columns: ${fresh.toFixed(0)} ms`);
  report("income again after a changed assumption", changed / fresh, " × a fresh read", 0.1);
  report("income again after a changed assumption", changed / lowest, " × floor", null);
  report("income again after a changed assumption", changed, " ms", null);
  report("the first time, code cold", first / fresh, " × a fresh read", null);
  const again = columns(rows, table);
  const equal = RATES.every((rate) => incomes(read, rate) === incomes(again, rate));
  const differs = incomes(read, null) !== incomes(read, RATES[0] as number);
  console.log(`results ${equal ? "equal to" : "NOT EQUAL to"} those of columns read anew`);
  console.log(`the changed assumption ${differs ? "changes" : "DOES NOT CHANGE"} the result`);
  conclude(equal && differs);
}

main();
