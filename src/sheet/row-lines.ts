import type { SheetLayout } from "./layout";
import { STYLES } from "./styles";

/** Widths are counted in digits: bold text is wider, and some letters are much narrower. */
const BOLD = 1.08;
const NARROW = new Set("ijlrtf.,:;'’”()|! ");
const NARROW_WIDTH = 0.6;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.has(character) ? NARROW_WIDTH : 1;
  return width;
}

/**
 * How many lines the rows with wrapped text need, for files: a program that opens one does not always make rows taller
 * by itself. Only rows of two lines or more. The number of a row counted from 0 -> lines.
 */
export function rowLines(layout: SheetLayout): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, value, style } of layout.cells) {
    const definition = style === undefined ? undefined : STYLES[style];
    const width = layout.columnWidths[column];
    if (definition?.wrap !== true || typeof value !== "string" || width === undefined) continue;
    const indent = definition.indent === undefined ? 0 : 2 * definition.indent;
    const room = (width - 1 - indent) / (definition.bold === true ? BOLD : 1);
    const needed = wrapped(value, room);
    if (needed > Math.max(1, lines.get(row) ?? 1)) lines.set(row, needed);
  }
  return lines;
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
