import { findFunction, nativeTwin } from "../../calculation/catalogue";
import { cellAddress } from "../../sheet/address";
import { formulaText } from "../../sheet/formula-text";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import { EXCEL_FORMATS } from "../../sheet/styles";
import type { Language } from "../../words/language";
import { valueOnlyNote } from "../../words/written-file";
import { nativeFormula } from "../layout-formulas";
import { heldValue } from "../layout-values";
import { cellInput, type CellInput } from "./cell-input";

/** Rows of a sheet as they are sent; null leaves a cell as it is. */
export interface Block {
  /** First row, counted from 0; blocks begin in the first column. */
  readonly row: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

export interface SheetContent {
  /** Extent from A1 of all that is written, also of cells that only look like something. */
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly notes: readonly { readonly address: string; readonly text: string }[];
}

export interface ContentOptions {
  readonly sheetName: (id: string) => string;
  /** Calls of the catalogue as our own functions, else as native twins. */
  readonly ownFunctions: boolean;
  readonly language: Language;
}

/** One message of a block, well below Excel's 5 MB: the measure is of its texts, not of what surrounds them. */
const BLOCK_BYTES = 1_000_000;

/** A layout as blocks of rows, values, formulas and number formats apart, cut where they have grown large. */
export function sheetContent(layout: SheetLayout, options: ContentOptions): SheetContent {
  const { rows, columns } = extent(layout);
  const empty = <T>(): (T | null)[][] => Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  const values = empty<Exclude<CellInput, null>>();
  const formulas = empty<string>();
  const formats = empty<string>();
  const notes: { address: string; text: string }[] = [];
  for (const cell of layout.cells) {
    const formula = formulaOf(cell, options);
    values[cell.row]![cell.column] = formula === null ? cellInput(heldValue(cell)) : null;
    formulas[cell.row]![cell.column] = formula === null ? null : `=${formula}`;
    formats[cell.row]![cell.column] = cell.format === undefined ? null : EXCEL_FORMATS[cell.format];
    const valueOnly = cell.formula !== undefined && formula === null ? valueOnlyNote(options.language) : undefined;
    const texts = [cell.note, valueOnly].filter((text) => text !== undefined);
    if (texts.length > 0) notes.push({ address: cellAddress(cell), text: texts.join("\n\n") });
  }
  const sizes = values.map((row, at) => JSON.stringify([row, formulas[at], formats[at]]).length);
  const blocks = cuts(sizes).map(([from, to]) => ({
    row: from,
    values: values.slice(from, to),
    formulas: formulas.slice(from, to),
    formats: formats.slice(from, to),
  }));
  return { rows, columns, blocks, notes };
}

function extent({ cells, merges }: SheetLayout): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  const corners = (merges ?? []).map(({ to }) => to);
  for (const each of [cells, corners]) {
    for (const { row, column } of each) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
}

/** Null: no formula, or one whose function has no native twin, so that the cell holds its value. */
function formulaOf(cell: LayoutCell, { sheetName, ownFunctions }: ContentOptions): string | null {
  if (cell.formula === undefined) return null;
  if (!ownFunctions) return nativeFormula(cell.formula, sheetName, nativeTwin);
  const expandCall = (id: string, args: readonly string[]): string =>
    `${findFunction(id)?.name ?? id}(${args.join(",")})`;
  return formulaText(cell.formula, { sheetName, expandCall });
}

/** Rows from and to (not included), each part at most a block's bytes, or one row. */
function cuts(sizes: readonly number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  let bytes = 0;
  sizes.forEach((size, row) => {
    if (row > from && bytes + size > BLOCK_BYTES) {
      found.push([from, row]);
      from = row;
      bytes = 0;
    }
    bytes += size;
  });
  if (sizes.length > from) found.push([from, sizes.length]);
  return found;
}

/** The two halves of a block that Excel found too large; null for a single row. */
export function halved(block: Block): readonly [Block, Block] | null {
  const half = Math.ceil(block.values.length / 2);
  if (half === block.values.length) return null;
  const part = (from: number, to?: number): Block => ({
    row: block.row + from,
    values: block.values.slice(from, to),
    formulas: block.formulas.slice(from, to),
    formats: block.formats.slice(from, to),
  });
  return [part(0, half), part(half)];
}
