import { calendarYear, kronor, months } from "../../src/calculation/units";
import type { CostFigure, SectorFigure, SectorTables, SourceCell } from "../../src/participation/model/sector-tables";
import type { PortfolioOptions, SectorPortfolio, SectorResult } from "../../src/portfolio/model";
import { RAR_2020_COST } from "../../src/valuation/presets/rar-2020-cost";
import type { Sector } from "../../src/valuation/sectors";

export const OPTIONS: PortfolioOptions = { horizons: [1, 5], cost: null, defaultCost: RAR_2020_COST };

export const cellAt = (row: number, column = 1, sheet = "Blad1"): SourceCell => ({
  sheet,
  row,
  column,
  heading: "",
  label: "",
  text: "",
});

/** A figure in short: sector, kronor, and whatever differs from an unrounded one-year income of 2020. */
export function figure(sector: Sector, amount: number | null, rest: Partial<SectorFigure> = {}): SectorFigure {
  return {
    measure: "income",
    year: calendarYear(2020),
    sector,
    horizonYears: 1,
    headedYears: null,
    amount: amount === null ? null : kronor(amount),
    months: null,
    roundedTo: 0.01,
    derived: false,
    cell: cellAt(nextRow()),
    ...rest,
  };
}

export const paybackFigure = (sector: Sector, value: number | null, rest: Partial<SectorFigure> = {}): SectorFigure =>
  figure(sector, null, {
    measure: "payback",
    horizonYears: null,
    months: value === null ? null : months(value),
    ...rest,
  });

let row = 0;
const nextRow = (): number => (row += 1);

export const cost = (sector: CostFigure["sector"], amount: number, rest: Partial<CostFigure> = {}): CostFigure => ({
  year: null,
  sector,
  amount: kronor(amount),
  derived: false,
  cell: cellAt(nextRow(), 1, "Kostnad"),
  ...rest,
});

export function tablesOf(
  figures: readonly SectorFigure[],
  participants: Readonly<Record<number, number>> = { 2020: 10 },
  costs: readonly CostFigure[] = [],
): SectorTables {
  return {
    figures,
    costsPerParticipant: costs,
    participants: Object.entries(participants).map(([year, count], at) => ({
      year: calendarYear(Number(year)),
      count,
      cell: cellAt(at, 1, "Deltagare"),
    })),
    ranges: [],
  };
}

export function resultOf(portfolio: SectorPortfolio, sector: Sector, year = 2020): SectorResult {
  const found = portfolio.years
    .find((candidate) => candidate.year === year)
    ?.sectors.find((candidate) => candidate.sector === sector);
  if (found === undefined) throw new Error(`no ${sector} in ${year}`);
  return found;
}

/** A measure as a plain number, or its reason. */
export function plain(measure: { kind: "value"; value: unknown } | { kind: "none"; reason: string }): number | string {
  return measure.kind === "none" ? measure.reason : Number(measure.value);
}
