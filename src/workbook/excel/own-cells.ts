import type { CellValue } from "../../sheet/cell";
import { ownFormula, type OwnFormula } from "../own-calls";
import type { Task } from "../port";
import { halvesOf } from "./halves";
import { cellOutput } from "./cell-output";
import { isTooLarge } from "./fault-of";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell whose formula calls a function of ours. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  /** English, with its "=". */
  readonly formula: string;
  readonly own: OwnFormula;
  readonly value: CellValue;
  /** As Excel gave it: "#BUSY!" too. */
  readonly shown: unknown;
  /** Formatted as text: what is entered there stays text. */
  readonly asText: boolean;
}

/** What is at most asked for at once, and what is aimed at: Excel's limit is 5 MB and 5,000,000 cells. */
const FIRST_CELLS = 20_000;
const TARGET_BYTES = 1_000_000;

/** The used areas of sheets, in order; null where a sheet is empty. One sync. */
export async function readUsedAreas(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly (Area | null)[]> {
  const used = ids.map((id) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    return range.load("rowIndex,columnIndex,rowCount,columnCount");
  });
  await context.sync();
  return used.map((range) =>
    range.isNullObject
      ? null
      : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
}

/**
 * The cells of an area that call functions of ours, by rows; null when the task was cancelled between two blocks.
 * @param onRows is told how many rows more have been read
 */
export async function readOwnCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  task: Task,
  onRows: (rows: number) => void,
): Promise<readonly OwnCell[] | null> {
  const found: OwnCell[] = [];
  let height = Math.max(Math.floor(FIRST_CELLS / area.columns), 1);
  for (let done = 0; done < area.rows;) {
    if (task.cancelled?.() === true) return null;
    const block = { ...area, row: area.row + done, rows: Math.min(height, area.rows - done) };
    const parts = await inParts(block, (part) => readFormulas(context, sheet, part));
    const calls = parts.flatMap(({ calls: each }) => each);
    if (calls.length > 0) found.push(...(await withValues(context, sheet, calls)));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    height = Math.max(Math.floor((TARGET_BYTES / bytes) * block.rows), 1);
    done += block.rows;
    onRows(block.rows);
  }
  return found;
}

type Call = Pick<OwnCell, "row" | "column" | "formula" | "own">;

interface FormulaPart {
  readonly calls: readonly Call[];
  readonly bytes: number;
}

async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<FormulaPart | null> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("formulas");
  await context.sync();
  const formulas = range.formulas as unknown[][] | null;
  range.untrack();
  if (formulas === null) return null;
  const calls = formulas.flatMap((row, at) =>
    row.flatMap((formula, across) => {
      const own = typeof formula === "string" && formula.startsWith("=") ? ownFormula(formula) : null;
      return own === null
        ? []
        : [{ row: area.row + at, column: area.column + across, formula: formula as string, own }];
    }),
  );
  return { calls, bytes: JSON.stringify(formulas).length };
}

/** Values, their types and formats of the area around the calls, in one sync or in parts. */
async function withValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  calls: readonly Call[],
): Promise<readonly OwnCell[]> {
  const parts = await inParts(around(calls), async (area) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    const { values, valueTypes, numberFormat } = range;
    range.untrack();
    if ((values as unknown) === null) return null;
    const inside = calls.filter((call) => contains(area, call));
    return inside.map((call): OwnCell => {
      const [row, column] = [call.row - area.row, call.column - area.column];
      const shown: unknown = values[row]?.[column];
      const value = cellOutput(shown, valueTypes[row]?.[column] ?? null);
      return { ...call, value, shown, asText: numberFormat[row]?.[column] === "@" };
    });
  });
  return parts.flat();
}

export function around(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const contains = (area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** What `read` gives of an area; halved where Excel finds it too large, or gives null for its cells. */
async function inParts<T>(area: Area, read: (area: Area) => Promise<T | null>): Promise<readonly T[]> {
  const single = area.rows * area.columns === 1;
  try {
    const found = await read(area);
    if (found !== null) return [found];
    if (single) throw new Error("Excel gave nothing for a cell");
  } catch (error) {
    if (single || !isTooLarge(error)) throw error;
  }
  const [first, second] = halvesOf(area);
  return [...(await inParts(first, read)), ...(await inParts(second, read))];
}
