import { findFunction, nativeTwin } from "../../calculation/catalogue";
import { formulaText } from "../../sheet/formula-text";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import { rowHeights } from "../../sheet/row-heights";
import type { CellDetail, SheetSnapshot } from "../../sheet/sheet-snapshot";
import { EXCEL_FORMATS, STYLES } from "../../sheet/styles";
import type { Language } from "../../words/language";
import { valueOnlyNote } from "../../words/written-file";
import { nativeFormula } from "../layout-formulas";
import { layoutRows } from "../layout-values";

const TAB_COLOURS = { report: "1F3A5F", source: "7F7F7F", check: "B7791F" } as const;

/** A sheet that is to be written, as the grid holds it. `ownFunctions`: calls of the catalogue as our own functions. */
export function fromLayout(
  layout: SheetLayout,
  name: string,
  sheetName: (id: string) => string,
  options: { readonly ownFunctions: boolean; readonly language: Language },
): SheetSnapshot {
  const details = layout.cells.flatMap((cell) => {
    const formula = formulaOf(cell, sheetName, options.ownFunctions);
    const valueOnly = cell.formula !== undefined && formula === null;
    const notes = [cell.note, valueOnly ? valueOnlyNote(options.language) : undefined].filter(
      (note) => note !== undefined,
    );
    const detail = detailOf(cell, formula, notes.join("\n\n"));
    return detail === null ? [] : [detail];
  });
  return {
    name,
    hidden: false,
    mark: layout.id,
    values: layoutRows(layout),
    details,
    columnWidths: layout.columnWidths,
    rowHeights: Object.fromEntries(rowHeights(layout)),
    merges: layout.merges ?? [],
    freeze: layout.freeze ?? { rows: 0, columns: 0 },
    tables: layout.tables ?? [],
    ...(layout.validations !== undefined && { validations: layout.validations }),
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

function detailOf(cell: LayoutCell, formula: string | null, note: string): CellDetail | null {
  const style = cell.style === undefined ? {} : STYLES[cell.style];
  const hasStyle = Object.keys(style).length > 0;
  if (formula === null && cell.format === undefined && !hasStyle && note === "") return null;
  return {
    row: cell.row,
    column: cell.column,
    ...(formula !== null && { formula }),
    ...(cell.format !== undefined && { numberFormat: EXCEL_FORMATS[cell.format] }),
    ...(hasStyle && { style }),
    ...(note !== "" && { note }),
  };
}
