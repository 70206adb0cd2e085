import type { CellPosition } from "../../../sheet/address";
import { SECTORS, type Sector } from "../../../valuation/sectors";
import type { ParticipantFigures } from "./figures";

/** Ids of the report's sheets. */
export const PARTICIPANT_SHEET_IDS = {
  board: "portfolio-board",
  years: "portfolio-years",
  checks: "portfolio-checks",
} as const;

/** Columns of the table of a year, from the first amount on. */
export const YEAR_COLUMNS = {
  incomeShort: 1, incomeLong: 2, cost: 3, profitabilityShort: 4, profitabilityLong: 5, payback: 6, inWords: 7,
  benefitCostRatio: 8,
} as const; // prettier-ignore
export type YearColumn = keyof typeof YEAR_COLUMNS;

/** Rows above the first table; the title's lines differ in number. */
export interface YearPlaces {
  /** Keys of the years in order; then the total. */
  readonly blocks: readonly string[];
  readonly heading: (block: number) => number;
  readonly cell: (block: number, sector: Sector, column: YearColumn) => CellPosition;
  /** Number of the block with all years. */
  readonly total: number;
  readonly overYears: number;
  readonly persons: number;
  readonly below: number;
}

export function yearPlaces(figures: ParticipantFigures, firstRow: number): YearPlaces {
  const years = figures.bySector.cost.groups.map(({ keys }) => keys[0] ?? "");
  const blocks = [...years, ""];
  const height = SECTORS.length + 3;
  const heading = (block: number): number => firstRow + block * height + 1;
  const overYears = firstRow + blocks.length * height;
  const persons = overYears + SECTORS.length + 3;
  return {
    blocks,
    heading,
    cell: (block, sector, column) => ({
      row: heading(block) + 1 + SECTORS.indexOf(sector),
      column: YEAR_COLUMNS[column],
    }),
    total: years.length,
    overYears,
    persons,
    below: persons + blocks.length + 3,
  };
}
