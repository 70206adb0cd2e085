import { findFunction } from "../../../src/calculation/catalogue/index";
import { portfolioRunner } from "../../../src/functions/portfolio";
import { runFunction, type CellOutcome, type CellScalar } from "../../../src/functions/run-function";
import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { readSource } from "../../../src/participation/sus/read-source";
import { reachingDown } from "../../../src/participation/sus/reaching-down";
import type { SourceImport } from "../../../src/participation/model/source-import";
import type { Grid } from "../../../src/sheet/grid";
import type { Language } from "../../../src/words/language";

/** The day of the samples' extract. */
export const TODAY = "2026-11-22";
export const { example: EXAMPLE } = findFunction("PAYOFF.PORTFOLJ")!;
export const EXAMPLE_ROWS = EXAMPLE.arguments[0] as readonly (readonly (string | number)[])[];

export const cell = (args: readonly unknown[], language: Language = "sv", today: string | null = TODAY): CellOutcome =>
  runFunction("PAYOFF.PORTFOLJ", args, language, portfolioRunner(today));

/** The rows that spill; an error is a failed test. */
export function spilled(...args: readonly unknown[]): CellScalar[][] {
  const outcome = cell(args);
  if (!Array.isArray(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** What the pane's import reads of whole sheets. */
export function importOf(grids: readonly Grid[]): SourceImport {
  const { tables } = findSourceTables(grids, []);
  const last = new Map(grids.map(({ sheet, rows }) => [sheet, rows.length - 1]));
  let person = 0;
  return readSource(grids, tables.map((table) => reachingDown(table, last.get(table.sheet)!)), {
    personKey: () => (person += 1),
  }); // prettier-ignore
}

export const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0);
  return list.map((one) => ({ one, key: next() })).sort((a, b) => a.key - b.key).map(({ one }) => one); // prettier-ignore
};
