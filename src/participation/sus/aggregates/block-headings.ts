import type { Area, BlockColumn, Cells } from "./blocks";

/** Headings per column: wrapped words are joined, a heading over several columns stands before each one's own. */
export function columnsOf(
  cells: Cells,
  area: Area,
  headingRows: readonly number[],
  labelColumns: readonly number[],
): readonly BlockColumn[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (!labelColumns.includes(column) && !columnBlank(cells, column, area)) columns.push(column);
  }
  const levels: string[][] = [];
  headingRows.forEach((row, at) => {
    const own = columns.map((column) => cells.text(row, column));
    const above =
      headingRows[at - 1] === undefined ? undefined : columns.map((c) => cells.text(headingRows[at - 1]!, c));
    const wraps =
      above !== undefined &&
      own.every((text, i) => text === "" || above[i] !== "") &&
      own.includes("") &&
      !repeatsOver(above, own);
    const held = levels.at(-1);
    if (wraps && held !== undefined) levels[levels.length - 1] = held.map((text, i) => joined(text, own[i]!));
    else levels.push(own);
  });
  const filled = levels.map((level, at) => (at === levels.length - 1 ? level : filledRight(level)));
  return columns.map((column, i) => ({
    column,
    labels: filled.map((level) => level[i]!).filter((text, at, all) => text !== "" && text !== all[at - 1]),
  }));
}

/** A heading written out over each column of its group stands over others; it does not go on below. */
const repeatsOver = (upper: readonly string[], lower: readonly string[]): boolean =>
  upper.some((text, at) => text !== "" && lower[at] !== "" && upper.some((other, i) => other === text && i !== at));

const joined = (upper: string, lower: string): string =>
  `${upper} ${lower}`.trim().replace(/(\p{Ll})[-‐] (?=\p{Ll})/gu, "$1");

function filledRight(level: readonly string[]): string[] {
  let held = "";
  return level.map((text) => {
    held = text === "" ? held : text;
    return held;
  });
}

function columnBlank(cells: Cells, column: number, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) if (!cells.blank(row, column)) return false;
  return true;
}
