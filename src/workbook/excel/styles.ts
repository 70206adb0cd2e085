import { cellAddress, rangeAddress } from "../../sheet/address";
import type { CellStyle, LayoutCell, SheetLayout } from "../../sheet/layout";
import { STYLES, type StyleDefinition } from "../../sheet/styles";

/** Excel takes 8,192 characters in the address of several areas. */
const LONGEST_ADDRESS = 8000;

/** Addresses by style: cells side by side are one area, and the areas of a style one address or a few. */
export function styleAddresses({ cells }: SheetLayout): ReadonlyMap<CellStyle, readonly string[]> {
  const byStyle = new Map<CellStyle, LayoutCell[]>();
  for (const cell of cells) {
    if (cell.style === undefined || cell.style === "body") continue;
    const known = byStyle.get(cell.style);
    if (known === undefined) byStyle.set(cell.style, [cell]);
    else known.push(cell);
  }
  return new Map([...byStyle].map(([style, found]) => [style, joined(areas(found))]));
}

function areas(cells: readonly LayoutCell[]): string[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: string[] = [];
  let from = sorted[0];
  sorted.forEach((cell, at) => {
    const next = sorted[at + 1];
    if (from === undefined || (next?.row === cell.row && next.column <= cell.column + 1)) return;
    found.push(from.column === cell.column ? cellAddress(cell) : rangeAddress({ from, to: cell }));
    from = next;
  });
  return found;
}

function joined(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last === undefined || last.length + part.length >= LONGEST_ADDRESS) found.push(part);
    else found[found.length - 1] = `${last},${part}`;
  }
  return found;
}

/** Sets the looks of all cells; few calls, however many cells. */
export function applyStyles(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const [style, addresses] of styleAddresses(layout)) {
    for (const address of addresses) applyStyle(sheet.getRanges(address).format, STYLES[style]);
  }
}

const BORDER = "#1F3A5F";

function applyStyle(format: Excel.RangeFormat, style: StyleDefinition): void {
  const { font, fill, borders } = format;
  // Beside a cell of several lines the others stay on its first.
  format.verticalAlignment = "Top";
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  if (style.wrap === true) format.wrapText = true;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  else if (style.indent !== undefined) format.horizontalAlignment = "Left";
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const [edge, wanted] of [
    ["EdgeTop", style.borderTop],
    ["EdgeBottom", style.borderBottom],
  ] as const) {
    if (wanted !== true) continue;
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER;
  }
}

const ALIGN = { left: "Left", right: "Right", center: "Center" } as const;
