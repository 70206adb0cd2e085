import type { Dress } from "./dress";

/** A sheet that is to be replaced, as it stands: what it takes to bring it back. */
export interface StandingSheet {
  readonly dress: Dress;
  /** Extent from A1 of its cells, formats included. */
  readonly rows: number;
  readonly columns: number;
  /** Names of its charts, the user's too. */
  readonly charts: readonly string[];
}

/**
 * Reads the dresses of sheets, all of them in two syncs.
 * @param sheets ids, each with the number of columns whose widths are to be known at least
 */
export async function readDresses(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly columns: number }[],
  withNotes: boolean,
): Promise<readonly StandingSheet[]> {
  const loaded = sheets.map(({ id, columns }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("tabColor");
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    sheet.pageLayout.load("orientation");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    if (withNotes) sheet.notes.load("items/content");
    const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
    const merges = sheet.getRange().getMergedAreasOrNullObject().load("address");
    const freeze = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
    const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
    return { sheet, columns, used, merges, freeze, titleRows };
  });
  await context.sync();
  const placed = loaded.map((each) => {
    const { sheet, used } = each;
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    const count = Math.max(each.columns, columns);
    return {
      ...each,
      usedColumns: columns,
      widths: Array.from({ length: count }, (_, at) => sheet.getRangeByIndexes(0, at, 1, 1).load("format/columnWidth")),
      tables: sheet.tables.items.map((table) => ({ name: table.name, range: table.getRange().load("address") })),
      breaks: sheet.horizontalPageBreaks.items.map((each) => each.getCellAfterBreak().load("rowIndex")),
      notes: (withNotes ? sheet.notes.items : []).map((note) => ({
        text: note.content,
        range: note.getLocation().load("address"),
      })),
    };
  });
  await context.sync();
  return placed.map(({ sheet, used, merges, freeze, titleRows, ...rest }) => ({
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: rest.usedColumns,
    charts: sheet.charts.items.map(({ name }) => name),
    dress: {
      widths: rest.widths.map((range) => range.format.columnWidth),
      merges: merges.isNullObject ? [] : areasOf(merges.address),
      freeze: freeze.isNullObject ? { rows: 0, columns: 0 } : frozen(freeze),
      orientation: sheet.pageLayout.orientation,
      titleRows: titleRows.isNullObject ? "" : `$${titleRows.rowIndex + 1}:$${titleRows.rowIndex + titleRows.rowCount}`,
      breaks: rest.breaks.map((range) => range.rowIndex),
      tab: sheet.tabColor,
      tables: rest.tables.map(({ name, range }) => ({ name, address: withoutSheet(range.address) })),
      notes: rest.notes.map(({ text, range }) => ({ text, address: withoutSheet(range.address) })),
      validations: null,
    },
  }));
}

/** "'Blad 1'!A1:B2" -> "A1:B2". */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1).trim();

/** "'Blad 1'!A1:B1,'Blad 1'!A5:B5" -> "A1:B1", "A5:B5"; the sheet's name may hold a comma. */
const areasOf = (address: string): readonly string[] => address.match(/(?<=!)[A-Z]+\d+(?::[A-Z]+\d+)?(?=,|$)/g) ?? [];

/** Frozen rows are whole rows, and frozen columns whole columns. */
function frozen({ rowCount, columnCount }: Excel.Range): Dress["freeze"] {
  return {
    rows: rowCount === WHOLE_COLUMN ? 0 : rowCount,
    columns: columnCount === WHOLE_ROW ? 0 : columnCount,
  };
}

const WHOLE_COLUMN = 1_048_576;
const WHOLE_ROW = 16_384;
