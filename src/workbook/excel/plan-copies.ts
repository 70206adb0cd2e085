import { fail, ok, type Result } from "../../calculation/result";
import { markName } from "../marks";
import type { FreezeObstacle, FreezeReport, FreezeRequest, Limits, Task, WorkbookFault } from "../port";
import { foldedName, freeName } from "../sheet-names";
import { frozenAreas, frozenErrors, type FrozenArea, type FrozenError } from "./frozen-values";
import { readOwnCells, readUsedAreas, type OwnCell } from "./own-cells";
import { isStuck, isWaiting } from "./repair-formulas";
import { temporaryName, type SheetState, type Structure } from "./structure";

/** The mark of a copy: never offered as a source, and told from reports. */
export const FROZEN_MARK = "values";

export interface Freezing {
  readonly request: FreezeRequest;
  readonly limits: Limits;
}

/** A sheet to be copied, and all that the copy needs to know. */
export interface CopyPlan {
  readonly sheet: SheetState;
  readonly formulas: number;
  readonly areas: readonly FrozenArea[];
  readonly errors: readonly FrozenError[];
  readonly temporary: string;
  readonly name: string;
  readonly mark: string;
}

/** How far it has come: what a fault leaves to be taken back. */
export interface Copying {
  before: Structure | null;
  plans: readonly CopyPlan[];
  /** The sheet whose copy is being made, between its message and the answer. */
  current: CopyPlan | null;
  committing: boolean;
}

type LeftSheet = FreezeReport["left"][number];

/** The sheets asked for; all but earlier copies where none is named. */
export function choose(
  { sheets }: Structure,
  names: readonly string[] | null,
): Result<readonly SheetState[], WorkbookFault> {
  if (names === null) return ok(sheets.filter(({ mark }) => mark !== FROZEN_MARK));
  const found = names.map((name) => sheets.find((sheet) => foldedName(sheet.name) === foldedName(name)));
  const missing = found.indexOf(undefined);
  if (missing >= 0) return fail({ code: "sheet-missing", sheet: names[missing] ?? "" });
  return ok(found as readonly SheetState[]);
}

/** Reads what the copies are to hold, before anything is changed; null when cancelled. */
export async function planCopies(
  context: Excel.RequestContext,
  before: Structure,
  chosen: readonly SheetState[],
  { request, limits }: Freezing,
  left: LeftSheet[],
  { task, done }: { readonly task: Task; readonly done: () => void },
): Promise<readonly CopyPlan[] | null> {
  const areas = await readUsedAreas(context, chosen.map(({ id }) => id)); // prettier-ignore
  const names = namesFor(before, limits, request);
  const all = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
  const plans: CopyPlan[] = [];
  for (const [at, sheet] of chosen.entries()) {
    const area = areas[at] ?? null;
    const target = context.workbook.worksheets.getItem(sheet.id);
    const cells = area === null ? [] : await readOwnCells(context, target, area, task, () => undefined);
    if (cells === null) return null;
    done();
    const obstacle = obstacleOf(sheet, cells);
    if (obstacle !== null) {
      if (obstacle.why !== "no-own-formulas" || request.sheets !== null) left.push({ sheet: sheet.name, ...obstacle });
      continue;
    }
    const frozen = await frozenAreas(context, target, cells);
    const errors = await frozenErrors(context, { own: sheet.name, all }, cells, request.explain);
    plans.push({ sheet, formulas: cells.length, areas: frozen, errors, ...names(sheet.name, plans.length) });
  }
  return plans;
}

/** Free names: for the copy while it is made, for the copy when it is shown, and for its mark. */
function namesFor(
  { sheets, names }: Structure,
  limits: Limits,
  request: FreezeRequest,
): (sheet: string, index: number) => Pick<CopyPlan, "temporary" | "name" | "mark"> {
  const takenSheets = new Set(sheets.map(({ name }) => foldedName(name)));
  const takenNames = new Set(names.map(({ name }) => name.toLowerCase()));
  return (sheet, index) => {
    const name = freeName(request.copyName(sheet), takenSheets, limits.sheetNameLength);
    takenSheets.add(foldedName(name));
    let number = 1;
    while (takenNames.has(markName(FROZEN_MARK, number).toLowerCase())) number += 1;
    const mark = markName(FROZEN_MARK, number);
    takenNames.add(mark.toLowerCase());
    return { temporary: temporaryName(index + 1), name, mark };
  };
}

function obstacleOf(sheet: SheetState, cells: readonly OwnCell[]): Omit<LeftSheet, "sheet"> | null {
  const because = (why: FreezeObstacle, cell?: OwnCell): Omit<LeftSheet, "sheet"> => ({
    at: cell === undefined ? null : { row: cell.row, column: cell.column },
    why,
  });
  if (cells.length === 0) return because("no-own-formulas");
  if (sheet.protected) return because("sheet-protected", cells[0]);
  const stuck = cells.find(isStuck);
  if (stuck !== undefined) return because("stuck", stuck);
  const waiting = cells.find(isWaiting);
  return waiting === undefined ? null : because("calculating", waiting);
}
