import { fail, ok, type Result } from "../calculation/result";
import type { CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import type { Limits, Task, WorkbookFault } from "./port";
import { breathe, runSteps, type Step } from "./steps";

/** Sheet rows as an adapter holds them. */
export interface RowSource {
  readonly name: string;
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Values of a row from column `from` up to and including `to`; blank where nothing is. */
  readonly row: (row: number, from: number, to: number) => readonly CellValue[];
}

const ROWS_PER_BLOCK = 5000;

/** The used cells from A1, or exactly the range asked for, read in blocks with progress and cancel. */
export async function readRows(
  source: RowSource,
  limits: Limits,
  range?: CellRange,
  task?: Task,
): Promise<Result<Grid, WorkbookFault>> {
  const from = range === undefined ? { row: 0, column: 0 } : range.from;
  const to = range === undefined ? { row: source.usedRows - 1, column: source.usedColumns - 1 } : range.to;
  const width = Math.max(to.column - from.column + 1, 0);
  const height = Math.max(to.row - from.row + 1, 0);
  const fault = tooLarge(source.name, height, width, limits);
  if (fault !== null) return fail(fault);
  const rows: (readonly CellValue[])[] = [];
  const steps: Step[] = [];
  for (let start = 0; start < height; start += ROWS_PER_BLOCK) {
    steps.push(async () => {
      if (start > 0) await breathe();
      const end = Math.min(start + ROWS_PER_BLOCK, height);
      for (let row = start; row < end; row += 1) rows.push(source.row(from.row + row, from.column, to.column));
      return null;
    });
  }
  const done = await runSteps(steps, task);
  return done.ok ? ok({ sheet: source.name, origin: from, rows }) : done;
}

function tooLarge(sheet: string, height: number, width: number, limits: Limits): WorkbookFault | null {
  const cells = height * width;
  return cells > limits.cells ? { code: "too-large", what: "cells", sheet, found: cells, limit: limits.cells } : null;
}
