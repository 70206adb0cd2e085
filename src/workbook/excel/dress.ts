import { cellAddress, rangeAddress } from "../../sheet/address";
import type { LayoutValidation, SheetLayout, ValidationRule } from "../../sheet/layout";
import { pageFooter } from "../../words/written-file";
import type { Language } from "../../words/language";
import type { SheetContent } from "./sheet-content";

/** What belongs to a sheet as a whole, beside what its cells hold and look like. */
export interface Dress {
  /** Points by column from 0. */
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly orientation: string;
  /** "$1:$1", or "" for none. */
  readonly titleRows: string;
  /** Rows that start a page, counted from 0. */
  readonly breaks: readonly number[];
  /** "#1F3A5F", or "" for none. */
  readonly tab: string;
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly notes: readonly { readonly address: string; readonly text: string }[];
  /** null: as they stand. */
  readonly validations: readonly LayoutValidation[] | null;
}

/** Tab colours by what a sheet is; the name says it too. */
const TAB_COLOURS: Readonly<Record<NonNullable<SheetLayout["tab"]>, string>> = {
  report: "#1F3A5F",
  source: "#7F7F7F",
  check: "#B7791F",
};
const TABLE_STYLE = "TableStyleLight1";

/** Characters of Calibri 11 to points: seven pixels each and five at the edges, three points to four pixels. */
const points = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;

export function layoutDress(layout: SheetLayout, content: SheetContent, tableName: (wanted: string) => string): Dress {
  const { print } = layout;
  return {
    widths: layout.columnWidths.map(points),
    merges: (layout.merges ?? []).map((range) => rangeAddress(range)),
    freeze: layout.freeze ?? { rows: 0, columns: 0 },
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    titleRows: print.repeatRows === undefined ? "" : `$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`,
    breaks: (print.breaksBefore ?? []).filter((row) => row > 0),
    tab: layout.tab === undefined ? "" : TAB_COLOURS[layout.tab],
    tables: (layout.tables ?? []).map(({ name, range }) => ({ name: tableName(name), address: rangeAddress(range) })),
    notes: content.notes,
    validations: layout.validations ?? [],
  };
}

/** Puts a dress on a sheet that has no tables, merged cells or notes. */
export function applyDress(sheet: Excel.Worksheet, dress: Dress, withNotes: boolean): void {
  dress.widths.forEach((width, column) => {
    const cell = sheet.getRangeByIndexes(0, column, 1, 1);
    cell.format.columnWidth = width;
    cell.untrack();
  });
  for (const address of dress.merges) sheet.getRange(address).merge(false);
  for (const { name, address } of dress.tables) {
    const table = sheet.tables.add(address, true);
    table.name = name;
    table.style = TABLE_STYLE;
  }
  if (withNotes) for (const { address, text } of dress.notes) sheet.notes.add(address, text);
  applyValidations(sheet, dress.validations ?? []);
  sheet.tabColor = dress.tab;
  applyFreeze(sheet, dress.freeze);
  sheet.pageLayout.orientation = dress.orientation as Excel.PageOrientation;
  if (dress.titleRows !== "") sheet.pageLayout.setPrintTitleRows(dress.titleRows);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of dress.breaks) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}

function applyValidations(sheet: Excel.Worksheet, validations: readonly LayoutValidation[]): void {
  if (validations.length === 0) return;
  sheet.getRange().dataValidation.clear();
  for (const { at, to = at, rule, message } of validations) {
    const cell = sheet.getRangeByIndexes(at.row, at.column, to.row - at.row + 1, to.column - at.column + 1);
    cell.dataValidation.rule = validationRule(rule);
    cell.dataValidation.errorAlert = { title: "", message, showAlert: true, style: "Stop" };
    cell.untrack();
  }
}

function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.words.join(",") } };
  const { min, minExcluded, max } = rule;
  return minExcluded === true
    ? { decimal: { formula1: min, operator: "GreaterThan" } }
    : { decimal: { formula1: min, formula2: max, operator: "Between" } };
}

function applyFreeze(sheet: Excel.Worksheet, { rows, columns }: Dress["freeze"]): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    const to = { row: rows - 1, column: columns - 1 };
    sheet.freezePanes.freezeAt(rangeAddress({ from: { row: 0, column: 0 }, to }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** How a new sheet is printed. On a replaced sheet the user's own paper and footers stay. */
export function setUpPage(sheet: Excel.Worksheet, language: Language): void {
  const { pageLayout } = sheet;
  const [, left = "", right = ""] = /^&L(.*)&R(.*)$/.exec(pageFooter(language)) ?? [];
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.leftFooter = left;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = right;
}
