import {
  BooleanNumber,
  type ICellData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import type { LayoutTable } from "../../sheet/layout";
import type { CellDetail, SheetSnapshot, SnapshotName, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import { markedId } from "../marks";
import { foldedName } from "../sheet-names";
import { cellValue } from "./cell-data";
import { styleDefinition } from "./cell-style";
import { characters, NAMES, NOTES, rowPoints, SETTINGS, TABLES } from "./to-book";
import { heldRules, VALIDATIONS } from "./validations";

/** Values that a formula spilled beside its cell, by sheet id, row and column. */
export type Spilled = (sheetId: string) => CellMatrix;
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
/** The whole text of a formula kept by reference to another cell's. */
export type FormulaAt = (sheetId: string, row: number, column: number) => string | null;
/** What a formula's result fills, where it is more than its own cell. */
export type SpillAt = (sheetId: string, row: number, column: number) => { rows: number; columns: number } | null;

/** What the formula engine knows beside the cells. */
export interface Engine {
  readonly spilled: Spilled;
  readonly formulaAt: FormulaAt;
  readonly spillAt: SpillAt;
}

/** The grid's own snapshot -> the workbook as plain values. The inverse of toBook, as far as both can hold. */
export function fromBook(book: IWorkbookData, engine: Engine): WorkbookSnapshot {
  const resource = (name: string): unknown => parsed(book.resources?.find((one) => one.name === name)?.data);
  const names = namesOf(resource(NAMES));
  const notes = resource(NOTES) as Record<string, Record<string, Record<string, { note?: string }>>>;
  const tables = resource(TABLES) as Record<string, { tables?: HeldTable[] }>;
  const rules = resource(VALIDATIONS) as Record<string, Partial<ISheetDataValidationRule>[]>;
  const sheets = book.sheetOrder.flatMap((id) => {
    const sheet = book.sheets[id];
    if (sheet === undefined) return [];
    const parts = { book, engine, notes: notes[id] ?? {}, tables: tables[id]?.tables ?? [], rules: rules[id] ?? [] };
    return [snapshotOf(id, sheet, markOf(sheet.name ?? id, names), parts)];
  });
  const settings = (book.custom?.[SETTINGS] ?? {}) as Record<string, string>;
  return { sheets, names: names.filter((one) => markedId(one.name) === null), settings };
}

interface Parts {
  readonly book: IWorkbookData;
  readonly engine: Engine;
  readonly notes: Record<string, Record<string, { note?: string }>>;
  readonly tables: readonly HeldTable[];
  readonly rules: readonly Partial<ISheetDataValidationRule>[];
}

interface HeldTable {
  readonly name: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** Heights that the grid gave by itself are left to it. */
function rowHeightsOf({ rowData }: Partial<IWorksheetData>): Pick<SheetSnapshot, "rowHeights"> {
  const own = Object.entries(rowData ?? {}).flatMap(([row, { h, ia }]) =>
    h === undefined || ia === BooleanNumber.TRUE || h === USUAL_HEIGHT ? [] : [[row, rowPoints(h)] as const],
  );
  return own.length === 0 ? {} : { rowHeights: Object.fromEntries(own) };
}

const USUAL_HEIGHT = 24;

const NOT_FROZEN = { rows: 0, columns: 0 };

function snapshotOf(id: string, sheet: Partial<IWorksheetData>, mark: string | null, parts: Parts): SheetSnapshot {
  const { values, details } = cellsOf(id, sheet, parts);
  const validations = heldRules(parts.rules);
  const widths = Object.entries(sheet.columnData ?? {});
  const columns = widths.reduce((most, [column]) => Math.max(most, Number(column) + 1), 0);
  const width = (column: number): number | null => {
    const held = sheet.columnData?.[column]?.w;
    return held === undefined ? null : characters(held);
  };
  return {
    name: sheet.name ?? id,
    hidden: sheet.hidden === BooleanNumber.TRUE,
    mark,
    values,
    details,
    columnWidths: Array.from({ length: columns }, (_, column) => width(column)),
    ...rowHeightsOf(sheet),
    merges: (sheet.mergeData ?? []).map(plainRange),
    freeze: sheet.freeze === undefined ? NOT_FROZEN : { rows: sheet.freeze.ySplit, columns: sheet.freeze.xSplit },
    ...(validations.length > 0 && { validations }),
    tables: parts.tables.map((table): LayoutTable => ({ name: table.name, range: plainRange(table.range) })),
    tab: /^#([0-9a-f]{6})$/i.exec(sheet.tabColor ?? "")?.[1]?.toUpperCase() ?? null,
  };
}

function cellsOf(id: string, sheet: Partial<IWorksheetData>, parts: Parts) {
  const rows: CellValue[][] = [];
  const details = new Map<string, CellDetail>();
  let width = 0;
  const put = (row: number, column: number, value: CellValue): void => {
    if (value === null) return;
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = value;
    width = Math.max(width, column + 1);
  };
  eachCell(sheet.cellData, (row, column, cell) => {
    put(row, column, cellValue(cell));
    const detail = detailOf(row, column, cell, id, parts);
    if (detail !== null) details.set(`${row},${column}`, detail);
  });
  eachCell(parts.engine.spilled(id), (row, column, cell) => put(row, column, cellValue(cell)));
  for (const [row, notes] of Object.entries(parts.notes)) {
    for (const [column, { note }] of Object.entries(notes)) {
      const at = { row: Number(row), column: Number(column) };
      if (note !== undefined) details.set(`${row},${column}`, { ...(details.get(`${row},${column}`) ?? at), note });
    }
  }
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { values, details: [...details.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

function detailOf(row: number, column: number, cell: ICellData, id: string, parts: Parts): CellDetail | null {
  const held: Nullable<IStyleData> = typeof cell.s === "string" ? parts.book.styles[cell.s] : cell.s;
  const formula = typeof cell.f === "string" ? cell.f : parts.engine.formulaAt(id, row, column);
  const style = styleDefinition(held);
  const numberFormat = held?.n?.pattern;
  // A result that found no room fills nothing: what stands in its way is the user's.
  const blocked = cell.v === "#SPILL!";
  const spill = formula === null || blocked ? null : parts.engine.spillAt(id, row, column);
  if (formula === null && style === null && numberFormat === undefined) return null;
  return {
    row,
    column,
    ...(formula !== null && { formula: formula.replace(/^=/, "") }),
    ...(spill !== null && { spill }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(style !== null && { style }),
  };
}

function eachCell(matrix: CellMatrix | undefined, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells)) if (cell) visit(Number(row), Number(column), cell);
  }
}

const plainRange = (range: HeldTable["range"]): CellRange => ({
  from: { row: range.startRow, column: range.startColumn },
  to: { row: range.endRow, column: range.endColumn },
});

function namesOf(held: unknown): SnapshotName[] {
  return Object.values(held as Record<string, { name?: string; formulaOrRefString?: string }>).flatMap((one) =>
    one.name === undefined || one.formulaOrRefString === undefined
      ? []
      : [{ name: one.name, refersTo: one.formulaOrRefString.replace(/^=/, "") }],
  );
}

/** The mark on a sheet: a name of ours that refers to it. */
function markOf(sheetName: string, names: readonly SnapshotName[]): string | null {
  const found = names.find((one) => markedId(one.name) !== null && refersToSheet(one.refersTo, sheetName));
  return found === undefined ? null : markedId(found.name);
}

export function refersToSheet(refersTo: string, sheetName: string): boolean {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(refersTo);
  const named = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return named !== undefined && foldedName(named) === foldedName(sheetName);
}

function parsed(text: string | undefined): unknown {
  if (text === undefined || text === "") return {};
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
}
