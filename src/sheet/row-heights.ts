import type { CellValue } from "./cell";
import type { SheetLayout } from "./layout";
import { STYLES, type StyleDefinition } from "./styles";

/** Widths are counted in digits: bold text is wider, and some letters are much narrower. */
const BOLD = 1.08;
const NARROW = new Set("ijlrtf.,:;'’”()|! ");
const NARROW_WIDTH = 0.6;

/** Points; a line of the usual size 11. */
export const USUAL_HEIGHT = 15;
const LINE_PER_SIZE = 1.35;

type Sized = Pick<SheetLayout, "cells" | "columnWidths" | "merges">;

/**
 * Heights of the rows that need more than a line of the usual size (a title, wrapped text), for files: a program that
 * opens one does not always make rows taller by itself. The number of a row counted from 0 -> points.
 */
export function rowHeights(layout: Sized): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, style } of layout.cells) {
    if (style === undefined) continue;
    const definition = STYLES[style];
    const line =
      definition.size === undefined ? USUAL_HEIGHT : Math.max(USUAL_HEIGHT, Math.ceil(definition.size * LINE_PER_SIZE));
    const height = line * linesOf(value, definition, widthAt(layout, row, column));
    if (height > (heights.get(row) ?? USUAL_HEIGHT)) heights.set(row, height);
  }
  return heights;
}

/** The width of a column, or of the columns a cell of one row is merged over. */
function widthAt({ columnWidths, merges = [] }: Sized, row: number, column: number): number | undefined {
  const merge = merges.find(({ from, to }) => from.row === row && to.row === row && from.column === column);
  if (merge === undefined) return columnWidths[column];
  return columnWidths.slice(column, merge.to.column + 1).reduce((sum, width) => sum + width, 0);
}

function linesOf(value: CellValue, { wrap, indent, bold }: StyleDefinition, width: number | undefined): number {
  if (wrap !== true || typeof value !== "string" || width === undefined) return 1;
  const room = width - 1 - (indent === undefined ? 0 : 2 * indent);
  return wrapped(value, room / (bold === true ? BOLD : 1));
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.has(character) ? NARROW_WIDTH : 1;
  return width;
}

/** Lines of a text broken between words; a word longer than the line is broken within. */
function wrapped(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = widthOf(word);
      const wanted = used === 0 ? width : used + NARROW_WIDTH + width;
      if (wanted <= room) {
        used = wanted;
        continue;
      }
      const pieces = Math.ceil(width / Math.max(room, 1));
      lines += used === 0 ? pieces - 1 : pieces;
      used = width - (pieces - 1) * room;
    }
  }
  return lines;
}
