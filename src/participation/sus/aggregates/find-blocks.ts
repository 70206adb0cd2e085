import type { Grid } from "../../../sheet/grid";
import { blockIn } from "./block-body";
import { cellsOf, headsClaims, onlyText, rowKind, type Area, type Block, type Cells } from "./blocks";

/** The blocks of a sheet, from the top and then from the left. */
export function findBlocks(grid: Grid): readonly Block[] {
  const cells = cellsOf(grid);
  const blocks: Block[] = [];
  let waiting: Block["titles"] = [];
  for (const band of bands(cells)) {
    const areas = band.flatMap((part) => columnParts(cells, part));
    for (const area of areas) {
      const block = blockIn(cells, area, waiting, blocks.at(-1));
      if (block !== null) blocks.push(block);
    }
    waiting = loneTitles(cells, band, waiting);
  }
  return blocks;
}

/** Texts of a run of rows that hold no figures and one text each: the title of the table that follows a blank row. */
function loneTitles(cells: Cells, band: readonly Area[], before: Block["titles"]): Block["titles"] {
  const titles: { row: number; text: string }[] = [];
  for (const { top, bottom } of band) {
    for (let row = top; row <= bottom; row++) {
      const text = onlyText(cells, row, 0, cells.width - 1);
      if (text === null) return [];
      titles.push({ row, text });
    }
  }
  const last = before.at(-1);
  const first = titles[0];
  const near = last !== undefined && first !== undefined && first.row - last.row <= 2;
  return near ? [...before, ...titles] : titles;
}

/** Runs of rows without a blank row, each cut where a new table begins inside it. */
function bands(cells: Cells): readonly (readonly Area[])[] {
  const found: Area[][] = [];
  let top: number | null = null;
  for (let row = 0; row <= cells.height; row++) {
    const blank = row === cells.height || rowBlank(cells, row, 0, cells.width - 1);
    if (!blank && top === null) top = row;
    if (blank && top !== null) {
      found.push(cutAtHeadings(cells, { top, bottom: row - 1, left: 0, right: cells.width - 1 }));
      top = null;
    }
  }
  return found;
}

function cutAtHeadings(cells: Cells, area: Area): Area[] {
  const parts: Area[] = [];
  let top = area.top;
  let body = false;
  if (statesClaims(cells, area)) return [area];
  for (let row = area.top; row <= area.bottom; row++) {
    const kind = rowKind(cells, row, area.left, area.right);
    const caption = kind === "text" && /^\s*(?:tabell|figur|diagram)\s*\d/i.test(firstText(cells, row));
    if (body && (caption || (kind === "headings" && leadsToBody(cells, row, area)))) {
      parts.push({ ...area, top, bottom: row - 1 });
      top = row;
      body = false;
    }
    body = body || kind === "body";
  }
  return [...parts, { ...area, top, bottom: area.bottom }];
}

/** A sheet "Textuppgifter": its rows are mostly text, and none of them is a heading but the first. */
function statesClaims(cells: Cells, area: Area): boolean {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 3); row++) if (headsClaims(cells, row)) return true;
  return false;
}

/** A row of headings is followed by figures, perhaps after another row of headings. */
function leadsToBody(cells: Cells, row: number, area: Area): boolean {
  for (let at = row + 1; at <= Math.min(area.bottom, row + 3); at++) {
    const kind = rowKind(cells, at, area.left, area.right);
    if (kind === "body") return true;
    if (kind === "text") return false;
  }
  return false;
}

const firstText = (cells: Cells, row: number): string => {
  for (let column = 0; column < cells.width; column++) if (!cells.blank(row, column)) return cells.text(row, column);
  return "";
};

function rowBlank(cells: Cells, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (!cells.blank(row, column)) return false;
  return true;
}

function columnBlank(cells: Cells, column: number, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) if (!cells.blank(row, column)) return false;
  return true;
}

/** Tables side by side: parts between blank columns, each with labels and figures of its own. */
function columnParts(cells: Cells, area: Area): readonly Area[] {
  const parts: Area[] = [];
  let left: number | null = null;
  for (let column = area.left; column <= area.right + 1; column++) {
    const blank = column > area.right || columnBlank(cells, column, area);
    if (!blank && left === null) left = column;
    if (!blank || left === null) continue;
    const part = { ...area, left, right: column - 1 };
    const before = parts.at(-1);
    if (before !== undefined && !standsAlone(cells, part)) parts[parts.length - 1] = { ...before, right: part.right };
    else parts.push(part);
    left = null;
  }
  return parts;
}

function standsAlone(cells: Cells, area: Area): boolean {
  let figures = false;
  let labels = false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left + 1; column <= area.right; column++) figures = figures || cells.figure(row, column);
    const beside = area.right > area.left && cells.figure(row, area.left + 1);
    labels = labels || (beside && !cells.blank(row, area.left) && !cells.figure(row, area.left));
  }
  return figures && labels;
}
