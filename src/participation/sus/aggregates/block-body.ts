import { isNote } from "../table";
import { yearOfCell } from "../year-text";
import { columnsOf } from "./block-headings";
import { headsClaims, onlyText, rowKind, type Area, type Block, type BlockRow, type Cells } from "./blocks";

/** The block an area holds, or null when it holds no figures; `waiting`: text lines right above it. */
export function blockIn(cells: Cells, area: Area, waiting: Block["titles"], above: Block | undefined): Block | null {
  const titles = [...near(waiting, area.top)];
  const headings: number[] = [];
  let row = area.top;
  for (; row <= area.bottom; row++) {
    const kind = rowKind(cells, row, area.left, area.right);
    if (kind === "body" || (kind === "headings" && headings.length > 0 && isYearRow(cells, row, area))) break;
    const before = headings.at(-1);
    if (before !== undefined && headsClaims(cells, before)) break;
    const text = onlyText(cells, row, area.left, area.right);
    if (text !== null && headings.length === 0) titles.push({ row, text });
    else if (kind !== "blank") headings.push(row);
  }
  if (row > area.bottom) return null;
  const inherited = headings.length === 0 && above !== undefined && sameShape(cells, area, row, above);
  const shape = inherited ? { ...area, left: above.firstColumn, right: above.lastColumn } : area;
  const headingRows = inherited ? above.headingRows : headings;
  const labelColumns = inherited ? above.labelColumns : labelColumnsOf(cells, shape, headingRows, row);
  const section = inherited ? (titles.at(-1)?.text ?? null) : null;
  const body = bodyOf(cells, { ...shape, top: row }, labelColumns, section);
  return {
    titles: inherited ? above.titles : titles,
    top: Math.min(area.top, ...titles.map((title) => title.row)),
    headingRows,
    ...body,
    firstColumn: shape.left,
    lastColumn: shape.right,
    labelColumns,
    columns: inherited ? above.columns : columnsOf(cells, shape, headingRows, labelColumns),
    corner: labelColumns
      .map((column) => headingRows.map((at) => cells.text(at, column)).join(" "))
      .join(" ")
      .trim(),
    inherited,
  };
}

const near = (waiting: Block["titles"], top: number): Block["titles"] => {
  const last = waiting.at(-1);
  return last !== undefined && top - last.row <= 2 ? waiting : [];
};

/** A row whose label is a text and whose other cells are all years: figures that happen to look like years. */
function isYearRow(cells: Cells, row: number, area: Area): boolean {
  if (cells.blank(row, area.left) || yearOfCell(cells.value(row, area.left)) !== null) return false;
  let numbers = 0;
  for (let column = area.left + 1; column <= area.right; column++) {
    if (cells.blank(row, column)) continue;
    if (typeof cells.value(row, column) !== "number") return false;
    numbers++;
  }
  return numbers > 0;
}

function sameShape(cells: Cells, area: Area, bodyTop: number, above: Block): boolean {
  if (above.headingRows.length === 0 || area.top - (above.rows.at(-1)?.row ?? area.top) > 3) return false;
  if (area.left < above.firstColumn || area.right > above.lastColumn) return false;
  for (let column = area.left; column <= area.right; column++) {
    if (cells.figure(bodyTop, column) && above.labelColumns.includes(column)) return false;
  }
  return !above.labelColumns.every((column) => cells.blank(bodyTop, column));
}

/** Leading columns that hold labels; none in a wide table whose first column holds figures too. */
function labelColumnsOf(cells: Cells, area: Area, headingRows: readonly number[], bodyTop: number): readonly number[] {
  const labels: number[] = [];
  for (let column = area.left; column < area.right; column++) {
    let texts = 0;
    let bands = 0;
    let figures = 0;
    for (let row = bodyTop; row <= area.bottom; row++) {
      if (cells.blank(row, column)) continue;
      const text = cells.text(row, column);
      if (yearOfCell(cells.value(row, column)) !== null || /^\d+ ?[-–] ?\d+/.test(text) || /^[<>]/.test(text)) bands++;
      else if (cells.figure(row, column)) figures++;
      else texts++;
    }
    const headed = headingRows.some((row) => !cells.blank(row, column));
    const asLabels = texts > figures || (bands > 0 && figures === 0 && (column === area.left || texts > 0));
    if (
      !asLabels &&
      !(texts + bands + figures > 0 && figures > 0 && !headed && column === area.left && headingRows.length > 0)
    )
      break;
    labels.push(column);
  }
  return labels;
}

function bodyOf(cells: Cells, area: Area, labelColumns: readonly number[], before: string | null) {
  const rows: BlockRow[] = [];
  const notes: number[] = [];
  let section = before;
  const outer: string[] = labelColumns.map(() => "");
  for (let row = area.top; row <= area.bottom; row++) {
    const text = onlyText(cells, row, area.left, area.right);
    if (text !== null) {
      if (isNote(text) || !moreFigures(cells, row, area)) notes.push(row);
      else section = text;
      continue;
    }
    labelColumns.forEach((column, at) => {
      const own = cells.text(row, column);
      const inner = at === labelColumns.length - 1;
      if (own !== "" || inner) outer[at] = own;
    });
    const labels = [...(section === null ? [] : [section]), ...outer].filter((label) => label !== "");
    rows.push({ row, labels });
  }
  return { rows, notes };
}

function moreFigures(cells: Cells, row: number, area: Area): boolean {
  for (let at = row + 1; at <= area.bottom; at++) {
    if (rowKind(cells, at, area.left, area.right) === "body") return true;
  }
  return false;
}
