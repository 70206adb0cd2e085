import type * as ExcelJS from "exceljs";
import { rangeAddress } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/cell";
import type { LayoutTable } from "../../../sheet/layout";
import type { CellDetail, SheetSnapshot, WorkbookSnapshot } from "../../../sheet/sheet-snapshot";
import { EXCEL_FORMATS } from "../../../sheet/styles";
import type { Language } from "../../../words/language";
import { savedValueNote } from "../../../words/written-file";
import { addFileTable, addValidation, applyStyle, plainContent } from "../build-book";
import { finishParts } from "../finish-package";
import { loadExcelJs } from "../load-exceljs";
import { escapedForOffice } from "../xml";
import { forFile } from "./file-formula";
import { callsOwn, plainFormula } from "./plain-formula";

export interface SavedSnapshot {
  readonly bytes: Uint8Array;
  /** Formulas with functions of ours that stand in the file as plain Excel functions. */
  readonly asTwins: number;
  /** Those that stand as their value, with a note that says so. */
  readonly asValues: number;
}

/** Excel refuses longer formulas. */
const LONGEST_FORMULA = 8192;

/**
 * The whole workbook as a file that any Excel opens without the add-in: formulas with functions of ours as plain Excel
 * functions where they have a twin, else as their values with a note.
 */
export async function snapshotFile(
  workbook: WorkbookSnapshot,
  facts: { readonly title: string; readonly language: Language; readonly date: string },
): Promise<SavedSnapshot> {
  const library = await loadExcelJs();
  const book = new library.Workbook();
  book.calcProperties.fullCalcOnLoad = true;
  const count = { asTwins: 0, asValues: 0 };
  const tableNames = new Set<string>(workbook.names.map(({ name }) => name.toLowerCase()));
  const written = workbook.sheets.map((sheet) => {
    const cells = sheet.details.map((detail) => fileCell(detail, sheet, facts.language));
    for (const { kept } of cells) if (kept !== null) count[kept] += 1;
    addSheet(book, sheet, cells, tableNames);
    const notes = cells.flatMap(({ detail, note }) => (note === null ? [] : [{ ...detail, note }]));
    return { name: sheet.name, mark: sheet.mark, notes, names: [] };
  });
  const packed = await book.xlsx.writeBuffer();
  const settings = new Map(Object.entries(workbook.settings));
  const bytes = await finishParts(packed as ArrayBuffer, { sheets: written, names: workbook.names }, settings, facts);
  return { bytes, ...count };
}

interface FileCell {
  readonly detail: CellDetail;
  readonly formula: string | null;
  readonly note: string | null;
  /** What became of a formula with functions of ours; null where there is none. */
  readonly kept: "asTwins" | "asValues" | null;
}

function fileCell(detail: CellDetail, sheet: SheetSnapshot, language: Language): FileCell {
  const { formula, spill, note = null } = detail;
  if (formula === undefined) return { detail, formula: null, note, kept: null };
  const own = callsOwn(formula);
  // A twin is made for one cell: over a range it would give another answer.
  const plain = own && spill !== undefined ? null : plainFormula(formula);
  const text = plain === null ? null : forFile(plain);
  if (text !== null && text.length <= LONGEST_FORMULA) {
    return { detail, formula: text, note, kept: own ? "asTwins" : null };
  }
  const value = sheet.values[detail.row]?.[detail.column] ?? null;
  const said = savedValueNote(formula, value !== null && spill !== undefined, language);
  return { detail, formula: null, note: note === null ? said : `${note}\n\n${said}`, kept: "asValues" };
}

function addSheet(book: ExcelJS.Workbook, sheet: SheetSnapshot, cells: readonly FileCell[], taken: Set<string>): void {
  const { rows, columns } = sheet.freeze;
  const target = book.addWorksheet(sheet.name, {
    ...(sheet.hidden && { state: "hidden" as const }),
    ...(sheet.tab !== null && { properties: { tabColor: { argb: `FF${sheet.tab}` } } }),
    ...(rows + columns > 0 && { views: [{ state: "frozen" as const, xSplit: columns, ySplit: rows }] }),
  });
  sheet.columnWidths.forEach((width, at) => {
    if (width !== null) target.getColumn(at + 1).width = width;
  });
  for (const [row, points] of Object.entries(sheet.rowHeights ?? {})) target.getRow(Number(row) + 1).height = points;
  for (const table of sheet.tables) addTable(target, sheet, table, taken);
  const byPlace = new Map(cells.map((cell) => [place(cell.detail.row, cell.detail.column), cell]));
  const spilled = new Set<string>();
  for (const { detail, formula } of cells) if (formula !== null) for (const at of filledBeside(detail)) spilled.add(at);
  sheet.values.forEach((line, row) =>
    line.forEach((value, column) => {
      const at = place(row, column);
      if (value === null || spilled.has(at) || byPlace.has(at)) return;
      target.getCell(row + 1, column + 1).value = plainContent(value);
      // Text that begins like a formula stays text also when the cell is edited in Excel.
      if (looksLikeFormula(value)) target.getCell(row + 1, column + 1).numFmt = EXCEL_FORMATS.text;
    }),
  );
  for (const cell of cells) writeCell(target, cell, sheet.values[cell.detail.row]?.[cell.detail.column] ?? null);
  for (const merge of sheet.merges) target.mergeCells(rangeAddress(merge));
  for (const validation of sheet.validations ?? []) addValidation(target, validation);
}

const place = (row: number, column: number): string => `${row},${column}`;

const looksLikeFormula = (value: CellValue): boolean => typeof value === "string" && /^[=+\-@]/.test(value);

function* filledBeside({ row, column, spill }: CellDetail): Generator<string> {
  for (let down = 0; down < (spill?.rows ?? 1); down += 1) {
    for (let right = 0; right < (spill?.columns ?? 1); right += 1) {
      if (down + right > 0) yield place(row + down, column + right);
    }
  }
}

function writeCell(sheet: ExcelJS.Worksheet, { detail, formula, note }: FileCell, value: CellValue): void {
  const { row, column, spill, style, numberFormat } = detail;
  const target = sheet.getCell(row + 1, column + 1);
  const content = plainContent(value);
  if (formula === null) target.value = content;
  else if (spill === undefined) target.value = { formula, result: content } as ExcelJS.CellFormulaValue;
  else {
    const to = { row: row + spill.rows - 1, column: column + spill.columns - 1 };
    const ref = rangeAddress({ from: { row, column }, to });
    target.value = { formula, result: content, shareType: "array", ref } as unknown as ExcelJS.CellValue;
  }
  if (style !== undefined) applyStyle(target, style);
  if (numberFormat !== undefined) target.numFmt = numberFormat;
  else if (formula === null && looksLikeFormula(value)) target.numFmt = EXCEL_FORMATS.text;
  if (note !== null) target.note = { texts: [{ text: escapedForOffice(note) }] };
}

/** A table's headings must be texts that differ; one whose are not is left as plain cells. */
function addTable(target: ExcelJS.Worksheet, sheet: SheetSnapshot, table: LayoutTable, taken: Set<string>): void {
  const { from, to } = table.range;
  const headings = (sheet.values[from.row] ?? []).slice(from.column, to.column + 1);
  const texts = new Set(headings.map((heading) => (typeof heading === "string" ? heading.trim().toLowerCase() : "")));
  if (texts.size !== to.column - from.column + 1 || texts.has("") || to.row <= from.row) return;
  addFileTable(target, table, headings.map(String), taken);
}
