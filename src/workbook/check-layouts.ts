import type { LayoutCell, LayoutTable, SheetLayout } from "../sheet/layout";
import { cellAddress } from "../sheet/address";
import type { Limits, WorkbookFault } from "./port";
import { wrongChart, wrongPivotTable } from "./check-pictures";
import { heldValue } from "./layout-values";
import { referredSheets } from "./layout-formulas";
import { isLawfulSheetName } from "./sheet-names";

/** What is wrong with the layouts, before anything is written; null when all can be. `known`: ids already written. */
export function checkLayouts(
  layouts: readonly SheetLayout[],
  limits: Limits,
  known: ReadonlySet<string> = new Set(),
): WorkbookFault | null {
  const ids = new Set(known);
  const seen = new Set<string>();
  for (const layout of layouts) {
    if (seen.has(layout.id)) return bug(`two layouts with the id ${layout.id}`);
    seen.add(layout.id);
    ids.add(layout.id);
  }
  for (const layout of layouts) {
    const fault = checkLayout(layout, limits) ?? checkReferences(layout, ids);
    if (fault !== null) return fault;
  }
  const pivot = wrongPivotTable(layouts, limits);
  return pivot === null ? null : bug(pivot);
}

function checkLayout(layout: SheetLayout, limits: Limits): WorkbookFault | null {
  if (!/^[A-Za-z0-9-]+$/.test(layout.id)) return bug(`the id ${layout.id} has other than letters, digits and "-"`);
  if (!isLawfulSheetName(layout.name, limits.sheetNameLength)) return { code: "bad-sheet-name", sheet: layout.name };
  const tooLarge = (what: "rows" | "columns" | "text" | "cells", found: number, limit: number): WorkbookFault => ({
    code: "too-large",
    what,
    sheet: layout.name,
    found,
    limit,
  });
  if (layout.cells.length > limits.cells) return tooLarge("cells", layout.cells.length, limits.cells);
  for (const cell of layout.cells) {
    if (cell.row >= limits.rows) return tooLarge("rows", cell.row + 1, limits.rows);
    if (cell.column >= limits.columns) return tooLarge("columns", cell.column + 1, limits.columns);
    const length = longestText(cell);
    if (length > limits.textLength) return tooLarge("text", length, limits.textLength);
  }
  for (const { name } of layout.names ?? []) if (!isLawfulName(name)) return bug(`the name ${name}`);
  const hidden = valueUnderMerge(layout);
  if (hidden !== null) return bug(hidden);
  for (const { at, to = at, message, rule } of layout.validations ?? []) {
    const words = rule.kind === "list" ? rule.words.join(",") : "";
    const backwards = to.row < at.row || to.column < at.column;
    if (message.length > 225 || words.length > 255 || backwards) return bug(`the validation of ${cellAddress(at)}`);
  }
  for (const table of layout.tables ?? []) {
    const wrong = checkTable(layout, table);
    if (wrong !== null) return bug(wrong);
  }
  const chart = wrongChart(layout, limits);
  return chart === null ? null : bug(chart);
}

const longestText = (cell: LayoutCell): number =>
  Math.max(typeof cell.value === "string" ? cell.value.length : 0, cell.note === undefined ? 0 : cell.note.length);

/** Excel takes no workbook name that looks like a cell (TAX2026, R1C1) or holds a space. */
const isLawfulName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\d_.]{0,254}$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*(?:[Cc]\d*)?)$/.test(name);

/** Only the top left cell of merged cells shows; a value in another would vanish. */
function valueUnderMerge(layout: SheetLayout): string | null {
  for (const { from, to } of layout.merges ?? []) {
    for (const cell of layout.cells) {
      const inside =
        cell.row >= from.row && cell.row <= to.row && cell.column >= from.column && cell.column <= to.column;
      const first = cell.row === from.row && cell.column === from.column;
      if (inside && !first && heldValue(cell) !== null) return `a value under merged cells: ${cellAddress(cell)}`;
    }
  }
  return null;
}

/** Excel repairs (that is, alters) a file whose table headings are missing, no texts, or used twice. */
function checkTable(layout: SheetLayout, table: LayoutTable): string | null {
  const { from, to } = table.range;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(table.name)) return `the table name ${table.name}`;
  if (to.row <= from.row) return `table ${table.name} has no rows`;
  const headings = new Set<string>();
  const inHeading = layout.cells.filter((cell) => cell.row === from.row);
  for (let column = from.column; column <= to.column; column += 1) {
    const cell = inHeading.find((candidate) => candidate.column === column);
    const value = cell === undefined ? null : heldValue(cell);
    const place = `${table.name} ${cellAddress({ row: from.row, column })}`;
    if (typeof value !== "string" || value === "") return `table heading without text: ${place}`;
    if (headings.has(value.toLowerCase())) return `table heading used twice: ${place}`;
    headings.add(value.toLowerCase());
  }
  return null;
}

function checkReferences(layout: SheetLayout, ids: ReadonlySet<string>): WorkbookFault | null {
  for (const id of referredSheets(layout)) {
    if (!ids.has(id)) return bug(`${layout.name} refers to a sheet that is not written: ${id}`);
  }
  return null;
}

/** A layout no report should make: the detail is for the developer, the sentence for the user says so. */
const bug = (detail: string): WorkbookFault => ({ code: "host-error", detail });
