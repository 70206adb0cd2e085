import { isCellError, type CellValue } from "../../sheet/cell";
import { tokens, type Token } from "../../sheet/localised-formula";
import { argumentsIn, closing, ownCall } from "../own-calls";
import type { FreezeRequest, OwnCall } from "../port";
import { cellOutput } from "./cell-output";
import { around, contains, type Area, type OwnCell } from "./own-cells";

/** What is to stand in a copy: values of one cell, or of all the cells that one formula fills. */
export interface FrozenArea extends Area {
  readonly values: readonly (readonly CellValue[])[];
}

export interface FrozenError {
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/** Ranges of so many cells are asked for in one sync. */
const BATCH = 500;

/** The values of the cells, and of what they spill over, one after the other. */
export async function frozenAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly OwnCell[],
): Promise<readonly FrozenArea[]> {
  const found: FrozenArea[] = [];
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  for (let at = 0; at < cells.length; at += BATCH) {
    const some = cells.slice(at, at + BATCH);
    const spills = some.map(({ row, column }) => {
      const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      return spill.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
    });
    await context.sync();
    for (const [index, cell] of some.entries()) {
      // A cell that another formula spills over may tell of that formula as its own.
      if (found.some((area) => contains(area, cell))) continue;
      const spill = spills[index];
      found.push(spill === undefined || spill.isNullObject ? filledBy(cell, byPlace) : spilled(spill));
    }
  }
  return found;
}

const placeOf = (row: number, column: number): string => `${row} ${column}`;

/**
 * The cell, and those beside it and below with the very same text: a formula entered over several cells shows it in
 * each of them, and can only be replaced as a whole.
 */
function filledBy(cell: OwnCell, byPlace: ReadonlyMap<string, OwnCell>): FrozenArea {
  const { row, column, formula } = cell;
  const twin = (down: number, across: number): OwnCell | null => {
    const other = byPlace.get(placeOf(row + down, column + across));
    return other?.formula === formula ? other : null;
  };
  let columns = 1;
  while (twin(0, columns) !== null) columns += 1;
  const values: CellValue[][] = [];
  for (;;) {
    const line = Array.from({ length: columns }, (_, across) => twin(values.length, across));
    if (line.includes(null)) return { row, column, rows: values.length, columns, values };
    values.push(line.map((each) => each?.value ?? null));
  }
}

function spilled(range: Excel.Range): FrozenArea {
  const types: readonly (readonly string[])[] = range.valueTypes;
  const values = (range.values as unknown[][]).map((row, at) =>
    row.map((value, column) => cellOutput(value, types[at]?.[column] ?? null)),
  );
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    values,
  };
}

/** The sheet that the cells are in, and the names of all sheets in small letters. */
export interface SheetNames {
  readonly own: string;
  readonly all: ReadonlySet<string>;
}

/** So many errors of a sheet get the function's own words; the others those of their kind. */
const MOST_WORDS = 500;

/** The words of every cell that shows an error; what the functions were given is read in one sync. */
export async function frozenErrors(
  context: Excel.RequestContext,
  sheet: SheetNames,
  cells: readonly OwnCell[],
  explain: FreezeRequest["explain"],
): Promise<readonly FrozenError[]> {
  const errors = cells.flatMap((cell) => (isCellError(cell.value) ? [{ cell, error: cell.value }] : []));
  const calls = errors.map(({ cell }, at) => (at < MOST_WORDS ? singleCall(cell.own.plain) : null));
  const read = await readArguments(context, sheet, calls);
  return errors.map(({ cell, error }, at) => ({
    row: cell.row,
    column: cell.column,
    words: explain(read[at] ?? null, error, cell.own.plain),
  }));
}

type Argument =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "missing" }
  | { readonly kind: "range"; readonly sheet: string | null; readonly address: string };

interface WrittenCall {
  readonly id: string;
  readonly args: readonly Argument[];
}

/** The call, where the formula is nothing else and its arguments are values and references; else null. */
export function singleCall(formula: string): WrittenCall | null {
  const list = tokens(formula.slice(1), ".").filter(({ kind }) => kind !== "space");
  const entry = ownCall(list, 0);
  if (entry === undefined || closing(list, 1) !== list.length - 1) return null;
  const args = argumentsIn(list.slice(2, -1)).map(argumentOf);
  return args.includes(null) ? null : { id: entry.id, args: args as readonly Argument[] };
}

const REFERENCE = /^(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/iu;

function argumentOf(list: readonly Token[]): Argument | null {
  const text = list.map((token) => token.text).join("");
  if (text === "") return { kind: "missing" };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: "value", value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: /^true$/i.test(text) };
  if (list.length === 1 && list[0]?.kind === "string")
    return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
  const [, quoted, bare, address] = REFERENCE.exec(text) ?? [];
  if (address === undefined) return null;
  return { kind: "range", sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, address };
}

/** So many cells are read for the words of a sheet's errors, well within one message. */
const MOST_CELLS = 20_000;

/** What the calls were given, in one sync; null for a call that points at a sheet that is not there, or at too much. */
async function readArguments(
  context: Excel.RequestContext,
  sheet: SheetNames,
  calls: readonly (WrittenCall | null)[],
): Promise<readonly (OwnCall | null)[]> {
  let cells = 0;
  const wanted = calls.map((call) => {
    if (call === null || !call.args.every((arg) => arg.kind !== "range" || isThere(arg, sheet))) return null;
    cells += call.args.reduce((sum, arg) => sum + (arg.kind === "range" ? cellCount(arg.address) : 0), 0);
    if (cells > MOST_CELLS) return null;
    const ranges = call.args.map((arg) => (arg.kind === "range" ? loadRange(context, arg, sheet.own) : null));
    return { call, ranges };
  });
  if (wanted.some((each) => each?.ranges.some((range) => range !== null) === true)) await context.sync();
  return wanted.map((each) => {
    if (each === null) return null;
    const given = each.call.args.map((arg, at) => {
      const range = each.ranges[at];
      if (arg.kind === "value") return [[arg.value]];
      return range === null || range === undefined ? null : spilled(range).values;
    });
    return { id: each.call.id, arguments: given };
  });
}

const isThere = ({ sheet }: Argument & { kind: "range" }, { all }: SheetNames): boolean =>
  sheet === null || all.has(sheet.toLowerCase());

const loadRange = (context: Excel.RequestContext, { sheet, address }: Argument & { kind: "range" }, own: string): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet ?? own)
    .getRange(address.replaceAll("$", ""))
    .load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes"); // prettier-ignore

function cellCount(address: string): number {
  const corners = [...address.matchAll(/([A-Z]+)\$?(\d+)/gi)].map(([, letters = "", row = ""]) => ({
    row: Number(row),
    column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  }));
  const { rows, columns } = around(corners);
  return rows * columns;
}
