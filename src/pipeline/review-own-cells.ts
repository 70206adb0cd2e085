import { fail, ok, type Result } from "../calculation/result";
import { shown } from "../participation/sus/values/shown";
import { ownCell, pointsAt, type HeldFormula, type OwnCell, type RunOwn } from "../portfolio/review/own-cells";
import { labelsAround } from "../portfolio/review/own-labels";
import type { CellPosition, CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/cell";
import { cellAt, type Grid } from "../sheet/grid";
import type { Beyond } from "../sheet/read-formula";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { breathe } from "./breathe";

/** A cell with a formula of ours, with the words that stand beside it, as they may be shown. */
export interface CheckedOwnCell extends OwnCell {
  /** The text to the left and the one above; "" where there is none. */
  readonly label: string;
  readonly heading: string;
}

/** A sheet with more cells is read only where formulas point. */
const MOST_CELLS = 500_000;
/** Formulas worked out between two breaths. */
const AT_ONCE = 50;

/**
 * The cells of the workbook that call functions of ours, but those that are `known` already: each with what it was given
 * and whether the function still gives what the cell shows.
 * @returns null where the host tells no formulas
 */
export async function reviewOwnCells(
  port: WorkbookPort,
  sheets: readonly SheetInfo[],
  known: (sheet: string, at: CellPosition) => boolean,
  run: RunOwn,
  task: Task = {},
): Promise<Result<readonly CheckedOwnCell[] | null, WorkbookFault>> {
  if (port.readOwnFormulas === undefined) return ok(null);
  const told = await port.readOwnFormulas(task.cancelled === undefined ? {} : { cancelled: task.cancelled });
  if (!told.ok) return told;
  const held = told.value.filter(({ sheet, at }) => !known(sheet, at));
  const read = await readAround(port, sheets, held);
  if (!read.ok) return read;
  const cells: CheckedOwnCell[] = [];
  const wide: OwnCell[] = [];
  for (const [at, one] of held.entries()) {
    if (task.cancelled?.() === true) return fail({ code: "cancelled" });
    if (at % AT_ONCE === 0) {
      await breathe();
    }
    // A host may show the formula in each of the cells that it fills.
    if (wide.some((other) => isPartOf(one, other))) continue;
    const cell = ownCell(one, { cells: (from, sheet, range) => read.value.cells(sheet ?? from, range), run });
    if (cell.fills.rows * cell.fills.columns > 1) wide.push(cell);
    const { label, heading } = labelsAround(read.value.grid(one.sheet), one.at);
    cells.push({ ...cell, label: shown(label), heading: shown(heading) });
  }
  return ok(cells);
}

function isPartOf({ sheet, at, formula }: HeldFormula, other: OwnCell): boolean {
  const [down, right] = [at.row - other.at.row, at.column - other.at.column];
  const inside = down >= 0 && right >= 0 && down < other.fills.rows && right < other.fills.columns;
  return inside && down + right > 0 && sheet === other.sheet && formula === other.formula;
}

interface Around {
  readonly grid: (sheet: string) => Grid | null;
  readonly cells: (sheet: string, range: CellRange) => Result<readonly (readonly CellValue[])[], Beyond>;
}

interface ReadPart {
  readonly info: SheetInfo;
  readonly grid: Grid;
  /** What was read of it; null: all. */
  readonly part: CellRange | null;
}

/** The sheets that formulas stand on and point at, each read once. */
async function readAround(
  port: WorkbookPort,
  sheets: readonly SheetInfo[],
  held: readonly HeldFormula[],
): Promise<Result<Around, WorkbookFault>> {
  const wanted = new Map<string, CellRange[]>();
  const want = (sheet: string, range: CellRange): void => {
    const name = sheet.toLowerCase();
    wanted.set(name, [...(wanted.get(name) ?? []), range]);
  };
  for (const { sheet, at, formula } of held) {
    want(sheet, { from: at, to: at });
    const cells = pointsAt(formula);
    if (cells.ok) cells.value.forEach((one) => want(one.sheet ?? sheet, one.range));
  }
  const parts = new Map<string, ReadPart>();
  for (const [name, ranges] of wanted) {
    const info = sheets.find((one) => one.name.toLowerCase() === name);
    if (info === undefined) continue;
    const part = info.usedRows * info.usedColumns > MOST_CELLS ? boxOf(ranges, info) : null;
    if (part !== null && sizeOf(part) > MOST_CELLS) continue;
    const grid = await port.readGrid(info.name, part ?? undefined);
    if (!grid.ok) return grid;
    parts.set(name, { info, grid: grid.value, part });
  }
  return ok(aroundOf(parts, sheets));
}

function aroundOf(parts: ReadonlyMap<string, ReadPart>, sheets: readonly SheetInfo[]): Around {
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return {
    grid: (sheet) => parts.get(sheet.toLowerCase())?.grid ?? null,
    cells: (sheet, range) => {
      const found = parts.get(sheet.toLowerCase());
      const why = known.has(sheet.toLowerCase()) ? "too-many-cells" : "sheet-missing";
      if (found === undefined) return fail({ why, text: sheet });
      const cut = within(range, found.info);
      if (sizeOf(cut) > MOST_CELLS || !covers(found.part, cut)) return fail({ why: "too-many-cells", text: sheet });
      const rows: CellValue[][] = [];
      for (let row = cut.from.row; row <= cut.to.row; row += 1) {
        const line: CellValue[] = [];
        for (let column = cut.from.column; column <= cut.to.column; column += 1) line.push(cellAt(found.grid, { row, column })); // prettier-ignore
        rows.push(line);
      }
      return ok(rows);
    },
  };
}

/** Whole rows and columns end where nothing more stands; what is asked for within reason stays as large as it is. */
function within({ from, to }: CellRange, { usedRows, usedColumns }: SheetInfo): CellRange {
  if (sizeOf({ from, to }) <= WHOLE) return { from, to };
  const row = Math.max(from.row, Math.min(to.row, usedRows - 1));
  const column = Math.max(from.column, Math.min(to.column, usedColumns - 1));
  return { from, to: { row, column } };
}

/** Larger areas are rows and columns as they come, not tables that somebody pointed out. */
const WHOLE = 10_000;

const sizeOf = ({ from, to }: CellRange): number => (to.row - from.row + 1) * (to.column - from.column + 1);

const covers = (part: CellRange | null, { from, to }: CellRange): boolean =>
  part === null ||
  (from.row >= part.from.row &&
    to.row <= part.to.row &&
    from.column >= part.from.column &&
    to.column <= part.to.column);

function boxOf(ranges: readonly CellRange[], info: SheetInfo): CellRange {
  const cut = ranges.map((range) => within(range, info));
  const least = (of: (range: CellRange) => number): number => Math.min(...cut.map(of));
  const most = (of: (range: CellRange) => number): number => Math.max(...cut.map(of));
  return {
    from: { row: least(({ from }) => from.row), column: least(({ from }) => from.column) },
    to: { row: most(({ to }) => to.row), column: most(({ to }) => to.column) },
  };
}
