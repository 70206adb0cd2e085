import { SHEET_IDS } from "./report-input";
import { ref, rangeRef, type Formula } from "../../sheet/formula";
import type { Sector } from "../../valuation/sectors";
import type { SectorPortfolio, YearResult } from "../model";
import { columnRange, placeOf } from "./sheet-builder";

/** Where the tables of payback over the years stand: years down, sectors across, in three blocks. */
export interface PaybackPlaces {
  readonly monthsTop: number;
  readonly meanRow: number;
  readonly pooledRow: number;
  readonly wordsRow: number;
  readonly costTop: number;
  readonly incomeTop: number;
  /** First row of the cumulated net by month. */
  readonly curveTop: number;
  /** Column of the participants, in the cost block. */
  readonly participantsColumn: number;
  /** Row below a block's years: its sum. */
  sumRow(top: number): number;
  row(top: number, year: YearResult): number;
  column(sector: Sector): number;
  /** A block's column of years as a range on this sheet. */
  years(top: number, column: number, fromOutside?: boolean): Formula;
  cell(row: number, column: number): Formula;
}

const FIRST_ROW = 6;
/** Rows under the first block's years (mean, pooled, in words) and the space, subtitle and headings of the next. */
const SUMMARY_ROWS = 3;
const BETWEEN = 3;

export function paybackPlaces({ years, sectors }: SectorPortfolio): PaybackPlaces {
  const count = years.length;
  const yearAt = new Map<number, number>(years.map((year, at) => [year.year, at]));
  const monthsTop = FIRST_ROW;
  const costTop = monthsTop + count + SUMMARY_ROWS + BETWEEN;
  const incomeTop = costTop + count + 1 + BETWEEN;
  return {
    monthsTop,
    meanRow: monthsTop + count,
    pooledRow: monthsTop + count + 1,
    wordsRow: monthsTop + count + 2,
    costTop,
    incomeTop,
    curveTop: incomeTop + count + 1 + BETWEEN,
    participantsColumn: sectors.length + 1,
    sumRow: (top) => top + count,
    row: (top, year) => top + placeOf(yearAt, year.year),
    column: (sector) => 1 + sectors.indexOf(sector),
    years: (top, column, fromOutside = false) => {
      const range = columnRange(column, top, top + Math.max(count, 1) - 1);
      return fromOutside ? rangeRef(range, SHEET_IDS.payback) : rangeRef(range);
    },
    cell: (row, column) => ref({ row, column }, SHEET_IDS.payback),
  };
}
