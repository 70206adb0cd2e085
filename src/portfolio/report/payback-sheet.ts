import { fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { SheetLayout } from "../../sheet/layout";
import type { Sector } from "../../valuation/sectors";
import { reportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { sectorShortText } from "../../words/portfolio";
import { reportTexts } from "../../words/report";
import type { SectorPortfolio, SectorResult, YearResult } from "../model";
import { inputPlaces } from "./input-places";
import { addPaybackCurve } from "./payback-curve";
import { paybackFormula, paybackText, wordsFormula } from "./payback-words";
import { paybackPlaces, type PaybackPlaces } from "./payback-places";
import { SHEET_IDS, type ReportInput } from "./report-input";
import {
  DASH,
  measuredValue,
  monthsValue,
  sheetBuilder,
  whenNumber,
  whenNumbers,
  type SheetBuilder,
} from "./sheet-builder";
import { carriesCost, hasBoth, sectorTotals } from "./totals";
import { yearlyPlaces, type YearlyPlaces } from "./yearly-places";

interface Context {
  readonly sheet: SheetBuilder;
  readonly portfolio: SectorPortfolio;
  readonly places: PaybackPlaces;
  readonly yearly: YearlyPlaces;
  readonly language: Language;
}

/** Payback by year and sector with the printed mean and the pooled payback, and the sums these rest on. */
export function paybackSheet({ portfolio, about: { language } }: ReportInput): SheetLayout {
  const sheet = sheetBuilder();
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const places = paybackPlaces(portfolio);
  const context = { sheet, portfolio, places, yearly: yearlyPlaces(portfolio), language };
  sheet.title(heads.sheets.payback, texts.paybackLines);
  const titles = [heads.year, ...portfolio.sectors.map((sector) => sectorShortText(sector, language))];
  const block = (top: number, subtitle: string, headings: readonly string[]): void => {
    sheet.put(top - 2, 0, subtitle, { style: "subtitle" });
    sheet.headings(top - 1, headings, 1);
    for (const year of portfolio.years) {
      sheet.put(places.row(top, year), 0, year.year, { format: "year", style: "label" });
    }
  };
  block(places.monthsTop, texts.paybackMonths, titles);
  sheet.put(places.meanRow, 0, heads.mean, { style: "total" });
  sheet.put(places.pooledRow, 0, heads.pooled, { style: "total" });
  sheet.put(places.wordsRow, 0, heads.inWords, { style: "label" });
  block(places.costTop, texts.costOfYears, [...titles, texts.participantsOfYears]);
  block(places.incomeTop, texts.incomeOfYears, titles);
  for (const top of [places.costTop, places.incomeTop]) sheet.put(places.sumRow(top), 0, heads.sum, { style: "total" });
  for (const sector of portfolio.sectors) {
    monthsColumn(context, sector);
    sumsColumns(context, sector);
  }
  participantsColumn(context);
  const curve = addPaybackCurve(sheet, portfolio, places, language);
  return {
    id: SHEET_IDS.payback,
    name: heads.sheets.payback,
    cells: sheet.cells,
    columnWidths: [24, ...portfolio.sectors.map(() => 17), 14],
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRows: [0, 0],
      ...(curve !== null && { breaksBefore: [curve.pageRow] }),
    },
    ...(curve !== null && { charts: [curve.chart] }),
    tab: "report",
  };
}

function results({ years }: SectorPortfolio, sector: Sector): { year: YearResult; result: SectorResult }[] {
  return years.flatMap((year) =>
    year.sectors.filter((result) => result.sector === sector).map((result) => ({ year, result })),
  );
}

function monthsColumn({ sheet, portfolio, places, yearly, language }: Context, sector: Sector): void {
  const column = places.column(sector);
  for (const { year, result } of results(portfolio, sector)) {
    const row = yearly.profitRow(year, sector);
    const months = ref({ row, column: yearly.profit.months }, SHEET_IDS.yearly);
    const words = ref({ row, column: yearly.profit.words }, SHEET_IDS.yearly);
    const { payback } = result;
    const value = payback.kind === "value" ? payback.value : paybackText(payback, null, language);
    const at = places.row(places.monthsTop, year);
    sheet.put(at, column, value, {
      format: "months",
      style: "figure",
      formula: fn("IF", fn("ISNUMBER", months), months, words),
    });
  }
  const over = portfolio.overYears.find((entry) => entry.sector === sector);
  if (over === undefined) return;
  const range = places.years(places.monthsTop, column);
  const complete = op(fn("COUNT", range), "=", fn("COUNT", places.years(places.monthsTop, 0)));
  sheet.put(places.meanRow, column, measuredValue(over.mean), {
    format: "months",
    style: "totalFigure",
    formula: fn("IF", complete, fn("ROUND", fn("AVERAGE", range), num(0)), txt(DASH)),
  });
  const cost = ref({ row: places.sumRow(places.costTop), column });
  const income = ref({ row: places.sumRow(places.incomeTop), column });
  const pooled = ref({ row: places.pooledRow, column });
  const shown = over.pooled;
  sheet.put(places.pooledRow, column, monthsValue(shown), {
    format: "months",
    style: "totalFigure",
    formula: paybackFormula(cost, income),
  });
  const isAnswer = shown.kind === "value" || shown.reason === "never" || shown.reason === "over-100-years";
  sheet.put(places.wordsRow, column, isAnswer ? paybackText(shown, null, language) : DASH, {
    style: "figure",
    formula: wordsFormula(pooled, income, null, language),
  });
}

/** Costs and incomes of the years that have both, since pooling a cost without its income would mislead. */
function sumsColumns({ sheet, portfolio, places, yearly }: Context, sector: Sector): void {
  const column = places.column(sector);
  for (const { year, result } of results(portfolio, sector)) {
    const cost = ref({ row: yearly.profitRow(year, sector), column: yearly.profit.cost }, SHEET_IDS.yearly);
    const income = ref({ row: yearly.incomeRow(year, sector), column: yearly.income.annual }, SHEET_IDS.yearly);
    const both = hasBoth(result);
    const needed = carriesCost(sector) ? [cost, income] : [income];
    const put = (top: number, amount: SectorResult["cost"], formula: Formula): void => {
      sheet.put(places.row(top, year), column, both ? measuredValue(amount) : DASH, {
        format: "thousands",
        style: "figure",
        formula: whenNumbers(needed.length, needed, formula),
      });
    };
    put(places.costTop, result.cost, cost);
    put(places.incomeTop, result.annualIncome, income);
  }
  const totals = sectorTotals(portfolio, sector);
  for (const [top, value] of [
    [places.costTop, totals.cost],
    [places.incomeTop, totals.income],
  ] as const) {
    const range = places.years(top, column);
    sheet.put(places.sumRow(top), column, measuredValue(value), {
      format: "thousands",
      style: "totalFigure",
      formula: fn("IF", op(fn("COUNT", range), ">", num(0)), fn("SUM", range), txt(DASH)),
    });
  }
}

function participantsColumn({ sheet, portfolio, places }: Context): void {
  const inputs = inputPlaces(portfolio);
  const column = places.participantsColumn;
  let sum = 0;
  let complete = true;
  for (const year of portfolio.years) {
    const cell = ref(inputs.participants(year), SHEET_IDS.inputs);
    const count = year.participants?.toNumber();
    if (count === undefined) complete = false;
    else sum += count;
    sheet.put(places.row(places.costTop, year), column, count ?? DASH, {
      format: "count",
      style: "figure",
      formula: whenNumber(cell, cell),
    });
  }
  const range = places.years(places.costTop, column);
  const all = op(fn("COUNT", range), "=", fn("COUNT", places.years(places.costTop, 0)));
  sheet.put(places.sumRow(places.costTop), column, complete ? sum : DASH, {
    format: "count",
    style: "totalFigure",
    formula: fn("IF", all, fn("SUM", range), txt(DASH)),
  });
}
