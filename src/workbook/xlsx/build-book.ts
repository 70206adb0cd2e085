import type * as ExcelJS from "exceljs";
import { columnLetters, rangeAddress } from "../../sheet/address";
import { isCellError, type CellValue } from "../../sheet/cell";
import type { LayoutTable, LayoutValidation, SheetLayout } from "../../sheet/layout";
import { rowHeights } from "../../sheet/row-heights";
import { EXCEL_FORMATS, STYLES, type StyleDefinition } from "../../sheet/styles";
import { pageFooter } from "../../words/written-file";
import { freeWorkbookName } from "../marks";
import { escapedForOffice } from "./xml";
import type { WrittenCell, WrittenLayout } from "./written-sheet";

/** Tab colours by what a sheet is; the name says it too. */
const TAB_COLOURS: Readonly<Record<NonNullable<SheetLayout["tab"]>, string>> = {
  report: "FF1F3A5F",
  source: "FF7F7F7F",
  check: "FFB7791F",
};

const A4 = 9;
const BORDER: Partial<ExcelJS.Border> = { style: "thin", color: { argb: "FF1F3A5F" } };

/** The written sheets in the library's own terms. Names of the workbook are written later, with the package. */
export function buildBook(library: typeof ExcelJS, sheets: readonly WrittenLayout[]): ExcelJS.Workbook {
  const book = new library.Workbook();
  // Excel works every formula out anew on opening: the values in the file are ours, and meant to be checked.
  book.calcProperties.fullCalcOnLoad = true;
  const tableNames = new Set<string>();
  for (const sheet of sheets) addSheet(book, sheet, tableNames);
  return book;
}

function addSheet(book: ExcelJS.Workbook, written: WrittenLayout, tableNames: Set<string>): void {
  const { layout } = written;
  const sheet = book.addWorksheet(written.name, {
    ...(layout.tab === undefined ? {} : { properties: { tabColor: { argb: TAB_COLOURS[layout.tab] } } }),
    pageSetup: {
      paperSize: A4,
      orientation: layout.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: pageFooter(written.language) },
    ...(layout.freeze === undefined || layout.freeze.rows + layout.freeze.columns === 0
      ? {}
      : { views: [{ state: "frozen", xSplit: layout.freeze.columns, ySplit: layout.freeze.rows }] }),
  });
  layout.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  for (const table of layout.tables ?? []) addTable(sheet, written, table, tableNames);
  for (const cell of written.cells) writeCell(sheet.getCell(cell.source.row + 1, cell.source.column + 1), cell);
  for (const [row, height] of rowHeights(layout)) sheet.getRow(row + 1).height = height;
  for (const merge of layout.merges ?? []) sheet.mergeCells(rangeAddress(merge));
  for (const validation of layout.validations ?? []) addValidation(sheet, validation);
  // The library breaks after a row; row numbers from 1 after are those from 0 before.
  for (const row of layout.print.breaksBefore ?? []) if (row > 0) sheet.getRow(row).addPageBreak();
}

/** A rule for what may be typed in a cell or an area. */
export function addValidation(sheet: ExcelJS.Worksheet, validation: LayoutValidation): void {
  const { at, to = at } = validation;
  // One by one, as the library has it; it writes equal neighbours as one area.
  for (let row = at.row; row <= to.row; row += 1) {
    for (let column = at.column; column <= to.column; column += 1) {
      sheet.getCell(row + 1, column + 1).dataValidation = cellValidation(validation);
    }
  }
}

function cellValidation({ rule, message }: LayoutValidation): ExcelJS.DataValidation {
  const told = { allowBlank: true, showErrorMessage: true, errorStyle: "stop", error: message } as const;
  if (rule.kind === "list") return { ...told, type: "list", formulae: [`"${rule.words.join(",")}"`] };
  return rule.minExcluded === true
    ? { ...told, type: "decimal", operator: "greaterThan", formulae: [rule.min] }
    : { ...told, type: "decimal", operator: "between", formulae: [rule.min, rule.max] };
}

function writeCell(target: ExcelJS.Cell, cell: WrittenCell): void {
  target.value = cellContent(cell);
  const { format, style } = cell.source;
  const code = format === undefined ? textFormat(cell) : EXCEL_FORMATS[format];
  if (code !== undefined) target.numFmt = code;
  if (style !== undefined) applyStyle(target, STYLES[style]);
  if (cell.note !== null) target.note = { texts: [{ text: escapedForOffice(cell.note) }] };
}

function cellContent(cell: WrittenCell): ExcelJS.CellValue {
  const value = plainContent(cell.value);
  if (cell.formula === null) return value;
  return { formula: cell.formula, result: value as ExcelJS.CellFormulaValue["result"] } as ExcelJS.CellFormulaValue;
}

/** A plain value in the library's terms. */
export function plainContent(value: CellValue): ExcelJS.CellValue {
  if (isCellError(value)) return { error: value.error as ExcelJS.CellErrorValue["error"] };
  return typeof value === "string" ? escapedForOffice(value) : value;
}

/** Text that begins like a formula stays text also when the cell is edited in Excel. */
const textFormat = (cell: WrittenCell): string | undefined =>
  cell.formula === null && typeof cell.value === "string" && /^[=+\-@]/.test(cell.value)
    ? EXCEL_FORMATS.text
    : undefined;

export function applyStyle(target: ExcelJS.Cell, style: StyleDefinition): void {
  target.font = {
    name: "Calibri",
    size: style.size ?? 11,
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.color === undefined ? {} : { color: { argb: `FF${style.color}` } }),
  };
  if (style.fill !== undefined) {
    target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } };
  }
  target.alignment = {
    // Beside a cell of several lines the others stay on its first.
    vertical: "top",
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indent: style.indent, horizontal: "left" }),
    ...(style.align === undefined ? {} : { horizontal: style.align }),
  };
  if (style.borderTop === true || style.borderBottom === true) {
    target.border = {
      ...(style.borderTop === true ? { top: BORDER } : {}),
      ...(style.borderBottom === true ? { bottom: BORDER } : {}),
    };
  }
}

function addTable(sheet: ExcelJS.Worksheet, written: WrittenLayout, table: LayoutTable, taken: Set<string>): void {
  const { from, to } = table.range;
  const headings = new Map(
    written.cells.filter((cell) => cell.source.row === from.row).map((cell) => [cell.source.column, cell.value]),
  );
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, at) => headings.get(from.column + at));
  addFileTable(sheet, table, columns.map(String), taken);
}

/**
 * Makes a range a table, under a name that is free. The library fills a table's cells itself: they are to be written
 * again with their values and formulas afterwards.
 * @param headings one text per column, no two alike
 * @param taken names in the workbook so far, in lower case; the new one is added
 */
export function addFileTable(
  sheet: ExcelJS.Worksheet,
  { name: wanted, range: { from, to } }: LayoutTable,
  headings: readonly string[],
  taken: Set<string>,
): void {
  const name = freeWorkbookName(wanted, taken, "_");
  taken.add(name.toLowerCase());
  const columns = headings.map((heading) => ({
    name: escapedForOffice(heading).replaceAll("\n", "_x000a_"),
    filterButton: true,
  }));
  sheet.addTable({
    name,
    ref: `${columnLetters(from.column)}${from.row + 1}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns,
    rows: Array.from({ length: to.row - from.row }, () => columns.map(() => null)),
  });
}
