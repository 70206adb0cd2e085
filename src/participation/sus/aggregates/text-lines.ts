import type { CellValue } from "../../../sheet/cell";
import { isBlank } from "../../../sheet/cell";
import type { Grid } from "../../../sheet/grid";
import { foldLabel } from "../fold";
import { isNote } from "../table";
import { yearOfCell } from "../year-text";
import { readFigure } from "./cell-figures";
import { splitHeadings } from "./heading-words";
import { sectorLine, sectorHeadings, type SectorKind } from "./sector-lines";

export interface Expanded {
  readonly grid: Grid;
  /** Rows (of the grid) whose one text was split, and the column it stands in. */
  readonly split: ReadonlyMap<number, number>;
  /** Lines that look like a row of figures but could not be split for certain: told, not guessed. */
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/**
 * Tables pasted as text, one line a cell, as cells: bullet lines ("Avbrutit: 23 st"), wide tables (labels on one or two
 * lines, figures with their units on the next) and sector tables. A line is split only where the number of labels and of
 * figures agree; every other line stays as it is. Cells beside a line's own are blank in the source, so that nothing is
 * overwritten. The number of rows and their places do not change.
 */
export function expandTextLines(grid: Grid): Expanded {
  const rows: CellValue[][] = grid.rows.map((row) => [...row]);
  const split = new Map<number, number>();
  const unread: { row: number; column: number; text: string }[] = [];
  let caption: Caption | null = null;
  for (let row = 0; row < rows.length; row++) {
    const line = loneText(rows[row]);
    if (line === null) {
      if (rows[row]?.some((value) => !isBlank(value)) === true) caption = null;
      continue;
    }
    const put = (at: number, cells: readonly CellValue[]): void => {
      rows[at] = [...Array.from({ length: line.column }, () => null), ...cells];
      split.set(at, line.column);
    };
    if (/^\s*tabell\s*\d+\b/i.test(line.text)) caption = { first: row, kind: null, texts: [line.text], headings: [] };
    else if (caption !== null) inTable(line.text, row, caption, put, () => unread.push({ row, ...line }));
    else {
      const bullet = bulletCells(line.text);
      if (bullet !== null) put(row, bullet);
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  return { grid: split.size === 0 ? grid : { ...grid, rows: even }, split, unread };
}

interface Caption {
  readonly first: number;
  kind: SectorKind | null;
  /** The caption's own lines. */
  readonly texts: string[];
  /** Lines since that may be headings, with their rows. */
  headings: { row: number; text: string }[];
}

/** The one text of a row that holds nothing else. */
function loneText(row: readonly CellValue[] | undefined): { column: number; text: string } | null {
  if (row === undefined) return null;
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || typeof only.value !== "string") return null;
  return { column: only.column, text: only.value.trim() };
}

function inTable(
  text: string,
  row: number,
  caption: Caption,
  put: (row: number, cells: readonly CellValue[]) => void,
  leave: () => void,
): void {
  const held = caption.headings.map((heading) => heading.text);
  const sector = sectorLine(text);
  if (sector !== null && held.length > 0) {
    const headings = sectorHeadings([...caption.texts, ...held]);
    const cells = headings === null ? null : sector.cells(headings.kind);
    if (headings === null || cells === null) return leave();
    if (caption.kind === null) {
      const last = caption.headings.at(-1);
      for (const heading of caption.headings.slice(0, headings.captionLines)) caption.texts.push(heading.text);
      if (last !== undefined) put(last.row, headings.cells);
      for (const heading of caption.headings.slice(headings.captionLines, -1)) put(heading.row, [null]);
      caption.kind = headings.kind;
    }
    return put(row, cells);
  }
  const figures = wideFigures(text);
  if (figures === null || held.length === 0) {
    caption.headings.push({ row, text });
    return;
  }
  const labels = splitHeadings(held, figures.length);
  if (labels === null) return leave();
  for (const heading of caption.headings) put(heading.row, labels);
  put(row, figures);
  caption.headings = [];
}

const PIECE = /(-?[\d£oO][\d.,oO£ ]*?) ?(st|mkr|tkr|kr|%)(?= |$|\.)/gy;

/** "5 st ost 1st" as its figures, damaged ones as they stand; null when anything else is on the line. */
export function wideFigures(text: string): readonly string[] | null {
  const flat = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const found: string[] = [];
  let at = 0;
  while (at < flat.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(flat);
    if (match === null) return null;
    found.push(match[0]);
    at = PIECE.lastIndex;
    while (flat[at] === " " || flat[at] === ".") at++;
  }
  return found.length >= 2 ? found : null;
}

/** "• Avbrutit: 23 st" as a label and a figure; null for notes, years and everything else. */
export function bulletCells(text: string): readonly [string, string] | null {
  const match = /^[\s•▪·*‣o–-]{0,3}\s*(\p{L}[^:]{1,70}?)\s*:\s*([^:]{1,20})$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || isNote(text)) return null;
  if (/^tabell\b/.test(foldLabel(match[1])) || yearOfCell(match[2]) !== null) return null;
  const { kind } = readFigure(match[2]);
  return kind === "number" || kind === "suppressed" || kind === "damaged" ? [match[1], match[2].trim()] : null;
}
