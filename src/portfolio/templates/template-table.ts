import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import type { Formula } from "../../sheet/formula";
import type { LayoutCell, LayoutValidation, NumberFormat, SheetLayout, ValidationRule } from "../../sheet/layout";
import type { Language } from "../../words/language";
import {
  templateRuleText,
  templateSheetLines,
  templateSheetName,
  templateSheetTitle,
  type TEMPLATE_RULES,
  type TemplateSheet,
} from "../../words/templates";
import { sheetBuilder } from "../report/sheet-builder";

/** What may be typed in a column: a kind of number, or one of some words. */
export type Typed = Exclude<keyof typeof TEMPLATE_RULES, "list"> | { readonly words: readonly string[] } | "text";

export interface TemplateColumn {
  readonly heading: string;
  readonly width: number;
  readonly typed: Typed;
  /** In place of typing: a formula of the row, and what it gives while the row is empty. */
  readonly formula?: (row: number) => Formula;
  readonly empty?: CellValue;
  /** Where it is not what the kind of number has. */
  readonly format?: NumberFormat;
}

interface TemplateTable {
  readonly sheet: TemplateSheet;
  readonly columns: readonly TemplateColumn[];
  /** Empty rows to fill in. */
  readonly rows: number;
  /** What stands in the first column from the start. */
  readonly labels?: readonly string[];
  readonly language: Language;
  /** Name of the Excel table; none where it is only a form. */
  readonly table?: string;
}

/** The user's from the start: ids that begin so are never replaced, and a form is no source (see workbook/marks). */
export const givenId = (sheet: TemplateSheet): string =>
  (DATA.has(sheet) ? "given-" : "form-") + sheet.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

/** The sheets that the import reads. */
const DATA: ReadonlySet<TemplateSheet> = new Set(["interventions", "participants"]);

/** Row of the headings, counted from 0: below the title, its lines and a blank row. */
export const headingRow = (sheet: TemplateSheet, language: Language): number =>
  2 + templateSheetLines(sheet, language).length;

/** A sheet with one table to fill in: title, lines, headings, and empty rows that say what may be typed. */
export function templateTable({ sheet, columns, rows, labels, language, table }: TemplateTable): SheetLayout {
  const builder = sheetBuilder();
  const heading = headingRow(sheet, language);
  builder.title(templateSheetTitle(sheet, language), templateSheetLines(sheet, language));
  builder.headings(
    heading,
    columns.map((column) => column.heading),
    columns.length,
  );
  for (let row = heading + 1; row <= heading + rows; row += 1) {
    columns.forEach((column, at) => {
      const label = at === 0 ? labels?.[row - heading - 1] : undefined;
      if (label !== undefined) builder.put(row, at, label, { style: "textWrapped" });
      else builder.put(row, at, column.empty ?? null, lookOf(column, row));
    });
  }
  const range: CellRange = {
    from: { row: heading, column: 0 },
    to: { row: heading + rows, column: columns.length - 1 },
  };
  return {
    id: givenId(sheet),
    name: templateSheetName(sheet, language),
    cells: builder.cells,
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: heading + 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [heading, heading] },
    ...(table !== undefined && { tables: [{ name: table, range }] }),
    validations: columns.flatMap((column, at) => validation(column, at, heading + 1, heading + rows, language)),
    tab: "source",
  };
}

function lookOf(column: TemplateColumn, row: number): Omit<LayoutCell, "row" | "column" | "value"> {
  const format = formatOf(column);
  const look = format === undefined ? {} : { format };
  return column.formula === undefined
    ? { ...look, style: column.typed === "text" ? "inputText" : "input" }
    : { ...look, formula: column.formula(row), style: "textWrapped" };
}

const FORMATS: Readonly<Partial<Record<Exclude<Typed, object>, NumberFormat>>> = {
  date: "date",
  year: "year",
  amount: "kronor",
  count: "count",
};

const formatOf = ({ typed, format }: TemplateColumn): NumberFormat | undefined =>
  format ?? (typeof typed === "object" ? undefined : FORMATS[typed]);

/** Dates are serial numbers: 2000-01-01 to 2099-12-31. */
const RULES: Readonly<Record<Exclude<Typed, object | "text">, ValidationRule>> = {
  date: { kind: "number", min: 36_526, max: 73_050 },
  year: { kind: "number", min: 1990, max: 2100 },
  amount: { kind: "number", min: 0, max: 1e12 },
  count: { kind: "number", min: 0, max: 1e7 },
  percent: { kind: "number", min: 0, max: 100 },
  years: { kind: "number", min: 0.01, max: 100 },
};

export function ruleOf(typed: Typed): ValidationRule | null {
  if (typeof typed === "object") return { kind: "list", words: typed.words };
  return typed === "text" ? null : RULES[typed];
}

/** The rule of the cells from one row to another of a column; none for text and for formulas. */
export function validation(
  { typed, formula }: Pick<TemplateColumn, "typed" | "formula">,
  column: number,
  first: number,
  last: number,
  language: Language,
): LayoutValidation[] {
  const rule = ruleOf(typed);
  if (rule === null || formula !== undefined) return [];
  const message = templateRuleText(
    typeof typed === "object" ? "list" : (typed as Exclude<Typed, object | "text">),
    language,
  );
  return [{ at: { row: first, column }, to: { row: last, column }, rule, message }];
}
