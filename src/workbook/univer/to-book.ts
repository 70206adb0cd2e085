import { BooleanNumber, LocaleType, type ICellData, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { CellRange } from "../../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import { cellAddress, quotedSheetName } from "../../sheet/address";
import { freeWorkbookName, markName } from "../marks";
import { cellData } from "./cell-data";
import { gridStyle } from "./cell-style";
import { gridRule, VALIDATIONS } from "./validations";

export const UNIT_ID = "payoff";
/** Names of the grid's own parts in its snapshot. */
export const NOTES = "SHEET_NOTE_PLUGIN";
export const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
export const TABLES = "SHEET_TABLE_PLUGIN";
/** Where small settings live in the grid's snapshot. */
export const SETTINGS = "payoffSettings";
const ALL_SHEETS = "AllDefaultWorkbook";

/** Excel's width in characters, and the grid's in pixels; a digit of the grid's usual font is 8 wide. */
const pixels = (characters: number): number => Math.round(characters * 8 + 5);
export const characters = (width: number): number => Math.max(0, Math.round(((width - 5) / 8) * 100) / 100);

/** A file's points are 4/3 pixels; the grid's usual row is 4 pixels taller than Excel's (24 for 15 points). */
const EXTRA_HEIGHT = 4;
const rowPixels = (points: number): number => Math.round((points * 4) / 3) + EXTRA_HEIGHT;
export const rowPoints = (height: number): number => Math.max(0, Math.round((height - EXTRA_HEIGHT) * 75) / 100);

/** A workbook as the grid opens it in one go: the fast way in, also for 100,000 rows. */
export function toBook(workbook: WorkbookSnapshot): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const keys = new Map<string, string>();
  const styleKey = (style: IStyleData): string => {
    const text = JSON.stringify(style);
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = `p${keys.size}`;
    keys.set(text, key);
    styles[key] = style;
    return key;
  };
  const sheets = workbook.sheets.map((sheet, index) => worksheet(sheet, sheetId(index), styleKey));
  return {
    id: UNIT_ID,
    name: "Payoff",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: NOTES, data: JSON.stringify(notes(workbook)) },
      { name: NAMES, data: JSON.stringify(definedNames(workbook)) },
      { name: TABLES, data: JSON.stringify(tables(workbook)) },
      { name: VALIDATIONS, data: JSON.stringify(validations(workbook)) },
    ],
    custom: { [SETTINGS]: { ...workbook.settings } },
  };
}

const sheetId = (index: number): string => `sheet-${index + 1}`;

function worksheet(sheet: SheetSnapshot, id: string, styleKey: (style: IStyleData) => string) {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, data: ICellData): void => {
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], ...data };
  };
  const isSpilled = spilledCells(sheet);
  for (const [row, values] of sheet.values.entries()) {
    for (const [column, value] of values.entries()) {
      const data = isSpilled(row, column) ? null : cellData(value);
      if (data !== null) put(row, column, data);
    }
  }
  for (const detail of sheet.details) {
    const style = gridStyle(detail.style, detail.numberFormat);
    if (style !== null) put(detail.row, detail.column, { s: styleKey(style) });
    if (detail.formula !== undefined) put(detail.row, detail.column, { f: `=${detail.formula}` });
  }
  const usedColumns = Math.max(sheet.columnWidths.length, ...sheet.details.map((at) => at.column + 1), widest(sheet));
  const { rows, columns } = sheet.freeze;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tab === null ? "" : `#${sheet.tab}`,
    rowCount: Math.max(sheet.values.length + 100, 200),
    columnCount: Math.max(usedColumns + 6, 26),
    cellData: cells,
    mergeData: sheet.merges.map(gridRange),
    columnData: Object.fromEntries(
      sheet.columnWidths.flatMap((width, at) => (width === null ? [] : [[at, { w: pixels(width) }]])),
    ),
    rowData: Object.fromEntries(
      Object.entries(sheet.rowHeights ?? {}).map(([row, points]) => [
        row,
        { h: rowPixels(points), ia: BooleanNumber.FALSE },
      ]),
    ),
    freeze:
      rows + columns === 0
        ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }
        : { xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns },
  };
}

/** Cells that a formula fills besides its own: as values of their own they would stand in its way (#SPILL!). */
function spilledCells({ details }: SheetSnapshot): (row: number, column: number) => boolean {
  const places = new Set<string>();
  for (const { row, column, spill } of details) {
    for (let down = 0; down < (spill?.rows ?? 1); down += 1) {
      for (let right = 0; right < (spill?.columns ?? 1); right += 1) {
        if (down + right > 0) places.add(`${row + down},${column + right}`);
      }
    }
  }
  return places.size === 0 ? () => false : (row, column) => places.has(`${row},${column}`);
}

const widest = (sheet: SheetSnapshot): number => sheet.values.reduce((most, row) => Math.max(most, row.length), 0);

const gridRange = (range: CellRange) => ({
  startRow: range.from.row,
  endRow: range.to.row,
  startColumn: range.from.column,
  endColumn: range.to.column,
});

/** The notes' boxes grow with their text, within what a screen shows beside its cell. */
function notes(workbook: WorkbookSnapshot): unknown {
  const found: Record<string, Record<number, Record<number, unknown>>> = {};
  for (const [index, sheet] of workbook.sheets.entries()) {
    for (const { row, column, note } of sheet.details) {
      if (note === undefined) continue;
      const lines = note.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 36), 0);
      const id = `note-${index}-${row}-${column}`;
      const box = { id, row, col: column, width: 280, height: Math.min(40 + 20 * lines, 360), note };
      ((found[sheetId(index)] ??= {})[row] ??= {})[column] = box;
    }
  }
  return found;
}

function validations(workbook: WorkbookSnapshot): unknown {
  const rules = workbook.sheets.map(({ validations: held = [] }, index) => [
    sheetId(index),
    held.map((one, at) => gridRule(one, `rule-${index}-${at}`)),
  ]);
  return Object.fromEntries(rules);
}

/** The workbook's names, and the marks of our sheets as names on their A1. */
function definedNames(workbook: WorkbookSnapshot): unknown {
  const taken = new Set(workbook.names.map((one) => one.name.toLowerCase()));
  const marks = workbook.sheets.flatMap((sheet) => {
    if (sheet.mark === null) return [];
    const name = freeWorkbookName(markName(sheet.mark), taken, ".");
    taken.add(name.toLowerCase());
    return [
      { name, refersTo: `${quotedSheetName(sheet.name)}!${cellAddress({ row: 0, column: 0 }, true)}`, mark: true },
    ];
  });
  const all = [...workbook.names.map((one) => ({ ...one, mark: false })), ...marks];
  return Object.fromEntries(
    all.map(({ name, refersTo, mark }, index) => {
      const id = `name-${index + 1}`;
      return [id, { id, name, formulaOrRefString: refersTo, localSheetId: ALL_SHEETS, hidden: mark }];
    }),
  );
}

function tables(workbook: WorkbookSnapshot): unknown {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet, index) =>
      sheet.tables.length === 0
        ? []
        : [
            [
              sheetId(index),
              {
                tableFilteredOutRows: [],
                tables: sheet.tables.map((table, at) => ({
                  id: `table-${index + 1}-${at + 1}`,
                  name: table.name,
                  range: gridRange(table.range),
                  options: { showHeader: true, showFooter: false },
                  filters: { tableColumnFilterList: [] },
                  columns: [],
                  meta: {},
                })),
              },
            ],
          ],
    ),
  );
}
