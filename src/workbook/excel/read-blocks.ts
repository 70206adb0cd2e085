import { fail, ok, type Result } from "../../calculation/result";
import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import type { Limits, Task, WorkbookFault } from "../port";
import { halvesOf } from "./halves";
import { cellOutput, mayHoldErrors } from "./cell-output";
import { isTooLarge } from "./fault-of";

/** Well below Excel's 5 MB, since what a value takes is only known when it has come. */
const TARGET_BYTES = 2_000_000;
const FIRST_CELLS = 20_000;

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Rows = readonly (readonly CellValue[])[];

/** The used cells from A1, or exactly the range asked for, in blocks as large as the measured bytes allow. */
export async function readGrid(
  context: Excel.RequestContext,
  name: string,
  limits: Limits,
  range?: CellRange,
  task: Task = {},
): Promise<Result<Grid, WorkbookFault>> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const area = range === undefined ? fromFirstCell(used) : rectangleOf(range);
  const found = area.rows * area.columns;
  if (found > limits.cells) {
    return fail({ code: "too-large", what: "cells", sheet: sheet.name, found, limit: limits.cells });
  }
  const rows: (readonly CellValue[])[] = [];
  let height = Math.max(Math.floor(FIRST_CELLS / Math.max(area.columns, 1)), 1);
  task.onProgress?.(0, area.rows);
  while (rows.length < area.rows) {
    if (task.cancelled?.() === true) return fail({ code: "cancelled" });
    const block = { ...area, row: area.row + rows.length, rows: Math.min(height, area.rows - rows.length) };
    const read = await readRectangle(context, sheet, block);
    for (const row of read.rows) rows.push(row);
    height = Math.max(Math.floor((TARGET_BYTES / Math.max(read.bytes, 1)) * block.rows), 1);
    task.onProgress?.(rows.length, area.rows);
  }
  return ok({ sheet: sheet.name, origin: { row: area.row, column: area.column }, rows });
}

function fromFirstCell(used: Excel.Range): Rectangle {
  if (used.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: 0, column: 0, rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

const rectangleOf = ({ from, to }: CellRange): Rectangle => ({
  ...from,
  rows: Math.max(to.row - from.row + 1, 0),
  columns: Math.max(to.column - from.column + 1, 0),
});

interface ReadBlock {
  readonly rows: Rows;
  /** Of the largest answer it took. */
  readonly bytes: number;
}

/** One block; halved and asked for again where Excel finds it too large, or gives null for its values. */
async function readRectangle(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
): Promise<ReadBlock> {
  const single = area.rows * area.columns === 1;
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  try {
    const values = await valuesOf(context, range);
    if (values !== null) {
      const types = mayHoldErrors(values) ? await typesOf(context, range) : null;
      range.untrack();
      const rows = values.map((row, at) =>
        row.map((value, column) => cellOutput(value, types?.[at]?.[column] ?? null)),
      );
      return { rows, bytes: JSON.stringify(values).length };
    }
    if (single) throw new Error("Excel gave no value for a cell");
  } catch (error) {
    if (single || !isTooLarge(error)) throw error;
  }
  return readHalves(context, sheet, area);
}

async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][] | null> {
  range.load("values");
  await context.sync();
  return range.values as unknown[][] | null;
}

async function typesOf(context: Excel.RequestContext, range: Excel.Range): Promise<readonly (readonly string[])[]> {
  range.load("valueTypes");
  await context.sync();
  return range.valueTypes;
}

async function readHalves(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Rectangle): Promise<ReadBlock> {
  const tall = area.rows > 1;
  const [first, second] = halvesOf(area);
  const a = await readRectangle(context, sheet, first);
  const b = await readRectangle(context, sheet, second);
  const rows = tall ? [...a.rows, ...b.rows] : a.rows.map((row, at) => [...row, ...(b.rows[at] ?? [])]);
  return { rows, bytes: Math.max(a.bytes, b.bytes) * 2 };
}
