import type { SheetLayout } from "./layout";
import { STYLES, type StyleDefinition } from "./styles";

/** Widths are counted in digits: bold text is wider, and some letters are much narrower. */
const BOLD = 1.08;
const NARROW = new Set("ijlrtf.,:;'’”()|! ");
const NARROW_WIDTH = 0.6;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.has(character) ? NARROW_WIDTH : 1;
  return width;
}

/** The size of ordinary text: a line is as high as this. */
const ORDINARY_SIZE = 11;

/**
 * How many ordinary lines the rows with wrapped or larger text need, for files: a program that opens one does not
 * always make rows taller by itself. Only rows of more than one line. The number of a row counted from 0 -> lines.
 */
export function rowLines(layout: SheetLayout): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, value, style } of layout.cells) {
    const definition = style === undefined ? undefined : STYLES[style];
    const width = layout.columnWidths[column];
    if (definition === undefined || typeof value !== "string" || width === undefined) continue;
    const needed =
      textLines(value, definition, width) * Math.max(1, (definition.size ?? ORDINARY_SIZE) / ORDINARY_SIZE);
    if (needed > Math.max(1, lines.get(row) ?? 1)) lines.set(row, needed);
  }
  return lines;
}

function textLines(text: string, { wrap, indent, bold }: StyleDefinition, width: number): number {
  if (wrap !== true) return 1;
  const indented = indent === undefined ? 0 : 2 * indent;
  return wrapped(text, (width - 1 - indented) / (bold === true ? BOLD : 1));
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
