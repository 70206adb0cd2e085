import { Decimal } from "../../../calculation/decimal";
import type { AggregateFigure, Statement } from "../../../participation/model/interventions";
import type { CellValue } from "../../../sheet/cell";
import { fn, num, op, ref, txt, type Formula } from "../../../sheet/formula";
import type { CellStyle, NumberFormat } from "../../../sheet/layout";
import { cellText } from "../../../words/contradictions";
import type { InterventionWords } from "../../../words/intervention-sheets";
import type { Language } from "../../../words/language";
import { markText } from "../../../words/portfolio";
import { roundedAs, worstMark } from "../../interventions/compare-printed";
import type { Compared, FromPrint, FromRows, PrintedMark } from "../../interventions/printed-model";
import { DASH, whenNumber, whenNumbers, type SheetBuilder } from "../sheet-builder";
import type { TablePlaces } from "./places";
import { PRINTED_COLUMNS as COLUMN, type PrintedPlaces } from "./printed-places";

export interface PrintedContext {
  readonly sheet: SheetBuilder;
  readonly places: PrintedPlaces;
  readonly tables: TablePlaces;
  readonly words: InterventionWords;
  readonly language: Language;
}

/** A printed figure, whether of a table or of the text. */
interface OneFigure {
  readonly source: AggregateFigure | Statement;
  readonly printed: Decimal | null;
  readonly fromPrint: Compared<FromPrint>;
  readonly fromRows: Compared<FromRows>;
}

/** Printed, what other print gives, what the rows give: each with its difference and mark. */
export function figureRow(context: PrintedContext, row: number, label: string, one: OneFigure, remark: string): void {
  const { sheet } = context;
  const { source, printed } = one;
  const style: CellStyle = worstMark(one) === "contradicted" ? "bad" : "label";
  const format = formatOf(source);
  sheet.put(row, COLUMN.item, label, { style });
  sheet.put(row, COLUMN.printed, printed?.toNumber() ?? (source.text.trim() === "" ? DASH : source.text.trim()), {
    style: figureStyle(style),
    format,
  });
  const ofPrint = printFormula(one.fromPrint.from, context.places);
  const ofRows = rowsFormula(one.fromRows.from, context.tables);
  compared(context, { row, column: COLUMN.ofPrint, format }, one.fromPrint, source, ofPrint);
  compared(context, { row, column: COLUMN.ofRows, format }, one.fromRows, source, ofRows);
  sheet.put(row, COLUMN.remark, remark, { style: "textWrapped" });
  const at = { ...source.at, sheet: source.sheet, text: source.text, label: "", heading: "" };
  sheet.put(row, COLUMN.cell, cellText(at), { style: "muted" });
}

const figureStyle = (style: CellStyle): CellStyle => (style === "label" ? "figure" : style);

/** Amounts printed in millions are shown so; counts whole; shares as such. */
export function formatOf({ unit, roundedTo }: Pick<AggregateFigure, "unit" | "roundedTo">): NumberFormat {
  if (unit === "share") return "share";
  if (unit === "kr") return roundedTo !== null && roundedTo >= 100_000 ? "millions" : "kronor";
  return unit === "count" ? "count" : "decimal1";
}

interface At {
  readonly row: number;
  readonly column: number;
  readonly format: NumberFormat;
}

/** The computed figure rounded as the print is, what it differs by, and the mark, which holds for what was read. */
function compared(
  { sheet, words, language }: PrintedContext,
  { row, column, format }: At,
  { value, mark }: Compared<unknown>,
  source: OneFigure["source"],
  formula: Formula | null,
): void {
  const style: CellStyle = mark === "contradicted" ? "bad" : "label";
  const shown: CellValue = value === null || formula === null ? DASH : roundedAs(value, source.roundedTo).toNumber();
  const rounded = (of: Formula): Formula =>
    source.roundedTo === null ? of : fn("ROUND", of, num(-Math.round(Math.log10(source.roundedTo))));
  sheet.put(row, column, shown, {
    style: figureStyle(style),
    format,
    ...(formula === null ? {} : { formula: whenNumber(formula, rounded(formula)) }),
  });
  const [ours, theirs] = [ref({ row, column }), ref({ row, column: COLUMN.printed })];
  const printed = source.value === null ? null : new Decimal(source.value);
  const difference =
    typeof shown === "number" && printed !== null ? new Decimal(shown).minus(printed).toNumber() : DASH;
  sheet.put(row, column + 1, difference, {
    style: figureStyle(style),
    format,
    formula: whenNumbers(2, [ours, theirs], op(ours, "-", theirs)),
  });
  const judged = markText(mark, language);
  sheet.put(row, column + 2, judged, {
    style: "text",
    formula: fn(
      "IF",
      op(ours, "=", typeof shown === "number" ? num(shown) : txt(DASH)),
      txt(judged),
      txt(words.changed),
    ),
  });
}

/** The cell of the tables; the total of a table whose lines are only some of all interventions is its own sum. */
function rowsFormula(from: FromRows | null, tables: TablePlaces): Formula | null {
  if (from === null) return null;
  return from.sumOf === null ? tables.cell(from.line, from.figure) : tables.sumCell(from.sumOf, from.figure);
}

/** What print gives, from the cells the printed figures stand in; null where one of them is not on the sheet. */
function printFormula(from: FromPrint | null, places: PrintedPlaces): Formula | null {
  if (from === null) return null;
  if (from.kind === "statement") return places.cellOf(from.of);
  if (from.kind === "ratio") {
    const [amount, count] = [places.cellOf(from.amount), places.cellOf(from.count)];
    if (amount === null || count === null) return null;
    return fn("IF", op(fn("COUNT", amount, count), "=", num(2)), whole(amount, count), txt(DASH));
  }
  const cells = from.of.map((source) => places.cellOf(source));
  const known = cells.filter((cell): cell is Formula => cell !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < cells.length) return null;
  return others.length === 0 ? first : whenNumbers(known.length, known, fn("SUM", ...known));
}

/** Nothing is divided by 0. */
const whole = (amount: Formula, count: Formula): Formula =>
  fn("IF", op(count, "=", num(0)), txt(DASH), op(amount, "/", count));

/** How many figures have a mark, as the worst of its own. */
export const markCount = (figures: readonly OneFigure[], mark: PrintedMark): number =>
  figures.filter((figure) => worstMark(figure) === mark).length;
