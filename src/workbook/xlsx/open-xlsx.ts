import { fail, ok, type Result } from "../../calculation/result";
import type { WorkbookFault } from "../port";
import { breathe } from "../steps";
import { containerOf } from "./container";
import { isCsvName, openCsv } from "./csv/open-csv";
import { shiftFrom1904 } from "./date-styles";
import { FileFault } from "./file-fault";
import { readBook } from "./read-book";
import { readCells } from "./read-cells";
import { readSharedStrings } from "./read-strings";
import { readSettings, SETTINGS_PART } from "./settings";
import { openedWorkbook, type OpenedFile, type OpenedSheet, type XlsxWorkbook } from "./xlsx-workbook";
import { ZipParts } from "./zip-parts";

/**
 * Opens an Excel workbook (.xlsx, .xlsm, .xltx), or a text file with separated fields (.csv), for reading. Only values
 * are read: pictures, charts, macros and formulas stay untouched in the file. Whatever is wrong with it is a fault,
 * never a throw.
 */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<Result<XlsxWorkbook, WorkbookFault>> {
  try {
    if (isDelimited(bytes, fileName)) return ok(openedWorkbook(await openCsv(bytes, fileName)));
    return ok(openedWorkbook((await openPackage(bytes, fileName)).file));
  } catch (error) {
    return fail(readingFault(error));
  }
}

/** By its name, unless its first bytes say that it is a workbook all the same. */
export const isDelimited = (bytes: Uint8Array, fileName: string): boolean =>
  isCsvName(fileName) && containerOf(bytes) === "other";

/** The file's values, and its parts for those who read more. Throws what readingFault understands. */
export async function openPackage(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ readonly zip: ZipParts; readonly file: OpenedFile }> {
  const fault = otherKind(bytes);
  if (fault !== null) throw new FileFault(fault);
  const zip = await ZipParts.open(bytes, fileName);
  const file = await readFile(zip, fileName);
  if (file.sheets.every((sheet) => sheet.usedRows === 0)) throw new FileFault({ code: "empty-workbook" });
  return { zip, file };
}

export function readingFault(error: unknown): WorkbookFault {
  if (error instanceof FileFault) return error.fault;
  // A file can be wrong in ways nobody thought of; the user still gets a sentence.
  return { code: "damaged-file", detail: error instanceof Error ? error.message : String(error) };
}

function otherKind(bytes: Uint8Array): WorkbookFault | null {
  switch (containerOf(bytes)) {
    case "zip":
      return null;
    case "empty":
      return { code: "not-a-workbook", detail: "empty-file" };
    case "encrypted":
      return { code: "password-protected" };
    case "old-excel":
      return { code: "not-a-workbook", detail: "old-excel" };
    case "other":
      return { code: "not-a-workbook", detail: "not-zip" };
  }
}

async function readFile(zip: ZipParts, fileName: string): Promise<OpenedFile> {
  const book = await readBook(zip);
  const strings = await readPart(zip, book.stringsPart, readSharedStrings, []);
  const dateShift = book.from1904 ? await readPart(zip, book.stylesPart, shiftFrom1904, null) : noShift;
  // Without the styles nobody can tell which numbers are days to be moved.
  if (dateShift === null) throw new FileFault({ code: "damaged-file", detail: book.stylesPart ?? "styles" });
  const sheets: OpenedSheet[] = [];
  for (const { name, hidden, part } of book.sheets) {
    await breathe();
    const xml = await zip.text(part);
    if (xml === null) throw new FileFault({ code: "damaged-file", detail: part });
    const cells = readCells(xml, { part, strings, dateShift });
    sheets.push({
      name,
      hidden,
      mark: book.marks.get(name) ?? null,
      usedRows: cells.usedRows,
      usedColumns: cells.usedColumns,
      row: (row, from, to) => cells.row(row, from, to),
    });
  }
  const properties = await zip.text(SETTINGS_PART);
  return { fileName, sheets, settings: properties === null ? new Map() : readSettings(properties) };
}

const noShift = (): number => 0;

async function readPart<T, M>(
  zip: ZipParts,
  part: string | null,
  read: (xml: string, part: string) => T,
  missing: M,
): Promise<T | M> {
  const xml = part === null ? null : await zip.text(part);
  return xml === null || part === null ? missing : read(xml, part);
}
