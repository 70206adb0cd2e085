import { isBlank, isCellError, type CellValue } from "../../sheet/cell";
import type { CellPosition } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { Language } from "../../words/language";
import { templateLabel, type TemplateLabel } from "../../words/templates";
import type { Goal } from "./check-goal";

/** A goal with the place of its text. */
export interface WrittenGoal {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly goal: Goal;
}

const COLUMNS = [
  "goal",
  "measure",
  "baseline",
  "target",
  "unit",
  "by",
  "how",
] as const satisfies readonly TemplateLabel[];
type Column = (typeof COLUMNS)[number];
/** Goals are in the head of a sheet or nowhere. */
const HEAD_ROWS = 50;

/** The goals of a sheet with the template's headings, in either language and any order; none of another sheet. */
export function readGoals(grid: Grid): readonly WrittenGoal[] {
  const head = grid.rows.slice(0, HEAD_ROWS).findIndex((row) => columnsOf(row) !== null);
  const columns = columnsOf(grid.rows[head] ?? []);
  const goalColumn = columns?.get("goal");
  if (columns === null || goalColumn === undefined) return [];
  return grid.rows.slice(head + 1).flatMap((row, index) => {
    const value = (column: Column): CellValue => valueAt(row, columns.get(column));
    if (isBlank(value("goal"))) return [];
    const at = {
      row: grid.origin.row + head + 1 + index,
      column: grid.origin.column + goalColumn,
    };
    return [{ sheet: grid.sheet, at, goal: goalOf(value) }];
  });
}

function columnsOf(row: readonly CellValue[]): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  for (const language of ["sv", "en"] satisfies Language[]) {
    for (const column of COLUMNS) {
      const at = row.findIndex((cell) => typeof cell === "string" && cell.trim() === templateLabel(column, language));
      if (at >= 0 && !found.has(column)) found.set(column, at);
    }
  }
  return found.has("goal") && found.has("target") && found.has("by") ? found : null;
}

const valueAt = (row: readonly CellValue[], at: number | undefined): CellValue =>
  at === undefined ? null : (row[at] ?? null);
const text = (value: CellValue): string => (value === null || isCellError(value) ? "" : String(value));
const orBlank = (value: CellValue): CellValue => (isBlank(value) ? null : value);

const goalOf = (value: (column: Column) => CellValue): Goal => ({
  text: text(value("goal")),
  measure: text(value("measure")),
  baseline: orBlank(value("baseline")),
  target: orBlank(value("target")),
  unit: text(value("unit")),
  by: orBlank(value("by")),
  how: text(value("how")),
});
