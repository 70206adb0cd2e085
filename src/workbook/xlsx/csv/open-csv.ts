import type { CellValue } from "../../../sheet/cell";
import { isLawfulSheetName } from "../../sheet-names";
import { FileFault } from "../file-fault";
import { XLSX_LIMITS, type OpenedFile } from "../xlsx-workbook";
import { UNPACKED_LIMIT } from "../zip-parts";
import { decodeText } from "./decode-text";
import { delimitedRows } from "./delimited-rows";

const UNNAMED = "Blad1";

/** Whether a file's name says that it is text with separated fields. */
export const isCsvName = (fileName: string): boolean => /\.(csv|tsv|tab|txt)$/i.test(fileName);

/** A text file with separated fields as a workbook of one sheet, named as the file. Throws what readingFault knows. */
export async function openCsv(bytes: Uint8Array, fileName: string, limit = UNPACKED_LIMIT): Promise<OpenedFile> {
  if (bytes.length > limit) {
    throw new FileFault({ code: "too-large", what: "file", sheet: fileName, found: bytes.length, limit });
  }
  const text = decodeText(bytes);
  if (text === null) throw new FileFault({ code: "not-a-workbook", detail: "not-text" });
  const rows = await delimitedRows(text);
  if (rows.every((row) => row.every((value) => value === null))) throw new FileFault({ code: "empty-workbook" });
  const name = sheetName(fileName);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  checkSize(name, "rows", rows.length, XLSX_LIMITS.rows);
  checkSize(name, "columns", width, XLSX_LIMITS.columns);
  const row = (at: number, from: number, to: number): readonly CellValue[] =>
    Array.from({ length: to - from + 1 }, (_, index) => rows[at]?.[from + index] ?? null);
  const sheet = { name, hidden: false, mark: null, usedRows: rows.length, usedColumns: width, row };
  return { fileName, sheets: [sheet], settings: new Map() };
}

function checkSize(sheet: string, what: "rows" | "columns", found: number, limit: number): void {
  if (found > limit) throw new FileFault({ code: "too-large", what, sheet, found, limit });
}

/** "Deltagare 2019 (1).csv" → "Deltagare 2019 (1)", without what Excel refuses in a name. */
function sheetName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, "").replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ");
  const name = stem
    .slice(0, XLSX_LIMITS.sheetNameLength)
    .replaceAll(/^['\s]+|['\s]+$|\p{Cs}$/gu, "")
    .normalize("NFC");
  return isLawfulSheetName(name, XLSX_LIMITS.sheetNameLength) ? name : UNNAMED;
}
