import type { CellPosition } from "../../sheet/address";
import type { FigureMeasure } from "../../participation/model/sector-tables";
import type { Sector } from "../../valuation/sectors";
import type { SectorPortfolio, YearResult } from "../model";
import { placeOf } from "./sheet-builder";

/** Where each figure stands on the sheet with the tables of each year: one block of two tables per year. */
export interface YearlyPlaces {
  /** Columns of the income table. `annual` is the one-year total, or a column of its own when one year is not asked. */
  readonly income: {
    readonly annual: number;
    readonly annualIsTotal: boolean;
    readonly total: readonly number[];
    readonly perParticipant: number;
  };
  readonly profit: {
    readonly total: readonly number[];
    readonly perParticipant: readonly number[];
    readonly months: number;
    readonly words: number;
    readonly cost: number;
  };
  readonly columns: number;
  /** First row of a year's block: its title. */
  top(year: YearResult): number;
  /** Heading rows of the two tables. */
  incomeTop(year: YearResult): number;
  profitTop(year: YearResult): number;
  incomeRow(year: YearResult, sector: Sector): number;
  profitRow(year: YearResult, sector: Sector): number;
  /** The cell of a measure; undefined when the horizon is not among the portfolio's. */
  figure(year: YearResult, sector: Sector, measure: FigureMeasure, horizon: number | null): CellPosition | undefined;
}

const FIRST_ROW = 5;

export function yearlyPlaces({ years, sectors, horizons }: SectorPortfolio): YearlyPlaces {
  const blockRows = 2 * sectors.length + 6;
  const yearAt = new Map<number, number>(years.map((year, at) => [year.year, at]));
  const sectorAt = new Map(sectors.map((sector, at) => [sector, at]));
  const incomeColumns = incomeLayout(horizons);
  const profit = profitLayout(horizons);
  const top = (year: YearResult): number => FIRST_ROW + placeOf(yearAt, year.year) * blockRows;
  const at = (sector: Sector): number => placeOf(sectorAt, sector);
  const incomeTop = (year: YearResult): number => top(year) + 1;
  const profitTop = (year: YearResult): number => incomeTop(year) + sectors.length + 2;
  const incomeRow = (year: YearResult, sector: Sector): number => incomeTop(year) + 1 + at(sector);
  const profitRow = (year: YearResult, sector: Sector): number => profitTop(year) + 1 + at(sector);
  return {
    income: incomeColumns,
    profit,
    columns: profit.cost + 1,
    top,
    incomeTop,
    profitTop,
    incomeRow,
    profitRow,
    figure: (year, sector, measure, horizon) => {
      const atHorizon = horizons.findIndex((candidate) => candidate === horizon);
      const column = columnOf(measure, atHorizon, incomeColumns, profit);
      if (column === undefined) return undefined;
      return { row: measure.startsWith("income") ? incomeRow(year, sector) : profitRow(year, sector), column };
    },
  };
}

/** As printed: total and per participant over the first horizon, then the total over each longer one. */
function incomeLayout(horizons: readonly number[]): YearlyPlaces["income"] {
  const annualIsTotal = horizons.includes(1);
  const first = annualIsTotal ? 1 : 2;
  const total = horizons.map((_, at) => (at === 0 ? first : first + 1 + at));
  const annual = annualIsTotal ? (total[horizons.indexOf(1)] ?? first) : 1;
  return { annual, annualIsTotal, total, perParticipant: first + 1 };
}

/** As printed: totals, per participant over the first horizon, payback, per participant over the longer ones; cost. */
function profitLayout(horizons: readonly number[]): YearlyPlaces["profit"] {
  const n = horizons.length;
  return {
    total: horizons.map((_, at) => 1 + at),
    perParticipant: horizons.map((_, at) => (at === 0 ? n + 1 : n + 3 + at)),
    months: n + 2,
    words: n + 3,
    cost: 2 * n + 3,
  };
}

function columnOf(
  measure: FigureMeasure,
  atHorizon: number,
  income: YearlyPlaces["income"],
  profit: YearlyPlaces["profit"],
): number | undefined {
  switch (measure) {
    case "income":
      return income.total[atHorizon];
    case "incomePerParticipant":
      return atHorizon === 0 ? income.perParticipant : undefined;
    case "profitability":
      return profit.total[atHorizon];
    case "profitabilityPerParticipant":
      return profit.perParticipant[atHorizon];
    case "payback":
      return profit.months;
    case "paybackMean":
      return undefined;
  }
}
