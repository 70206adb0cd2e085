import { CATALOGUE, findFunction, nativeTwin } from "../../calculation/catalogue";
import { formulaText } from "../../sheet/formula-text";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import type { CellDetail, SheetSnapshot } from "../../sheet/sheet-snapshot";
import { EXCEL_FORMATS, STYLES } from "../../sheet/styles";
import { nativeFormula } from "../layout-formulas";
import { layoutRows } from "../layout-values";

const TAB_COLOURS = { report: "1F3A5F", source: "7F7F7F", check: "B8860B" } as const;

/** A sheet that is to be written, as the grid holds it. `ownFunctions`: calls of the catalogue as our own functions. */
export function fromLayout(
  layout: SheetLayout,
  name: string,
  sheetName: (id: string) => string,
  ownFunctions: boolean,
): SheetSnapshot {
  const details = layout.cells.flatMap((cell) => {
    const detail = detailOf(cell, formulaOf(cell, sheetName, ownFunctions));
    return detail === null ? [] : [detail];
  });
  return {
    name,
    hidden: false,
    mark: layout.id,
    values: layoutRows(layout),
    details,
    columnWidths: layout.columnWidths,
    merges: layout.merges ?? [],
    freeze: layout.freeze ?? { rows: 0, columns: 0 },
    tables: layout.tables ?? [],
    tab: layout.tab === undefined ? null : TAB_COLOURS[layout.tab],
  };
}

/** Null: no formula, or one whose function has no native twin, so that the cell holds its value. */
function formulaOf(cell: LayoutCell, sheetName: (id: string) => string, ownFunctions: boolean): string | null {
  if (cell.formula === undefined) return null;
  if (!ownFunctions) return nativeFormula(cell.formula, sheetName, nativeTwin);
  const expandCall = (id: string, args: readonly string[]): string =>
    `${findFunction(id)?.name ?? id}(${args.join(",")})`;
  return formulaText(cell.formula, { sheetName, expandCall });
}

function detailOf(cell: LayoutCell, formula: string | null): CellDetail | null {
  const style = cell.style === undefined ? {} : STYLES[cell.style];
  const hasStyle = Object.keys(style).length > 0;
  if (formula === null && cell.format === undefined && !hasStyle && cell.note === undefined) return null;
  return {
    row: cell.row,
    column: cell.column,
    ...(formula !== null && { formula }),
    ...(cell.format !== undefined && { numberFormat: EXCEL_FORMATS[cell.format] }),
    ...(hasStyle && { style }),
    ...(cell.note !== undefined && { note: cell.note }),
  };
}

/** Whether a formula calls a function of ours. */
export function callsOurs(formula: string): boolean {
  const upper = formula.toLocaleUpperCase("sv");
  return CATALOGUE.some((entry) => upper.includes(`${entry.name}(`));
}
