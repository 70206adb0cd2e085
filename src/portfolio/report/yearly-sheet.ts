import { fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { CellStyle, SheetLayout } from "../../sheet/layout";
import type { Sector } from "../../valuation/sectors";
import { reportHeadings, type ReportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { sectorRowText, yearsText } from "../../words/portfolio";
import { reportTexts } from "../../words/report";
import type { SectorPortfolio, SectorResult, YearResult } from "../model";
import { inputPlaces, type InputPlaces } from "./input-places";
import { paybackFormula, paybackText } from "./payback-words";
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
import { annualFormula, costFormula, reasonFormula } from "./yearly-formulas";
import { yearlyPlaces, type YearlyPlaces } from "./yearly-places";

interface Context {
  readonly sheet: SheetBuilder;
  readonly inputs: InputPlaces;
  readonly places: YearlyPlaces;
  readonly heads: ReportHeadings;
  readonly language: Language;
  readonly horizons: readonly number[];
}

/** Per year the income table and the profitability table as the printed report lays them out, all formulas. */
export function yearlySheet({ portfolio, about: { language } }: ReportInput): SheetLayout {
  const sheet = sheetBuilder();
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const places = yearlyPlaces(portfolio);
  const inputs = inputPlaces(portfolio);
  const context = { sheet, inputs, places, heads, language, horizons: portfolio.horizons };
  sheet.title(heads.sheets.yearly, texts.yearlyLines);
  for (const year of portfolio.years) {
    yearTitle(context, year);
    incomeTable(context, year);
    profitTable(context, year);
  }
  return {
    id: SHEET_IDS.yearly,
    name: heads.sheets.yearly,
    cells: sheet.cells,
    columnWidths: widths(portfolio, places),
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRows: [0, 0],
      breaksBefore: portfolio.years.slice(1).map((year) => places.top(year)),
    },
    tab: "report",
  };
}

function widths({ horizons }: SectorPortfolio, places: YearlyPlaces): number[] {
  const list = [36, ...Array.from({ length: Math.max(places.columns, horizons.length + 3) - 1 }, () => 18)];
  list[places.profit.words] = 30;
  return list;
}

function yearTitle({ sheet, inputs, places, language }: Context, year: YearResult): void {
  const { before, after, without } = reportTexts(language).yearLine;
  const participants = ref(inputs.participants(year), SHEET_IDS.inputs);
  const start = `${before}${year.year}: `;
  const count = year.participants?.toNumber();
  sheet.put(places.top(year), 0, count === undefined ? start + without : `${start}${count}${after}`, {
    style: "subtitle",
    formula: op(
      txt(start),
      "&",
      fn("IF", fn("ISNUMBER", participants), op(participants, "&", txt(after)), txt(without)),
    ),
  });
}

const labelStyle = (sector: Sector): CellStyle =>
  sector === "employmentService" || sector === "socialInsurance" || sector === "stateOther" ? "labelIndented" : "label";

function incomeTable(context: Context, year: YearResult): void {
  const { sheet, inputs, places, heads, language, horizons } = context;
  const { annual, annualIsTotal, total, perParticipant } = places.income;
  const top = places.incomeTop(year);
  const titles = [`${heads.income}, ${heads.thousands}`];
  if (!annualIsTotal) titles[annual] = heads.perYear;
  horizons.forEach((horizon, at) => {
    const column = total[at];
    if (column !== undefined) titles[column] = `${heads.total}, ${yearsText(horizon, language)}`;
  });
  titles[perParticipant] = `${heads.perParticipant}, ${yearsText(horizons[0] ?? 1, language)}`;
  sheet.headings(top, titles, 1);
  const annualCell = (sector: Sector): Formula => ref({ row: places.incomeRow(year, sector), column: annual });
  for (const result of year.sectors) {
    const { sector } = result;
    const row = places.incomeRow(year, sector);
    sheet.put(row, 0, sectorRowText(sector, language), { style: labelStyle(sector) });
    const formula = annualFormula(inputs, year, sector, annualCell);
    sheet.put(row, annual, measuredValue(result.annualIncome), {
      format: "thousands",
      style: "figure",
      ...(formula === undefined ? {} : { formula }),
    });
    result.horizons.forEach((horizon, at) => {
      const column = total[at];
      if (column === undefined || column === annual) return;
      sheet.put(row, column, measuredValue(horizon.income), {
        format: "thousands",
        style: "figure",
        formula: whenNumber(annualCell(sector), op(num(horizon.years), "*", annualCell(sector))),
      });
    });
    const first = result.horizons[0];
    if (first === undefined) continue;
    const participants = ref(inputs.participants(year), SHEET_IDS.inputs);
    const sum = ref({ row, column: total[0] ?? annual });
    sheet.put(row, perParticipant, measuredValue(first.incomePerParticipant), {
      format: "thousands",
      style: "figure",
      formula: whenNumbers(2, [sum, participants], op(sum, "/", participants)),
    });
  }
}

function profitTable(context: Context, year: YearResult): void {
  const { sheet, places, heads, language, horizons } = context;
  const { profit } = places;
  const titles = [`${heads.profitability}, ${heads.thousands}`];
  horizons.forEach((horizon, at) => {
    const [total, each] = [profit.total[at], profit.perParticipant[at]];
    if (total !== undefined) titles[total] = yearsText(horizon, language);
    if (each !== undefined) titles[each] = `${heads.perParticipantShort}, ${yearsText(horizon, language)}`;
  });
  titles[profit.months] = heads.paybackMonths;
  titles[profit.words] = heads.paybackWords;
  titles[profit.cost] = heads.cost;
  sheet.headings(places.profitTop(year), titles, 1, [profit.words]);
  for (const result of year.sectors) profitRow(context, year, result);
}

function profitRow(context: Context, year: YearResult, result: SectorResult): void {
  const { sheet, inputs, places, language, horizons } = context;
  const { profit, income } = places;
  const { sector } = result;
  const row = places.profitRow(year, sector);
  const incomeRow = places.incomeRow(year, sector);
  const cost = ref({ row, column: profit.cost });
  const annual = ref({ row: incomeRow, column: income.annual });
  const participants = ref(inputs.participants(year), SHEET_IDS.inputs);
  const costs = costFormula(inputs, year, sector);
  sheet.put(row, 0, sectorRowText(sector, language), { style: labelStyle(sector) });
  result.horizons.forEach((horizon, at) => {
    const [column, each, incomeColumn] = [profit.total[at], profit.perParticipant[at], income.total[at]];
    if (column === undefined || each === undefined || incomeColumn === undefined) return;
    const total = ref({ row: incomeRow, column: incomeColumn });
    // A sector that carries no cost keeps its whole income.
    const formula =
      costs === undefined ? whenNumber(total, total) : whenNumbers(2, [total, cost], op(total, "-", cost));
    sheet.put(row, column, measuredValue(horizon.profitability), { format: "thousands", style: "figure", formula });
    const net = ref({ row, column });
    sheet.put(row, each, measuredValue(horizon.profitabilityPerParticipant), {
      format: "thousands",
      style: "figure",
      formula: whenNumbers(2, [net, participants], op(net, "/", participants)),
    });
  });
  sheet.put(row, profit.cost, measuredValue(result.cost), {
    format: "thousands",
    style: "figure",
    ...(costs === undefined ? {} : { formula: costs }),
  });
  const longest = horizons[horizons.length - 1] ?? null;
  const months = ref({ row, column: profit.months });
  const words = reasonFormula(inputs, year, sector, { months, annual, cost }, longest, language);
  if (words === undefined) {
    sheet.put(row, profit.months, DASH, { style: "figure" });
    sheet.put(row, profit.words, DASH, { style: "text" });
    return;
  }
  sheet.put(row, profit.months, monthsValue(result.payback), {
    format: "months",
    style: "figure",
    formula: paybackFormula(cost, annual),
  });
  sheet.put(row, profit.words, paybackText(result.payback, longest, language), { style: "text", formula: words });
}
