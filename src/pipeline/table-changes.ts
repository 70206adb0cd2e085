import { measureKey, readMeasures, sameFigure, type ReviewMeasure } from "../portfolio/review/measures";
import type { CellValue } from "../sheet/cell";
import { tellsUnit, withoutUnit } from "../words/review";
import type { NumberFormat, SheetLayout } from "../sheet/layout";
import { layoutRows, type Rows } from "../sheet/rows";

/** A row of a table, as it is headed. */
export interface NamedRow {
  readonly table: string;
  readonly row: string;
}

/** A figure, by headings without a unit (its text has one), that is another now, or that only one of the two has (null in the other). */
export interface FigureChange extends NamedRow {
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** How the figure is shown on the sheet written anew; where it no longer stands there, by its heading, or null. */
  readonly format: NumberFormat | null;
}

/** What is another in the tables of a sheet written anew. */
export interface SheetChanges {
  /** Of rows that both have, in the order of the new sheet. */
  readonly figures: readonly FigureChange[];
  readonly added: readonly NamedRow[];
  readonly removed: readonly NamedRow[];
}

/**
 * A sheet as it stands beside the same sheet laid out anew: figures by what their table, row and column are called.
 * @param before values of the sheet, from A1
 */
export function sheetChanges(before: Rows, after: SheetLayout): SheetChanges {
  const [old, now] = [figuresIn(after.id, before), figuresIn(after.id, layoutRows(after))];
  const [oldRows, nowRows] = [rowsOf(old), rowsOf(now)];
  const formats = new Map(after.cells.map(({ row, column, format }) => [`${row},${column}`, format ?? null]));
  const figures: FigureChange[] = [];
  for (const [key, one] of now) {
    const held = old.get(key);
    if (!oldRows.has(rowKey(one)) || (held !== undefined && sameFigure(held.value, one.value))) continue;
    const format = formats.get(`${one.row},${one.column}`) ?? null;
    figures.push({
      ...named(one),
      column: withoutUnit(one.heading),
      before: held?.value ?? null,
      after: one.value,
      format,
    });
  }
  for (const [key, one] of old) {
    if (now.has(key) || !nowRows.has(rowKey(one))) continue;
    const format = tellsUnit(one.heading) ? "thousands" : null;
    figures.push({ ...named(one), column: withoutUnit(one.heading), before: one.value, after: null, format });
  }
  const only = (list: ReadonlyMap<string, NamedRow>, others: ReadonlyMap<string, NamedRow>): readonly NamedRow[] =>
    [...list].filter(([key]) => !others.has(key)).map(([, row]) => row);
  return { figures, added: only(nowRows, oldRows), removed: only(oldRows, nowRows) };
}

export const isUnchanged = ({ figures, added, removed }: SheetChanges): boolean =>
  figures.length + added.length + removed.length === 0;

/** By what they are called; the second of the same name by its number too. */
function figuresIn(id: string, rows: Rows): ReadonlyMap<string, ReviewMeasure> {
  const found = new Map<string, ReviewMeasure>();
  const times = new Map<string, number>();
  const { title, tables } = readMeasures(id, rows);
  // A sentence above a table tells of what it rests on, and is another tomorrow: then the sheet's title is the table's.
  const titled = (one: ReviewMeasure): ReviewMeasure => (/\.$/.test(one.table) ? { ...one, table: title } : one);
  for (const one of tables.flatMap(({ measures }) => measures.map(titled))) {
    const key = measureKey(one);
    const before = times.get(key);
    const number = before === undefined ? 1 : before + 1;
    times.set(key, number);
    found.set(`${key} ${number}`, one);
  }
  return found;
}

const rowsOf = (figures: ReadonlyMap<string, ReviewMeasure>): ReadonlyMap<string, NamedRow> =>
  new Map([...figures.values()].map((one) => [rowKey(one), named(one)]));

/** A title's figures ("År 2016: 42 deltagare") are no part of its name. */
const named = ({ table, label }: ReviewMeasure): NamedRow => ({
  table: withoutUnit(table.split(":")[0] ?? ""),
  row: label,
});
const rowKey = (one: ReviewMeasure): string => JSON.stringify(named(one));
