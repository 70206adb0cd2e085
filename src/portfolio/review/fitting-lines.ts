import type { CellStyle, LayoutCell, SheetLayout } from "../../sheet/layout";

/** What a style becomes where its text is broken into lines; others stay as they are. */
const BROKEN: Readonly<Partial<Record<CellStyle, CellStyle>>> = {
  muted: "wrap",
  label: "wrap",
  text: "textWrapped",
  mutedText: "textWrapped",
};

/**
 * The same sheet with every text that runs out beyond its last column broken into lines within it: on paper a sheet is
 * as wide as its longest line, and the tables under a long one would be printed too small to be read.
 */
export function fittingLines(layout: SheetLayout): SheetLayout {
  const { cells, columnWidths, merges = [] } = layout;
  const last = columnWidths.length - 1;
  const merged = new Set(merges.flatMap(({ from, to }) => Array.from({ length: to.row - from.row + 1 }, (_, at) => from.row + at))); // prettier-ignore
  const ends = new Map<number, number>();
  for (const { row, column, value } of cells)
    if (value !== null) ends.set(row, Math.max(column, ends.get(row) ?? column));
  const room = (column: number): number => columnWidths.slice(column).reduce((sum, width) => sum + width, 0);
  const isLong = ({ row, column, value, style }: LayoutCell): boolean =>
    typeof value === "string" &&
    style !== undefined &&
    BROKEN[style] !== undefined &&
    column <= last &&
    ends.get(row) === column &&
    !merged.has(row) &&
    value.length > room(column);
  const long = cells.filter(isLong);
  if (long.length === 0) return layout;
  const isUnder = ({ row, column }: LayoutCell): boolean => long.some((one) => one.row === row && column > one.column);
  return {
    ...layout,
    cells: cells.flatMap((cell) => {
      if (isUnder(cell)) return [];
      return [isLong(cell) && cell.style !== undefined ? { ...cell, style: BROKEN[cell.style] ?? cell.style } : cell];
    }),
    merges: [
      ...merges,
      ...long.flatMap(({ row, column }) => (column < last ? [{ from: { row, column }, to: { row, column: last } }] : [])), // prettier-ignore
    ],
  };
}
