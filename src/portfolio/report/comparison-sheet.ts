import { fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { CellStyle, NumberFormat, SheetLayout } from "../../sheet/layout";
import type { CellValue } from "../../sheet/cell";
import { cellText, requiredText } from "../../words/contradictions";
import { reportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { markExplanation, markText, measureText, noneText, sectorText } from "../../words/portfolio";
import { reportTexts } from "../../words/report";
import type { Comparison, ComparisonMark, SectorPortfolio } from "../model";
import { paybackPlaces } from "./payback-places";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { DASH, sheetBuilder } from "./sheet-builder";
import { yearlyPlaces } from "./yearly-places";

const MARKS: readonly ComparisonMark[] = ["equal", "rounding", "printedOnly", "otherCost", "contradicted"];
const COLUMNS = { printed: 3, computed: 4, difference: 5, mark: 6, cell: 7 } as const;

/** Every printed figure beside the computed one; null when the source prints nothing to compare with. */
export function comparisonSheet({ portfolio, about: { language } }: ReportInput): SheetLayout | null {
  const { comparisons } = portfolio;
  if (comparisons.length === 0) return null;
  const heads = reportHeadings(language);
  const sheet = sheetBuilder();
  let row = sheet.title(heads.sheets.comparison, reportTexts(language).comparisonLines);
  for (const mark of MARKS) {
    const count = comparisons.filter((comparison) => comparison.mark === mark).length;
    if (count === 0) continue;
    const style = mark === "contradicted" ? "bad" : "label";
    sheet.put(row, 0, count, { format: "count", style });
    sheet.put(row, 1, markText(mark, language), { style });
    sheet.put(row, 2, markExplanation(mark, language), { style: "muted" });
    row += 1;
  }
  const headingRow = row + 1;
  const titles = [heads.year, heads.sector, heads.measure, heads.printed, heads.computed, heads.difference];
  sheet.headings(headingRow, [...titles, heads.mark, heads.cell], COLUMNS.printed, [COLUMNS.mark, COLUMNS.cell]);
  const source = computedSource(portfolio);
  comparisons.forEach((comparison, at) => {
    comparisonRow(sheet.put, headingRow + 1 + at, comparison, source(comparison), portfolio, language);
  });
  return {
    id: SHEET_IDS.comparison,
    name: heads.sheets.comparison,
    cells: sheet.cells,
    columnWidths: [10, 22, 32, 14, 14, 14, 44, 30],
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [headingRow, headingRow] },
    tab: "check",
  };
}

type Put = ReturnType<typeof sheetBuilder>["put"];

/** The cell of the report that holds what a printed figure is compared with. */
function computedSource(portfolio: SectorPortfolio): (comparison: Comparison) => Formula | undefined {
  const yearly = yearlyPlaces(portfolio);
  const payback = paybackPlaces(portfolio);
  const years = new Map(portfolio.years.map((year) => [year.year, year]));
  return ({ measure, year, sector, horizonYears }) => {
    if (measure === "paybackMean") return payback.cell(payback.meanRow, payback.column(sector));
    const result = year === null ? undefined : years.get(year);
    if (result === undefined) return undefined;
    const at = yearly.figure(result, sector, measure, horizonYears);
    return at === undefined ? undefined : ref(at, SHEET_IDS.yearly);
  };
}

function comparisonRow(
  put: Put,
  row: number,
  comparison: Comparison,
  source: Formula | undefined,
  portfolio: SectorPortfolio,
  language: Language,
): void {
  const { measure, year, sector, horizonYears, printed, computedRounded, mark, cell } = comparison;
  const isMonths = measure === "payback" || measure === "paybackMean";
  const format: NumberFormat = isMonths ? "months" : "roundedThousands";
  const style: CellStyle = mark === "contradicted" ? "bad" : mark === "otherCost" ? "warning" : "label";
  const figure: CellStyle = style === "label" ? "figure" : style;
  const text: CellStyle = style === "label" ? "text" : style;
  put(row, 0, year ?? DASH, { style, ...(year === null ? {} : { format: "year" }) });
  put(row, 1, sectorText(sector, language), { style });
  put(row, 2, measureText(measure, horizonYears, language), { style });
  put(row, COLUMNS.printed, printed ?? (cell.text.trim() === "" ? DASH : cell.text.trim()), { format, style: figure });
  const shown = source === undefined ? null : computedRounded;
  const rounded = (cellRef: Formula): Formula =>
    isMonths ? cellRef : fn("ROUND", cellRef, num(decimalsOf(comparison)));
  put(row, COLUMNS.computed, shown ?? DASH, {
    format,
    style: figure,
    ...(source === undefined ? {} : { formula: fn("IF", fn("ISNUMBER", source), rounded(source), txt(DASH)) }),
  });
  const [ours, theirs] = [ref({ row, column: COLUMNS.computed }), ref({ row, column: COLUMNS.printed })];
  const difference: CellValue = shown === null || printed === null ? DASH : shown - printed;
  put(row, COLUMNS.difference, difference, {
    format,
    style: figure,
    formula: fn("IF", op(fn("COUNT", ours, theirs), "=", num(2)), op(ours, "-", theirs), txt(DASH)),
  });
  const judged = judgement(comparison, portfolio, language);
  // The judgement was made for the inputs as read: it says so when a what-if has moved the figure.
  put(row, COLUMNS.mark, judged, {
    style: text,
    formula: stillValid(row, shown, judged, reportTexts(language).changed),
  });
  put(row, COLUMNS.cell, cellText(cell), { style: style === "label" ? "muted" : style });
}

function stillValid(row: number, shown: number | null, judged: string, changed: string): Formula {
  const computed = ref({ row, column: COLUMNS.computed });
  return fn("IF", op(computed, "=", shown === null ? txt(DASH) : num(shown)), txt(judged), txt(changed));
}

/** The decimals ROUND takes for the unit of the print: whole thousands -3, öre 2. */
const decimalsOf = ({ roundedTo }: Comparison): number => -Math.round(Math.log10(roundedTo));

/** The mark, with what is required where two figures cannot both be true, or why nothing was computed. */
function judgement(comparison: Comparison, { contradictions }: SectorPortfolio, language: Language): string {
  const text = markText(comparison.mark, language);
  const { cell, computed, mark } = comparison;
  if (mark === "contradicted") {
    const found = contradictions.find(
      (c) => c.cell.sheet === cell.sheet && c.cell.row === cell.row && c.cell.column === cell.column,
    );
    const required = found === undefined ? "" : requiredText(found, language);
    return required === "" ? text : `${text}: ${language === "sv" ? "kräver" : "requires"} ${required}`;
  }
  return mark === "printedOnly" && computed.kind === "none" ? `${text}: ${noneText(computed.reason, language)}` : text;
}
