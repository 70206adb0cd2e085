import { Decimal } from "../../../calculation/decimal";
import type { SourceCell } from "../../../participation/model/sector-tables";
import type { CellPosition } from "../../../sheet/address";
import type { ImportIssue } from "../../../participation/model/found-tables";
import { fn, num, op, rangeRef, ref, txt } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { agreesByText, categoryText, contradictionReason, measureWord } from "../../../words/intervention-report";
import { interventionWords } from "../../../words/intervention-sheets";
import { markExplanation, markText } from "../../../words/portfolio";
import { cellText } from "../../../words/contradictions";
import { markOf } from "../../interventions/compare-printed";
import type { InterventionFigures } from "../../interventions/model";
import type { PrintedFigure, PrintedMark, PrintedStatement, PrintedTable } from "../../interventions/printed-model";
import { breaksBetween } from "../page-breaks";
import { columnRange, DASH, sheetBuilder } from "../sheet-builder";
import { INTERVENTION_SHEET_IDS, type InterventionContext } from "./input";
import type { TablePlaces } from "./places";
import { PRINTED_COLUMNS as COLUMN, printedPlaces, type PrintedPlaces } from "./printed-places";
import { figureRow, formatOf, markCount, type PrintedContext } from "./printed-rows";

const MARKS: readonly PrintedMark[] = ["equal", "rounding", "printedOnly", "contradicted"];

/** Every printed figure of the tables and the text with its marks; null when the source prints none. */
export function printedSheet(analysis: InterventionContext, tables: TablePlaces): SheetLayout | null {
  const { printed, statements, contradictions, figures, input } = analysis;
  if (printed.length + statements.length === 0) return null;
  const { language } = input.about;
  const words = interventionWords(language);
  const sheet = sheetBuilder();
  const lines = [...words.printedLines, ...(figures.interventions.length === 0 ? [words.noRows] : [])];
  let row = sheet.title(words.sheets.printed, lines);
  const all = [...printed.flatMap((table) => table.figures), ...statements];
  for (const mark of MARKS) {
    const count = markCount(all, mark);
    if (count === 0) continue;
    const style = mark === "contradicted" ? "bad" : "label";
    sheet.put(row, 0, markText(mark, language), { style });
    sheet.put(row, 1, count, { style: style === "bad" ? "bad" : "figure", format: "count" });
    sheet.put(row, 2, markExplanation(mark, language), { style: "mutedText" });
    row += 1;
  }
  const places = printedPlaces({ printed, statements, contradictions }, row + 1);
  const context = { sheet, places, tables, words, language };
  contradictionRows(context, contradictions);
  for (const place of places.tables) tableRows(context, place, figures);
  statementRows(context, statements);
  return {
    id: INTERVENTION_SHEET_IDS.printed,
    name: words.sheets.printed,
    cells: sheet.cells,
    columnWidths: [38, 13, 15, 13, 15, 17, 13, 15, 50, 20],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [0, 0], ...breaks(places) },
    tab: "check",
  };
}

/** A page for a few tables: no table is cut in two. */
const ROWS_ON_PAGE = 42;

function breaks({ tables, statements }: PrintedPlaces): { readonly breaksBefore?: readonly number[] } {
  const starts = [...tables.map(({ title }) => title), statements];
  const rows = starts.map((top, at) => ({ top, end: starts[at + 1] ?? top + 8 }));
  const found = breaksBetween(rows, ROWS_ON_PAGE);
  return found.length === 0 ? {} : { breaksBefore: found };
}

const headingsOf = ({ words }: PrintedContext, first: string, unit: string): readonly string[] => [
  first, unit === "" ? words.printed : `${words.printed}, ${unit}`, words.ofPrint, words.difference, words.mark, words.ofRows, words.difference, words.mark, words.remark, words.cell,
]; // prettier-ignore

function contradictionRows({ sheet, places, words, language }: PrintedContext, issues: readonly ImportIssue[]): void {
  const top = places.contradictions;
  sheet.put(top, 0, words.contradictions, { style: "subtitle" });
  sheet.put(top, COLUMN.ofPrint, words.contradictionsLine, { style: "mutedText" });
  if (issues.length === 0) {
    sheet.put(top + 1, 0, words.noContradictions, { style: "label" });
    return;
  }
  const heads = [
    words.item,
    words.printed,
    words.required,
    words.difference,
    words.contradiction,
    "",
    "",
    "",
    "",
    words.cell,
  ];
  sheet.headings(top + 1, heads, 1, [COLUMN.printMark, COLUMN.remark, COLUMN.cell]);
  issues.forEach((issue, at) => {
    const row = top + 2 + at;
    const { facts, sheet: of, rows, column } = issue;
    sheet.put(row, COLUMN.item, itemText(issue), { style: "bad" });
    sheet.put(row, COLUMN.printMark, contradictionReason(issue, language), { style: "text" });
    const [at0] = rows;
    const isCell = at0 !== undefined && column !== null;
    const place = isCell ? cellText(cellAt(of ?? "", { row: at0, column })) : (of ?? "");
    sheet.put(row, COLUMN.cell, place, { style: "muted" });
    bothFigures(sheet.put, row, facts);
  });
}

/** A cell as the words about cells want it. */
const cellAt = (sheet: string, at: CellPosition): SourceCell => ({ ...at, sheet, text: "", label: "", heading: "" });

/** Both figures and what they differ by, unrounded; what is no number stands as it was told. */
function bothFigures(put: PrintedContext["sheet"]["put"], row: number, facts: ImportIssue["facts"]): void {
  const unit = facts["unit"] === "kr" ? "kr" : facts["unit"] === "share" ? "share" : "count";
  const format = formatOf({ unit, roundedTo: null });
  const [printed, required] = (["printed", "computed"] as const).map((key, at) => {
    const told = String(facts[key] ?? DASH);
    const number = /^-?[0-9.]+$/.test(told) ? Number(told) : null;
    put(row, COLUMN.printed + at, number ?? told, { style: "bad", format });
    return number;
  });
  if (typeof printed !== "number" || typeof required !== "number") return;
  const [theirs, ours] = [ref({ row, column: COLUMN.printed }), ref({ row, column: COLUMN.ofPrint })];
  put(row, COLUMN.printDifference, new Decimal(required).minus(printed).toNumber(), {
    style: "bad",
    format,
    formula: op(ours, "-", theirs),
  });
}

/** "Tabell 3, Kommun, kr"; a statement by its claim. */
function itemText({ facts, heading, code }: ImportIssue): string {
  const title = typeof facts["title"] === "string" ? shortTitle(facts["title"]) : "";
  const unit = facts["unit"] === "kr" ? "kr" : "";
  if (code === "sums-differ-between-tables") return [title, unit].filter((text) => text !== "").join(", ");
  return [title, heading ?? "", unit].filter((text) => text !== "").join(", ");
}

export const shortTitle = (title: string): string => /^\p{L}+ \d+[a-z]?(?=[.: ])/u.exec(title)?.[0] ?? title;

function tableRows(
  context: PrintedContext,
  place: PrintedPlaces["tables"][number],
  figures: InterventionFigures,
): void {
  const { sheet, words, language } = context;
  const { table, title, firstRow, sum } = place;
  sheet.put(title, 0, table.title ?? table.id, { style: "subtitle" });
  const measures = new Set(table.figures.map(({ source }) => source.measure));
  const [first] = table.figures;
  const unit = first === undefined || measures.size > 1 ? "" : unitText(first, words);
  sheet.headings(title + 1, headingsOf(context, words.breakdowns[table.by], unit), 1, [COLUMN.printMark, COLUMN.rowsMark, COLUMN.remark, COLUMN.cell]); // prettier-ignore
  table.figures.forEach((figure, at) => {
    const name = figure.unplaced ?? (figure.category === null ? words.total : categoryText(figure.category, language));
    const label =
      measures.size > 1 && figure.unplaced === null ? `${name}, ${measureWord(figure.source.measure, language)}` : name;
    figureRow(context, firstRow + at, label, figure, figureRemark(figure, context));
  });
  if (sum !== null) sumRow(context, { table, firstRow, sum }, figures);
}

function unitText({ source }: PrintedFigure, { unit }: PrintedContext["words"]): string {
  if (source.unit === "count") return unit.count;
  if (source.unit === "share") return unit.share;
  return formatOf(source) === "millions" ? unit.kr : "kr";
}

function figureRemark({ fromPrint, agreesBy, printed }: PrintedFigure, { words, language }: PrintedContext): string {
  if (agreesBy.length > 0) return agreesByText(agreesBy, language);
  return fromPrint.from?.kind === "ratio" && fromPrint.value === null && printed !== null ? words.noDivision : "";
}

/** What the printed figures sum to, which nobody printed, beside all interventions of the rows. */
function sumRow(
  { sheet, tables, words, language }: PrintedContext,
  { table, firstRow, sum }: { readonly table: PrintedTable; readonly firstRow: number; readonly sum: number },
  figures: InterventionFigures,
): void {
  const format = table.figures[0] === undefined ? "count" : formatOf(table.figures[0].source);
  const value = table.figures.reduce((total, { printed }) => (printed === null ? total : total.plus(printed)), new Decimal(0)); // prettier-ignore
  const slack = table.figures.reduce((total, { source }) => total.plus(source.unit === "count" || source.roundedTo === null ? 0 : source.roundedTo / 2), new Decimal(0)); // prettier-ignore
  sheet.put(sum, COLUMN.item, words.sumOfPrint, { style: "total" });
  sheet.put(sum, COLUMN.printed, DASH, { style: "totalFigure" });
  const range = rangeRef(columnRange(COLUMN.printed, firstRow, sum - 1));
  sheet.put(sum, COLUMN.ofPrint, value.toNumber(), { style: "totalFigure", format, formula: fn("SUM", range) });
  const figure = table.figures[0]?.source.measure === "amount" ? "amount" : "count";
  const source = table.by === "support" ? null : tables.cell(null, figure);
  const all = figures.all[figure];
  if (source === null || all === null || figures.interventions.length === 0) return;
  sheet.put(sum, COLUMN.ofRows, all.toNumber(), { style: "totalFigure", format, formula: source });
  const [ours, theirs] = [ref({ row: sum, column: COLUMN.ofRows }), ref({ row: sum, column: COLUMN.ofPrint })];
  sheet.put(sum, COLUMN.rowsDifference, all.minus(value).toNumber(), { style: "totalFigure", format, formula: op(ours, "-", theirs) }); // prettier-ignore
  const mark = markOf({ value, slack }, null, { value: all, slack: new Decimal(0) });
  const judged = markText(mark, language);
  const unchanged = op(fn("ROUND", op(ours, "-", num(all.toNumber())), num(6)), "=", num(0));
  sheet.put(sum, COLUMN.rowsMark, judged, {
    style: "text",
    formula: fn("IF", unchanged, txt(judged), txt(words.changed)),
  });
}

function statementRows(context: PrintedContext, statements: readonly PrintedStatement[]): void {
  if (statements.length === 0) return;
  const { sheet, places, words } = context;
  const top = places.statements;
  sheet.put(top, 0, words.statements, { style: "subtitle" });
  sheet.headings(top + 1, headingsOf(context, words.item, ""), 1, [COLUMN.printMark, COLUMN.rowsMark, COLUMN.remark, COLUMN.cell]); // prettier-ignore
  statements.forEach((statement, at) => {
    const { source, fromPrint } = statement;
    const unit = source.unit === "kr" && formatOf(source) === "millions" ? `, ${words.unit.kr}` : "";
    const other = fromPrint.from?.kind === "statement" ? fromPrint.from.of : null;
    const remarks = [
      source.about === null || source.about === "" ? "" : words.about(source.about),
      other === null ? "" : words.otherClaim(cellText(cellAt(other.sheet, other.at))),
      source.source ?? "",
    ];
    figureRow(context, top + 2 + at, `${source.claim}${unit}`, statement, remarks.filter((text) => text !== "").join(" ")); // prettier-ignore
  });
}
