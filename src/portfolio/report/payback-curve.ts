import { profitability } from "../../calculation/profitability";
import { years as asYears, type Kronor } from "../../calculation/units";
import { cellError } from "../../sheet/cell";
import { fn, num, op, ref } from "../../sheet/formula";
import type { LayoutChart } from "../../sheet/layout";
import type { Sector } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { monthsText, sectorShortText, sectorText } from "../../words/portfolio";
import { chartTexts } from "../../words/report-charts";
import type { SectorPortfolio } from "../model";
import type { PaybackPlaces } from "./payback-places";
import { columnRange, type SheetBuilder } from "./sheet-builder";
import { sectorTotals } from "./totals";

/** The sectors that the curve is drawn for, as far as the source has them: more lines than these cannot be told apart. */
const DRAWN: readonly Sector[] = ["society", "municipality", "region", "state"];
/** Months from one point to the next, and beyond which the steps are years. */
const STEP = 6;
const SHORT_SPAN = 120;
const LONGEST_SPAN = 240;
const CHART_ROWS = 24;
/** Columns under the picture, so that it fills a page but is not stretched over it. */
const CHART_COLUMNS = 6;

interface Line {
  readonly sector: Sector;
  readonly cost: Kronor;
  readonly income: Kronor;
}

/**
 * The cumulated net of all years by month and sector, live from the sums above it, and the picture of it. A sector
 * crosses zero where its pooled payback ends. Nothing where no sector has both a cost and an income.
 * @returns the chart, and the row that starts a new page
 */
export function addPaybackCurve(
  sheet: SheetBuilder,
  portfolio: SectorPortfolio,
  places: PaybackPlaces,
  language: Language,
): { readonly chart: LayoutChart; readonly pageRow: number } | null {
  const lines = drawnLines(portfolio);
  if (lines.length === 0) return null;
  const texts = chartTexts(language);
  const months = points(span(portfolio, lines));
  const top = places.curveTop;
  sheet.put(top - 2, 0, texts.curveTable, { style: "subtitle" });
  sheet.put(top - 1, 0, texts.months, { style: "heading" });
  months.forEach((month, at) => sheet.put(top + at, 0, month, { format: "count", style: "label" }));
  for (const line of lines) lineColumn(sheet, places, line, months, language);
  const last = top + months.length - 1;
  const column = (sector: Sector) => columnRange(places.column(sector), top, last);
  const right = Math.min(CHART_COLUMNS, portfolio.sectors.length + 1);
  const chart: LayoutChart = {
    id: "payback-curve",
    kind: "line",
    title: texts.curveTitle,
    description: described(portfolio, lines, months, language),
    categories: columnRange(0, top, last),
    series: lines.map(({ sector }) => ({ name: sectorShortText(sector, language), values: column(sector) })),
    axisTitles: { category: texts.months, value: texts.thousands },
    format: "thousands",
    area: { from: { row: last + 2, column: 0 }, to: { row: last + 1 + CHART_ROWS, column: right } },
  };
  return { chart, pageRow: top - 2 };
}

function drawnLines(portfolio: SectorPortfolio): Line[] {
  return DRAWN.filter((sector) => portfolio.sectors.includes(sector)).flatMap((sector) => {
    const { cost, income } = sectorTotals(portfolio, sector);
    return cost.kind === "value" && income.kind === "value" ? [{ sector, cost: cost.value, income: income.value }] : [];
  });
}

/** The longest horizon, or as long as the first sector's payback takes, in whole years. */
function span({ horizons, overYears }: SectorPortfolio, [first]: readonly Line[]): number {
  const pooled = overYears.find(({ sector }) => sector === first?.sector)?.pooled;
  const payback = pooled?.kind === "value" ? pooled.value : 0;
  const years = Math.max(Math.ceil(Math.max(...horizons, 1)), Math.ceil(payback / 12));
  return Math.min(years * 12, LONGEST_SPAN);
}

function points(months: number): number[] {
  const step = months > SHORT_SPAN ? 2 * STEP : STEP;
  return Array.from({ length: months / step + 1 }, (_, at) => at * step);
}

/** Where a sum is missing after a what-if the line has no value: #N/A is not drawn, a dash would be drawn as 0. */
function lineColumn(
  sheet: SheetBuilder,
  places: PaybackPlaces,
  { sector, cost, income }: Line,
  months: readonly number[],
  language: Language,
): void {
  const column = places.column(sector);
  const costSum = ref({ row: places.sumRow(places.costTop), column });
  const incomeSum = ref({ row: places.sumRow(places.incomeTop), column });
  sheet.put(places.curveTop - 1, column, sectorShortText(sector, language), { style: "headingNumber" });
  months.forEach((month, at) => {
    const row = places.curveTop + at;
    const time = op(ref({ row, column: 0 }), "/", num(12));
    const net = profitability(cost, income, asYears(month / 12)).toNumber();
    sheet.put(row, column, Number.isFinite(net) ? net : cellError("#N/A"), {
      format: "thousands",
      style: "figure",
      formula: fn("IF", op(fn("COUNT", costSum, incomeSum), "=", num(2)), op(op(time, "*", incomeSum), "-", costSum), fn("NA")), // prettier-ignore
    });
  });
}

function described(
  { overYears }: SectorPortfolio,
  [first]: readonly Line[],
  months: readonly number[],
  language: Language,
): string {
  const end = months.at(-1);
  if (first === undefined || end === undefined) return "";
  const pooled = overYears.find(({ sector }) => sector === first.sector)?.pooled;
  const within = pooled?.kind === "value" && pooled.value <= end ? monthsText(pooled.value, language) : null;
  const cost = formatNumber(first.cost.toNumber() / 1000, 0, language);
  const name = sectorText(first.sector, language).toLowerCase();
  return chartTexts(language).curveDescription(name, cost, within, monthsText(end, language));
}
