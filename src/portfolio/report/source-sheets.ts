import { cellAt, type Grid } from "../../sheet/grid";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import type { SourceRange } from "../../participation/model/sector-tables";
import { reportHeadings } from "../../words/headings";
import { SHEET_IDS, type ReportInput } from "./report-input";

const LONGEST_NAME = 31;
/** Column widths in characters. */
const NARROWEST = 10;
const WIDEST = 42;

/**
 * Value copies of the source ranges the report cites, at the same addresses as in the source, so that a cited cell can
 * be found in the file. None where the host holds the source itself.
 */
export function sourceSheets({ tables, grids, holdsSource, about: { language } }: ReportInput): SheetLayout[] {
  if (holdsSource) return [];
  const prefix = reportHeadings(language).sheets.source;
  const taken = new Set<string>();
  return grids.flatMap((grid) => {
    const ranges = tables.ranges.filter((range) => range.sheet === grid.sheet);
    if (ranges.length === 0) return [];
    const name = freeName(`${prefix} ${grid.sheet}`, taken);
    return [copy(grid, ranges, name, `${SHEET_IDS.source}-${taken.size}`)];
  });
}

/** Two long names may become one when cut. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const ending = ` ${count}`;
    name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** How far above its table a caption is looked for. */
const CAPTION_ROWS = 4;

/** The cell above the range that holds its title. */
function captionOf(grid: Grid, { from, to, title }: SourceRange): LayoutCell[] {
  if (title === "") return [];
  for (let row = from.row - 1; row >= Math.max(0, from.row - CAPTION_ROWS); row -= 1) {
    for (let column = Math.max(0, from.column - 1); column <= to.column; column += 1) {
      const value = cellAt(grid, { row, column });
      if (typeof value === "string" && value.trim() === title) return [{ row, column, value }];
    }
  }
  return [];
}

function copy(grid: Grid, ranges: readonly SourceRange[], name: string, id: string): SheetLayout {
  const cells = new Map<string, LayoutCell>();
  const widths: number[] = [];
  for (const range of ranges) {
    const { from, to } = range;
    for (const caption of captionOf(grid, range)) cells.set(`${caption.row},${caption.column}`, caption);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const value = cellAt(grid, { row, column });
        if (value === null) continue;
        cells.set(`${row},${column}`, { row, column, value });
        const length = typeof value === "string" ? value.length : NARROWEST;
        widths[column] = Math.min(Math.max(widths[column] ?? NARROWEST, length + 2), WIDEST);
      }
    }
  }
  return {
    id,
    name,
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    columnWidths: Array.from(widths, (width) => width ?? NARROWEST),
    print: { orientation: "landscape" },
    tab: "source",
  };
}
