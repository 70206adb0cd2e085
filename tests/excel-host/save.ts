import ExcelJS from "exceljs";
import { isCellError } from "../../src/sheet/cell";
import { addressOf } from "./addresses";
import type { Book, Cell, SheetModel } from "./book";

/** What the host holds, as a file that other programs open: to look at a written report, and to recalculate it. */
export async function savedBook(book: Book): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.sheets) addSheet(file, book, sheet);
  for (const { name, formula } of book.names) {
    const [, at] = /^=(.+!.+)$/.exec(formula) ?? [];
    if (at !== undefined) file.definedNames.add(at, name);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function addSheet(file: ExcelJS.Workbook, book: Book, sheet: SheetModel): void {
  const { freeze, page, tabColor } = sheet;
  const target = file.addWorksheet(sheet.name, {
    state: sheet.visibility === "Visible" ? "visible" : "hidden",
    ...(tabColor !== "" && { properties: { tabColor: { argb: `FF${tabColor.slice(1)}` } } }),
    ...(freeze !== null && { views: [{ state: "frozen", xSplit: freeze.columns % 16_384, ySplit: freeze.rows % 1_048_576 }] }), // prettier-ignore
    pageSetup: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(page.titleRows !== null && { printTitlesRow: page.titleRows.replaceAll("$", "") }),
    },
  });
  // Points to characters of Calibri 11.
  for (const [column, points] of sheet.widths) target.getColumn(column + 1).width = (points / 0.75 - 5) / 7;
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const at = target.getCell(row + 1, column + 1);
      const value = book.value(sheet, row, column);
      const plain = (isCellError(value) ? { error: value.error } : value) as ExcelJS.CellValue;
      at.value = cell.formula === null ? plain : ({ formula: cell.formula, result: plain } as ExcelJS.CellFormulaValue);
      addLook(at, cell);
    }
  }
  addRules(target, sheet);
  for (const [address, text] of sheet.notes) target.getCell(address).note = text;
  for (const merge of sheet.merges) target.mergeCells(addressOf(merge));
  for (const row of sheet.breaks) target.getRow(row).addPageBreak();
}

const camel = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** Conditional formats and data validation, as the file has them: formulas without "=". */
function addRules(target: ExcelJS.Worksheet, { conditionals, validations }: SheetModel): void {
  const bare = (formula: unknown): string => String(formula).replace(/^=/, "");
  conditionals.forEach(({ type, areas, rule, format }, at) => {
    const style = {
      font: { bold: format["font.bold"] === true, ...(format["font.color"] !== undefined && { color: argb(format["font.color"]) }) }, // prettier-ignore
      ...(format["fill.color"] !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: argb(format["fill.color"]) } }), // prettier-ignore
    };
    const { formula1, formula2, operator = "" } = (rule ?? {}) as Record<string, string>;
    const given =
      type === "Custom"
        ? { type: "expression", formulae: [bare(rule)] }
        : { type: "cellIs", operator: camel(operator), formulae: [formula1, formula2].flatMap((each) => each ?? []).map(bare) }; // prettier-ignore
    const rules = [{ priority: at + 1, style, ...given }] as ExcelJS.ConditionalFormattingRule[];
    target.addConditionalFormatting({ ref: areas.map(addressOf).join(" "), rules });
  });
  for (const { areas, rule, ignoreBlanks, errorAlert } of validations) {
    const [[key, given] = ["custom", {}]] = Object.entries(rule as Record<string, Record<string, string>>);
    const { source, formula, formula1, formula2, operator } = given;
    const list = source === undefined || source.startsWith("=") ? source : `"${source}"`;
    const formulae = [list, formula, formula1, formula2].flatMap((each) => (each === undefined ? [] : [bare(each)]));
    const { title, message } = (errorAlert ?? {}) as Record<string, string>;
    const validation = {
      type: key === "wholeNumber" ? "whole" : key,
      ...(operator !== undefined && { operator: camel(operator).replace(/To$/, "") }),
      allowBlank: ignoreBlanks,
      formulae,
      ...(message !== undefined && { showErrorMessage: true, error: message, errorTitle: title }),
    };
    const cells = (target as unknown as { dataValidations: { add(ref: string, rule: object): void } }).dataValidations;
    for (const area of areas) cells.add(addressOf(area), validation);
  }
}

const argb = (color: unknown): Partial<ExcelJS.Color> => ({ argb: `FF${String(color).slice(1)}` });

function addLook(at: ExcelJS.Cell, { look, numberFormat }: Cell): void {
  if (numberFormat !== "General") at.numFmt = numberFormat;
  at.font = {
    name: "Calibri",
    size: Number(look["font.size"] ?? 11),
    bold: look["font.bold"] === true,
    italic: look["font.italic"] === true,
    ...(look["font.color"] !== undefined && { color: argb(look["font.color"]) }),
  };
  if (look["fill.color"] !== undefined) at.fill = { type: "pattern", pattern: "solid", fgColor: argb(look["fill.color"]) }; // prettier-ignore
  at.alignment = {
    wrapText: look["wrapText"] === true,
    ...(look["horizontalAlignment"] !== undefined && { horizontal: String(look["horizontalAlignment"]).toLowerCase() as "left" }), // prettier-ignore
    ...(look["verticalAlignment"] !== undefined && { vertical: "top" as const }),
    ...(look["indentLevel"] !== undefined && { indent: Number(look["indentLevel"]) }),
  };
  const edge = (name: string): Partial<ExcelJS.Border> | undefined =>
    look[`border.${name}.style`] === undefined
      ? undefined
      : { style: "thin", color: argb(look[`border.${name}.color`]) };
  const [top, bottom] = [edge("EdgeTop"), edge("EdgeBottom")];
  if (top !== undefined || bottom !== undefined) at.border = { ...(top && { top }), ...(bottom && { bottom }) };
}
