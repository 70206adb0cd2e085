import { profitability } from "../../calculation/profitability";
import { kronor, years as asYears } from "../../calculation/units";
import { fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { CellStyle, SheetLayout } from "../../sheet/layout";
import type { Sector } from "../../valuation/sectors";
import { reportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { sectorRowText, sectorText, yearsText } from "../../words/portfolio";
import { reportTexts } from "../../words/report";
import { both, measured } from "../measured";
import type { ComparisonMark, SectorPortfolio } from "../model";
import { costSentence } from "../../words/cost-sentence";
import { paybackPlaces } from "./payback-places";
import { paybackText } from "./payback-words";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { summaryCharts } from "./summary-charts";
import {
  DASH,
  measuredValue,
  monthsValue,
  sheetBuilder,
  whenNumber,
  whenNumbers,
  type SheetBuilder,
} from "./sheet-builder";
import { carriesCost, sectorTotals } from "./totals";

/** With more years than this the years are left to the sheet of payback over years. */
const MOST_YEARS = 8;

/** The main answer at a glance: payback per sector and year, what it rests on, and whether the source holds together. */
export function summarySheet(input: ReportInput): SheetLayout {
  const { portfolio, about } = input;
  const { language } = about;
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const sheet = sheetBuilder();
  sheet.put(0, 0, reportTitle(portfolio, language), { style: "title" });
  sheet.put(1, 0, texts.madeFrom(about.fileName, about.date), { style: "muted" });
  answer(sheet, 3, input);
  sheet.put(4, 0, checksLine(input), { style: portfolio.contradictions.length > 0 ? "warning" : "good" });
  sheet.put(5, 0, texts.summaryRests(costSentence(portfolio.costBasis, language)));
  const shownYears = portfolio.years.length <= MOST_YEARS ? portfolio.years : [];
  const longest = portfolio.horizons[portfolio.horizons.length - 1] ?? 1;
  const top = 7;
  const columns = columnsFrom(1 + shownYears.length);
  sheet.put(top, 0, texts.summaryTable, { style: "subtitle" });
  const titles = [heads.sector, ...shownYears.map((year) => `${year.year}, ${language === "sv" ? "mån" : "months"}`)];
  sheet.headings(
    top + 1,
    [
      ...titles,
      heads.mean,
      heads.pooled,
      heads.inWords,
      `${heads.cost}, ${heads.thousands}`,
      `${heads.perYear}, ${heads.thousands}`,
      texts.afterYears(yearsText(longest, language)),
    ],
    1,
    [columns.words],
  );
  portfolio.sectors.forEach((sector, at) => {
    const row = top + 2 + at;
    const style: CellStyle =
      sectorRowText(sector, language) === sectorText(sector, language) ? "label" : "labelIndented";
    sheet.put(row, 0, sectorRowText(sector, language), { style: sector === "state" ? "label" : style });
    sectorRow({ sheet, portfolio, language }, row, sector, shownYears.length, columns, longest);
  });
  sheet.put(top + 3 + portfolio.sectors.length, 0, texts.summaryReading, { style: "muted" });
  const columnWidths = [36, ...shownYears.map(() => 12), 14, 14, 18, 15, 19, 26];
  const rows = portfolio.sectors.length;
  const table = { ...columns, firstRow: top + 2, rows, horizon: longest, columnWidths, below: top + 5 + rows };
  return {
    id: SHEET_IDS.summary,
    name: heads.sheets.summary,
    cells: sheet.cells,
    columnWidths,
    charts: summaryCharts(sheet.cells, table, language),
    merges: [{ from: { row: 4, column: 0 }, to: { row: 4, column: columns.net } }],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
    tab: "report",
  };
}

const columnsFrom = (first: number): Columns => ({
  mean: first,
  pooled: first + 1,
  words: first + 2,
  cost: first + 3,
  income: first + 4,
  net: first + 5,
});

/** "Återbetalning och lönsamhet 2016–2019". */
export const reportTitle = (portfolio: SectorPortfolio, language: Language): string =>
  reportTexts(language).title(yearSpan(portfolio));

function yearSpan({ years }: SectorPortfolio): string {
  const [first, last] = [years[0]?.year, years[years.length - 1]?.year];
  if (first === undefined || last === undefined) return "";
  return first === last ? `${first}` : `${first}–${last}`;
}

/** The first sector is society, where the source has it. */
function answer(sheet: SheetBuilder, row: number, { portfolio, about: { language } }: ReportInput): void {
  const [sector] = portfolio.sectors;
  const over = portfolio.overYears.find((entry) => entry.sector === sector);
  if (sector === undefined || over === undefined) return;
  const texts = reportTexts(language);
  const places = paybackPlaces(portfolio);
  const at = (line: number): Formula => places.cell(line, places.column(sector));
  const name = sectorText(sector, language).toLowerCase();
  const found = `${texts.summaryAnswer.before}${name}${texts.summaryAnswer.after}`;
  const none = `${texts.summaryNever.before}${name}${texts.summaryNever.after}`;
  const ending = ` (${reportHeadings(language).pooled.toLowerCase()}).`;
  const isTime = over.pooled.kind === "value";
  const isNever = !isTime && (over.pooled.reason === "never" || over.pooled.reason === "over-100-years");
  const words = isTime || isNever ? paybackText(over.pooled, null, language) : DASH;
  sheet.put(row, 0, isTime ? found + words + ending : `${none}${words}.`, {
    style: "subtitle",
    formula: fn(
      "IF",
      fn("ISNUMBER", at(places.pooledRow)),
      op(op(txt(found), "&", at(places.wordsRow)), "&", txt(ending)),
      op(op(txt(none), "&", at(places.wordsRow)), "&", txt(".")),
    ),
  });
}

/** As of the calculation: a what-if moves the figures, and then the sheet of comparisons says so row by row. */
function checksLine({ portfolio, about: { language, date } }: ReportInput): string {
  const { comparisons, contradictions } = portfolio;
  const texts = reportTexts(language);
  if (comparisons.length === 0) return texts.summaryNoPrint(contradictions.length);
  const count = (...marks: readonly ComparisonMark[]): number =>
    comparisons.filter(({ mark }) => marks.includes(mark)).length;
  const counts = {
    equal: count("equal"),
    rounding: count("rounding"),
    notCompared: count("printedOnly", "otherCost"),
    contradicted: count("contradicted"),
  };
  return texts.summaryChecks(contradictions.length, counts, date);
}

interface Context {
  readonly sheet: SheetBuilder;
  readonly portfolio: SectorPortfolio;
  readonly language: Language;
}

type Columns = Readonly<Record<"mean" | "pooled" | "words" | "cost" | "income" | "net", number>>;

function sectorRow(
  { sheet, portfolio, language }: Context,
  row: number,
  sector: Sector,
  shownYears: number,
  columns: Columns,
  longest: number,
): void {
  const places = paybackPlaces(portfolio);
  const column = places.column(sector);
  const over = portfolio.overYears.find((entry) => entry.sector === sector);
  if (over === undefined) return;
  over.byYear.slice(0, shownYears).forEach(({ payback }, at) => {
    const value = payback.kind === "value" ? payback.value : paybackText(payback, null, language);
    const formula = places.cell(places.monthsTop + at, column);
    sheet.put(row, 1 + at, value, { format: "months", style: "figure", formula });
  });
  const mean = places.cell(places.meanRow, column);
  sheet.put(row, columns.mean, measuredValue(over.mean), { format: "months", style: "figure", formula: mean });
  const pooled = places.cell(places.pooledRow, column);
  const pooledValue = monthsValue(over.pooled);
  sheet.put(row, columns.pooled, typeof pooledValue === "number" ? pooledValue : DASH, {
    format: "months",
    style: "figure",
    formula: fn("IF", fn("ISNUMBER", pooled), pooled, txt(DASH)),
  });
  const words = typeof pooledValue === "string" ? DASH : paybackText(over.pooled, null, language);
  sheet.put(row, columns.words, words, { style: "text", formula: places.cell(places.wordsRow, column) });
  const totals = sectorTotals(portfolio, sector);
  const costSum = places.cell(places.sumRow(places.costTop), column);
  const incomeSum = places.cell(places.sumRow(places.incomeTop), column);
  const amount = (at: number, value: Parameters<typeof measuredValue>[0], formula: Formula): void => {
    sheet.put(row, at, measuredValue(value), { format: "thousands", style: "figure", formula });
  };
  amount(columns.cost, totals.cost, whenNumber(costSum, costSum));
  amount(columns.income, totals.income, whenNumber(incomeSum, incomeSum));
  const borne = carriesCost(sector) ? totals.cost : measured(kronor(0));
  const net = both(borne, totals.income, (cost, income) => profitability(cost, income, asYears(longest)));
  const [cost, income] = [ref({ row, column: columns.cost }), ref({ row, column: columns.income })];
  const earned = op(num(longest), "*", income);
  const formula = carriesCost(sector)
    ? whenNumbers(2, [cost, income], op(earned, "-", cost))
    : whenNumber(income, earned);
  amount(columns.net, net, formula);
}
