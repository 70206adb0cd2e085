import type { Workbook, Worksheet } from "@univerjs/core";
import type { CellValue } from "../../sheet/cell";
import { ownFormula } from "../own-calls";
import type { OwnFormulaCell, SheetInfo } from "../port";
import type { RowSource } from "../read-rows";
import { cellValue, isFormula } from "./cell-data";
import type { FormulaAt, Spilled } from "./from-book";

/** A sheet's used cells, spilled values included, read where they stand. */
export function rowSource(sheet: Worksheet, spilled: Spilled): RowSource {
  const spill = spilled(sheet.getSheetId());
  const { usedRows, usedColumns } = usedExtent(sheet, spill);
  return {
    name: sheet.getName(),
    usedRows,
    usedColumns,
    row: (row, from, to) => {
      const values: CellValue[] = [];
      for (let column = from; column <= to; column += 1) {
        values.push(cellValue(sheet.getCellRaw(row, column)) ?? cellValue(spill[row]?.[column]));
      }
      return values;
    },
  };
}

export function sheetInfos(
  workbook: Workbook,
  spilled: Spilled,
  mark: (sheet: Worksheet) => string | null,
): SheetInfo[] {
  return workbook.getSheets().map((sheet) => ({
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === 1,
    mark: mark(sheet),
    ...usedExtent(sheet, spilled(sheet.getSheetId())),
  }));
}

/** Extent from A1 of what holds something; the formats of empty cells do not count. */
function usedExtent(sheet: Worksheet, spill: ReturnType<Spilled>): { usedRows: number; usedColumns: number } {
  let usedRows = 0;
  let usedColumns = 0;
  const count = (row: number, column: number): void => {
    usedRows = Math.max(usedRows, row + 1);
    usedColumns = Math.max(usedColumns, column + 1);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cellValue(cell) !== null) count(row, column);
  });
  for (const [row, cells] of Object.entries(spill)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cellValue(cell) !== null) count(Number(row), Number(column));
    }
  }
  return { usedRows, usedColumns };
}

/** The cells that call functions of ours, sheet by sheet, by rows; the engine knows them all, so none is stuck. */
export function ownFormulaCells(workbook: Workbook, formulaAt: FormulaAt): readonly OwnFormulaCell[] {
  return workbook.getSheets().flatMap((sheet) => {
    const found: OwnFormulaCell[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !isFormula(cell)) return;
      const text = typeof cell.f === "string" ? cell.f : (formulaAt(sheet.getSheetId(), row, column) ?? "");
      const own = ownFormula(text);
      if (own === null) return;
      const [at, value] = [{ row, column }, cellValue(cell)];
      found.push({ sheet: sheet.getName(), at, formula: own.plain, value, state: null });
    });
    return found.sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
  });
}
