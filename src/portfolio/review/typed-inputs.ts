import { CATALOGUE } from "../../calculation/catalogue";
import type { CellPosition } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import { formulaText } from "../../sheet/formula-text";
import { ok, fail } from "../../calculation/result";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import type { Rows } from "../../sheet/rows";
import { evaluate, readFormula } from "../../sheet/read-formula";
import { placeKey, sameFigure } from "./measures";
import { ownFunctionOf, type RunOwn } from "./own-cells";

/** A cell to be filled in, with another value now than when the sheet was written. */
export interface TypedInput {
  readonly at: CellPosition;
  readonly label: string;
  readonly was: CellValue;
  readonly now: CellValue;
}

/** A sheet of ours whose figures follow cells that its user fills in. */
export interface FilledIn {
  readonly typed: readonly TypedInput[];
  readonly isInput: (at: CellPosition) => boolean;
  /** What the sheet's own formula gives of what stands there now; undefined: no formula, or one not followed. */
  readonly worked: (at: CellPosition) => CellValue | undefined;
}

/**
 * Reads what has been filled in on a sheet as it stands, and works its formulas out from that.
 * @param layouts of the sheet first, and of those its formulas refer to
 * @param standing the sheets as they stand, from A1, by id
 * @returns null where the sheet has nothing to fill in, or its rows are no longer where they were written
 */
export function filledIn(
  layouts: readonly SheetLayout[],
  standing: (id: string) => Rows | null,
  run: RunOwn,
): FilledIn | null {
  const [main] = layouts;
  const rows = main === undefined ? null : standing(main.id);
  if (main === undefined || rows === null) return null;
  const inputs = main.cells.filter(({ style }) => style === "input");
  const labels = main.cells.filter(({ style, column }) => style === "label" && column === 0);
  const valueAt = ({ row, column }: CellPosition): CellValue => rows[row]?.[column] ?? null;
  if (inputs.length === 0 || !labels.every((cell) => valueAt(cell) === cell.value)) return null;
  const typed = inputs.flatMap(({ row, column, value }): TypedInput[] => {
    const [at, now] = [{ row, column }, valueAt({ row, column })];
    return sameFigure(now, value) ? [] : [{ at, label: String(rows[row]?.[0] ?? ""), was: value, now }];
  });
  const isAt = new Set(inputs.map((cell) => placeKey(main.id, cell)));
  const cells = new Map(main.cells.map((cell) => [placeKey(main.id, cell), cell] as const));
  return {
    typed,
    isInput: (at) => isAt.has(placeKey(main.id, at)),
    worked: (at) => workedOut(cells.get(placeKey(main.id, at)), main.id, standing, run),
  };
}

function workedOut(
  cell: LayoutCell | undefined,
  own: string,
  standing: (id: string) => Rows | null,
  run: RunOwn,
): CellValue | undefined {
  if (cell?.formula === undefined) return undefined;
  const names = { sheetName: (id: string) => id, expandCall: callOf };
  const part = readFormula(formulaText(cell.formula, names));
  if (!part.ok) return undefined;
  const worked = evaluate(part.value, {
    cells: (sheet, { from, to }) => {
      const rows = standing(sheet ?? own);
      if (rows === null) return fail({ why: "sheet-missing", text: sheet ?? own });
      const columns = Array.from({ length: to.column - from.column + 1 }, (_, at) => from.column + at);
      const lines = Array.from({ length: to.row - from.row + 1 }, (_, at) => rows[from.row + at]);
      return ok(lines.map((line) => columns.map((column) => line?.[column] ?? null)));
    },
    own: ownFunctionOf(run),
  });
  return worked.ok ? (worked.value.rows[0]?.[0] ?? null) : undefined;
}

const callOf = (id: string, args: readonly string[]): string =>
  `${CATALOGUE.find((entry) => entry.id === id)?.name ?? id}(${args.join(",")})`;
