import ExcelJS from "exceljs";
import JSZip from "jszip";
import { rangeAddress } from "../../src/sheet/address";
import type { SampleCell, SampleSheet } from "./sheet-content";

/** The day the sample is dated: the same input gives the same bytes. */
const DATED = new Date(Date.UTC(2026, 0, 1));
const DARK = "FF1F3A5F";
const FONT = { name: "Calibri", size: 11 } as const;
const KRONOR = '#,##0 "kr"';

type Look = Partial<Pick<ExcelJS.Cell, "font" | "fill" | "alignment" | "border" | "numFmt">>;

const fill = (argb: string): ExcelJS.Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const BODY_BORDER: Partial<ExcelJS.Borders> = { bottom: { style: "hair", color: { argb: "FFB0B7C3" } } };

const LOOKS: Readonly<Record<SampleCell["look"], Look>> = {
  title: { font: { bold: true, size: 16, color: { argb: DARK } } },
  caption: { font: { bold: true, color: { argb: DARK } }, alignment: { wrapText: true, vertical: "bottom" } },
  heading: {
    font: { bold: true, color: { argb: "FFFFFFFF" } },
    fill: fill(DARK),
    alignment: { wrapText: true, vertical: "middle" },
    numFmt: "0",
  },
  label: { border: BODY_BORDER },
  part: { alignment: { indent: 1, horizontal: "left" }, border: BODY_BORDER },
  kronor: { numFmt: KRONOR, border: BODY_BORDER },
  count: { numFmt: "#,##0", border: BODY_BORDER, alignment: { horizontal: "right" } },
  year: { numFmt: "0", alignment: { horizontal: "left" }, border: BODY_BORDER },
  text: { font: { color: { argb: "FF404040" } }, alignment: { wrapText: true, vertical: "top" } },
  bullet: { alignment: { wrapText: true, vertical: "top", indent: 1, horizontal: "left" } },
  date: { numFmt: "yyyy-mm-dd", alignment: { horizontal: "left" } },
  decimal: { numFmt: "#,##0.0", border: BODY_BORDER },
  ore: { numFmt: "#,##0.00", border: BODY_BORDER },
  plain: {},
  derived: { numFmt: KRONOR, font: { italic: true }, fill: fill("FFFFF6D6"), border: BODY_BORDER },
};

/** A workbook file of the sheets: real numbers with formats, widths, notes and print set-up; equal bytes each time. */
export async function writeBook(sheets: readonly SampleSheet[], about: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = DATED;
  book.modified = DATED;
  book.title = about;
  for (const sheet of sheets) addSheet(book, sheet);
  return withFixedDates(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, sheet: SampleSheet): void {
  const target = book.addWorksheet(sheet.name, {
    views: [
      sheet.freeze === undefined
        ? { showGridLines: false }
        : { state: "frozen", ySplit: sheet.freeze, xSplit: 0, showGridLines: true },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: sheet.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.widths.forEach((width, index) => {
    target.getColumn(index + 1).width = width;
  });
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) =>
      writeCell(target.getCell(rowIndex + 1, columnIndex + 1), cell, columnIndex > 0 && sheet.headings === undefined),
    );
    if (row.some((cell) => cell.look === "heading")) target.getRow(rowIndex + 1).height = headingHeight(row, sheet);
  });
  for (const merge of sheet.merges ?? []) target.mergeCells(rangeAddress(merge));
  // The library breaks after a row; rows are counted from 1 there.
  for (const row of sheet.pages) target.getRow(row).addPageBreak();
  for (const row of sheet.wide) spreadText(target, sheet, row);
}

function writeCell(target: ExcelJS.Cell, cell: SampleCell, headingsRight: boolean): void {
  target.value = cell.value;
  const { alignment, ...look } = LOOKS[cell.look];
  Object.assign(target, look, { font: { ...FONT, ...look.font } });
  const right = cell.look === "heading" && headingsRight ? { horizontal: "right" as const } : {};
  if (alignment !== undefined) target.alignment = { ...alignment, ...right };
  if (cell.note !== undefined) target.note = cell.note;
}

/** Running text gets the whole width of the sheet, and the height it needs there. */
function spreadText(target: ExcelJS.Worksheet, sheet: SampleSheet, row: number): void {
  if (sheet.widths.length > 1) target.mergeCells(row + 1, 1, row + 1, sheet.widths.length);
  const text = String(sheet.rows[row]?.[0]?.value);
  const width = sheet.widths.reduce((sum, one) => sum + one, 0);
  const isTitle = sheet.rows[row]?.[0]?.look === "title";
  target.getRow(row + 1).height = isTitle ? 26 : 16 * Math.max(1, Math.ceil((text.length * 1.05) / width));
}

function headingHeight(row: readonly SampleCell[], sheet: SampleSheet): number {
  const lines = row.map((cell, column) => Math.ceil(String(cell.value).length / ((sheet.widths[column] ?? 10) - 2)));
  return 16 * Math.max(1, ...lines) + 4;
}

/** The library stamps each part with the clock; here they all get the same date, in a fixed order. */
async function withFixedDates(packed: ArrayBuffer | Uint8Array): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(packed);
  const to = new JSZip();
  const names = Object.keys(from.files).filter((name) => from.files[name]?.dir === false);
  for (const name of names.sort(
    (a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1),
  )) {
    const part = await from.file(name)?.async("uint8array");
    if (part !== undefined) to.file(name, part, { date: DATED, createFolders: false });
  }
  return to.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}
