import { fail, ok, type Result } from "../../../calculation/result";
import type { LayoutTable } from "../../../sheet/layout";
import type { CellDetail, SheetSnapshot, WorkbookSnapshot } from "../../../sheet/sheet-snapshot";
import { markedId } from "../../marks";
import type { WorkbookFault } from "../../port";
import { breathe } from "../../steps";
import { damaged } from "../file-fault";
import { openCsv } from "../csv/open-csv";
import { isDelimited, openPackage, readingFault } from "../open-xlsx";
import { readBook, relations, type BookContents } from "../read-book";
import { readSettings, SETTINGS_PART } from "../settings";
import type { OpenedFile } from "../xlsx-workbook";
import type { ZipParts } from "../zip-parts";
import { readLooks } from "./cell-looks";
import { colourReader, themeColours } from "./colours";
import { inOrder, lostByPath, type LostPart } from "./lost-parts";
import { readNames, readNotes, readTable } from "./related-parts";
import { readDetails, type DetailContext, type SheetDetails } from "./sheet-details";

export interface OpenedSnapshot {
  readonly workbook: WorkbookSnapshot;
  /** What the file holds that a snapshot cannot; told to the user before anything is saved. */
  readonly lost: readonly LostPart[];
}

/** Opens a workbook file whole, to be worked on: values, formulas, looks, widths, merges, notes, tables and names. */
export async function openSnapshot(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<OpenedSnapshot, WorkbookFault>> {
  try {
    if (isDelimited(bytes, fileName)) return ok({ workbook: plainWorkbook(await openCsv(bytes, fileName)), lost: [] });
    const { zip, file } = await openPackage(bytes, fileName);
    const book = await readBook(zip);
    const lost = new Set<LostPart>(lostByPath(zip));
    const context = await looksOf(zip, book);
    const sheets: SheetSnapshot[] = [];
    for (const { name, hidden, part } of book.sheets) {
      await breathe();
      const values = file.sheets.find((sheet) => sheet.name === name);
      const xml = await zip.text(part);
      if (values === undefined || xml === null) throw damaged(part);
      const details = readDetails(xml, { part, ...context });
      const related = await relatedTo(zip, part);
      for (const one of [...details.lost, ...related.lost]) lost.add(one);
      sheets.push({
        name,
        hidden,
        mark: values.mark,
        values: Array.from({ length: values.usedRows }, (_, row) => values.row(row, 0, values.usedColumns - 1)),
        details: withNotes(details, related.notes),
        columnWidths: details.columnWidths,
        ...(Object.keys(details.rowHeights).length > 0 && { rowHeights: details.rowHeights }),
        merges: details.merges,
        freeze: details.freeze,
        tables: related.tables,
        tab: details.tab,
      });
    }
    const names = readNames((await zip.text(book.part)) ?? "", book.part);
    if (names.ofSheets) lost.add("sheet-names");
    const settings = await zip.text(SETTINGS_PART);
    const workbook = {
      sheets,
      names: names.names.filter(({ name }) => markedId(name) === null),
      settings: settings === null ? {} : Object.fromEntries(readSettings(settings)),
    };
    return ok({ workbook, lost: inOrder(lost) });
  } catch (error) {
    return fail(readingFault(error));
  }
}

/** Values without looks: all there is in a text file. */
function plainWorkbook({ sheets }: OpenedFile): WorkbookSnapshot {
  const plain = sheets.map((sheet): SheetSnapshot => ({
    name: sheet.name,
    hidden: false,
    mark: null,
    values: Array.from({ length: sheet.usedRows }, (_, row) => sheet.row(row, 0, sheet.usedColumns - 1)),
    details: [],
    columnWidths: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    tab: null,
  }));
  return { sheets: plain, names: [], settings: {} };
}

async function looksOf(zip: ZipParts, book: BookContents): Promise<Pick<DetailContext, "look" | "colour">> {
  const theme = book.themePart === null ? null : await zip.text(book.themePart);
  const colour = colourReader(themeColours(theme, book.themePart ?? ""));
  const styles = book.stylesPart === null ? null : await zip.text(book.stylesPart);
  return { colour, look: styles === null ? () => ({}) : readLooks(styles, book.stylesPart ?? "", colour) };
}

interface Related {
  readonly notes: ReturnType<typeof readNotes>;
  readonly tables: readonly LayoutTable[];
  readonly lost: readonly LostPart[];
}

async function relatedTo(zip: ZipParts, part: string): Promise<Related> {
  const found: { notes: Related["notes"]; tables: LayoutTable[]; lost: LostPart[] } = {
    notes: [],
    tables: [],
    lost: [],
  };
  for (const { type, target } of await relations(zip, part, true)) {
    if (type === "drawing") found.lost.push("drawings");
    if (type !== "comments" && type !== "table") continue;
    const xml = await zip.text(target);
    if (xml === null) throw damaged(target);
    if (type === "comments") found.notes = readNotes(xml, target);
    else {
      const table = readTable(xml, target);
      if (table !== null) found.tables.push(table);
    }
  }
  return found;
}

function withNotes({ details }: SheetDetails, notes: Related["notes"]): readonly CellDetail[] {
  if (notes.length === 0) return details;
  const byPlace = new Map(details.map((detail) => [`${detail.row},${detail.column}`, detail]));
  for (const { row, column, note } of notes) {
    const key = `${row},${column}`;
    byPlace.set(key, { ...(byPlace.get(key) ?? { row, column }), note });
  }
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
