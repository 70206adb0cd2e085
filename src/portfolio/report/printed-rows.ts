import type { Kronor } from "../../calculation/units";
import { placeInWorkbook } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import { fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { CellStyle, NumberFormat, SheetLayout } from "../../sheet/layout";
import { reportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { printedMarkExplanation, printedMarkText } from "../../words/printed-marks";
import { PRINTED_MARKS, type PrintedFigure, type PrintedMark } from "../printed-figure";
import { DASH, type SheetBuilder } from "./sheet-builder";

/** A figure the report works out: its value as the core has it, and the formula that gives it. */
export interface Computed {
  readonly value: Kronor;
  readonly formula: Formula;
}

/** A printed figure, what it is of (as many labels as the table has), and what it is compared with. */
export interface PrintedRow {
  readonly labels: readonly string[];
  readonly printed: PrintedFigure;
  readonly computed: Computed | null;
  readonly ofTotals: Computed | null;
  readonly mark: PrintedMark;
  readonly formats: { readonly printed: NumberFormat; readonly computed: NumberFormat };
}

/** Columns after the labels. */
const AFTER = ["printed", "computed", "difference", "ofTotals", "mark", "cell"] as const;
const columnsAfter = (labels: number) =>
  Object.fromEntries(AFTER.map((name, at) => [name, labels + at])) as Record<(typeof AFTER)[number], number>;

export const PRINTED_WIDTHS: readonly number[] = [15, 15, 13, 15, 27, 24];

/** A sheet of printed figures, as all of them look: each page begins with the row of headings. */
export const checksLayout = (
  sheet: SheetBuilder,
  { id, name }: { readonly id: string; readonly name: string },
  labelWidths: readonly number[],
  headings: number,
): SheetLayout => ({
  id,
  name,
  cells: sheet.cells,
  columnWidths: [...labelWidths, ...PRINTED_WIDTHS],
  freeze: { rows: 1, columns: 1 },
  print: { orientation: "landscape", repeatRows: [headings, headings] },
  tab: "check",
});

/** How many figures have each mark, and what it means; returns the next free row. */
export function markTally(sheet: SheetBuilder, at: number, rows: readonly PrintedRow[], language: Language): number {
  let row = at;
  for (const mark of PRINTED_MARKS) {
    const count = rows.filter((one) => one.mark === mark).length;
    if (count === 0) continue;
    sheet.put(row, 0, `${printedMarkText(mark, language)}: ${count}`, { style: styleOf(mark) });
    sheet.put(row, 1, printedMarkExplanation(mark, language), { style: "mutedText" });
    row += 1;
  }
  return row + 1;
}

const styleOf = (mark: PrintedMark): CellStyle =>
  mark === "contradicted" ? "bad" : mark === "ofPrintedTotals" || mark === "otherWay" ? "warning" : "label";

/** The table of printed figures; returns the next free row. */
export function printedTable(
  sheet: SheetBuilder,
  at: number,
  labels: readonly string[],
  rows: readonly PrintedRow[],
  language: Language,
): number {
  const heads = reportHeadings(language);
  const columns = columnsAfter(labels.length);
  const ofTotals = language === "sv" ? "Av tryckta summor" : "From printed totals";
  sheet.headings(
    at,
    [...labels, heads.printed, heads.computed, heads.difference, ofTotals, heads.mark, heads.cell],
    labels.length,
    [columns.mark, columns.cell],
  );
  rows.forEach((row, index) => printedRow(sheet, at + 1 + index, row, language));
  return at + 1 + rows.length;
}

function printedRow(sheet: SheetBuilder, row: number, one: PrintedRow, language: Language): void {
  const { labels, printed, computed, ofTotals, mark, formats } = one;
  const columns = columnsAfter(labels.length);
  const style = styleOf(mark);
  const figure: CellStyle = style === "label" ? "figure" : style;
  labels.forEach((label, column) => sheet.put(row, column, label, { style: "wrap" }));
  sheet.put(row, columns.printed, printed.value.toNumber(), { format: formats.printed, style: figure });
  const amount = (column: number, of: Computed | null): void => {
    sheet.put(row, column, of === null ? DASH : of.value.toNumber(), {
      format: formats.computed,
      style: of === null ? "figure" : figure,
      ...(of === null ? {} : { formula: of.formula }),
    });
  };
  amount(columns.computed, computed);
  amount(columns.ofTotals, ofTotals);
  const [ours, theirs] = [ref({ row, column: columns.computed }), ref({ row, column: columns.printed })];
  const both = op(fn("COUNT", ours, theirs), "=", num(2));
  const difference: CellValue = computed === null ? DASH : computed.value.minus(printed.value).toNumber();
  sheet.put(row, columns.difference, difference, {
    format: formats.computed,
    style: figure,
    formula: fn("IF", both, op(ours, "-", theirs), txt(DASH)),
  });
  const words = printedMarkText(mark, language);
  const totals = ofTotals === null ? null : ref({ row, column: columns.ofTotals });
  const marked = { computed: ours, printed: theirs, roundedTo: printed.roundedTo, ofTotals: totals };
  sheet.put(row, columns.mark, words, {
    style: style === "label" ? "text" : style,
    formula: computed === null ? txt(words) : markFormula(marked, language),
  });
  sheet.put(row, columns.cell, placeInWorkbook(printed.cell.sheet, printed.cell), { style: "mutedText" });
}

interface Marked {
  readonly computed: Formula;
  readonly printed: Formula;
  readonly roundedTo: number | null;
  readonly ofTotals: Formula | null;
}

/** The mark as it follows from the cells: it moves with them. */
export function markFormula({ computed, printed, roundedTo, ofTotals }: Marked, language: Language): Formula {
  const words = (mark: PrintedMark): Formula => txt(printedMarkText(mark, language));
  const same = (of: Formula): Formula => op(roundedFormula(of, roundedTo), "=", printed);
  const near =
    roundedTo === null
      ? words("contradicted")
      : fn(
          "IF",
          op(fn("ABS", op(computed, "-", printed)), "<", num(roundedTo)),
          words("otherWay"),
          words("contradicted"),
        );
  const rest = ofTotals === null ? near : fn("IF", same(ofTotals), words("ofPrintedTotals"), near);
  const judged = fn("IF", same(computed), words("equal"), rest);
  return fn("IF", op(fn("COUNT", computed), "=", num(1)), judged, words("printedOnly"));
}

/** Print is rounded to a power of ten, or not at all: then a hair's breadth is nothing. */
const EXACT_DIGITS = 9;

const roundedFormula = (of: Formula, roundedTo: number | null): Formula =>
  fn("ROUND", of, num(roundedTo === null ? EXACT_DIGITS : -Math.round(Math.log10(roundedTo))));
