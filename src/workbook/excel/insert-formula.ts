import { fail, ok, type Result } from "../../calculation/result";
import { placeInWorkbook } from "../../sheet/address";
import type { Place, WorkbookFault } from "../port";
import { codeOf, faultOf } from "./fault-of";
import type { ExcelApi } from "./excel-api";

/** The cell in view, and the id of its sheet: it stays that cell when the user goes elsewhere meanwhile. */
interface ActiveCell {
  readonly sheetId: string;
  readonly place: Place;
}

/**
 * Puts a formula in the cell in view, where nothing stands. After a fault the cell is looked at again: the formula may
 * have arrived though the answer did not.
 */
export async function insertFormula(excel: ExcelApi, formula: string): Promise<Result<Place, WorkbookFault>> {
  // What the run has come to is needed after it has failed.
  const progress: { cell: ActiveCell | null } = { cell: null };
  try {
    return await excel.run(async (context) => {
      const range = context.workbook.getActiveCell().load("formulas,rowIndex,columnIndex");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
      await context.sync();
      const place = { sheet: sheet.name, at: { row: range.rowIndex, column: range.columnIndex } };
      const holds = textOf(range);
      if (holds === formula) return ok(place);
      if (holds !== "") return fail({ code: "cell-not-empty", place: placeInWorkbook(place.sheet, place.at), holds });
      progress.cell = { sheetId: sheet.id, place };
      // Carried out when the run ends, as every run does with what is left.
      cellOf(context, progress.cell).formulas = [[formula]];
      return ok(place);
    });
  } catch (error) {
    const { cell } = progress;
    if (cell !== null && (await holdsFormula(excel, cell, formula))) return ok(cell.place);
    return fail(refusal(error, cell, formula));
  }
}

/** Excel takes no formula it cannot read; everything else is as with other work. */
function refusal(error: unknown, cell: ActiveCell | null, formula: string): WorkbookFault {
  if (cell !== null && codeOf(error) === "InvalidArgument") return { code: "not-supported", what: formula };
  return faultOf(error, cell?.place.sheet ?? null);
}

const cellOf = (context: Excel.RequestContext, { sheetId, place: { at } }: ActiveCell): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(at.row, at.column, 1, 1);

async function holdsFormula(excel: ExcelApi, cell: ActiveCell, formula: string): Promise<boolean> {
  try {
    return await excel.run(async (context) => {
      const range = cellOf(context, cell).load("formulas");
      await context.sync();
      return textOf(range) === formula;
    });
  } catch {
    return false;
  }
}

/** A formula with its "=", or the value; a value that another cell's formula spilled here is there too. */
const textOf = ({ formulas }: Excel.Range): string => String(formulas[0]?.[0] ?? "");
