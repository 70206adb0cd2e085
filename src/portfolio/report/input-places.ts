import type { CellPosition, CellRange } from "../../sheet/address";
import { COST_SECTORS, type CostSector, type Sector } from "../../valuation/sectors";
import type { CostOrigin, SectorPortfolio, SectorResult, YearResult } from "../model";
import { valueOf } from "../measured";
import { placeOf } from "./sheet-builder";

/** Where each input stands on the sheet of inputs. All values are in one column. */
export interface InputPlaces {
  readonly participantsTop: number;
  readonly costTop: number;
  readonly incomeTop: number;
  /** null: one set of costs for all years. */
  readonly costYears: readonly (YearResult | null)[];
  readonly incomes: readonly { readonly year: YearResult; readonly result: SectorResult }[];
  readonly endRow: number;
  participants(year: YearResult): CellPosition;
  cost(year: YearResult, sector: CostSector): CellPosition;
  /** The costs of neighbouring sectors (in the order of COST_SECTORS) as a range. */
  costs(year: YearResult, from: CostSector, to: CostSector): CellRange;
  /** null: the income is no input but a difference or a sum of others. */
  income(year: YearResult, sector: Sector): CellPosition | null;
}

export const VALUE_COLUMN = 2;
const FIRST_ROW = 6;
/** Subtitle, headings, and an empty row between the blocks. */
const BETWEEN = 3;

export function inputPlaces(portfolio: SectorPortfolio): InputPlaces {
  const { years } = portfolio;
  const rowOf = new Map<number, number>(years.map((year, at) => [year.year, at]));
  const costYears = costsDiffer(years) ? years : [null];
  const incomes = years.flatMap((year) =>
    year.sectors.filter((result) => isInput(result)).map((result) => ({ year, result })),
  );
  const participantsTop = FIRST_ROW;
  const costTop = participantsTop + years.length + BETWEEN;
  const incomeTop = costTop + costYears.length * COST_SECTORS.length + BETWEEN;
  const incomeRows = new Map(incomes.map(({ year, result }, at) => [`${year.year}|${result.sector}`, incomeTop + at]));
  const at = (row: number): CellPosition => ({ row, column: VALUE_COLUMN });
  const yearRow = (year: YearResult): number => placeOf(rowOf, year.year);
  const cost = (year: YearResult, sector: CostSector): CellPosition => {
    const group = costYears.length === 1 ? 0 : yearRow(year);
    return at(costTop + group * COST_SECTORS.length + COST_SECTORS.indexOf(sector));
  };
  return {
    participantsTop,
    costTop,
    incomeTop,
    costYears,
    incomes,
    endRow: incomeTop + incomes.length,
    participants: (year) => at(participantsTop + yearRow(year)),
    cost,
    costs: (year, from, to) => ({ from: cost(year, from), to: cost(year, to) }),
    income: (year, sector) => {
      const row = incomeRows.get(`${year.year}|${sector}`);
      return row === undefined ? null : at(row);
    },
  };
}

/** Read from a cell, or missing: then an empty input that can be filled in. A residual is never an input. */
function isInput({ sector, incomeFrom, annualIncome }: SectorResult): boolean {
  if (incomeFrom.kind === "cell") return true;
  return annualIncome.kind === "none" && sector !== "stateOther" && sector !== "others";
}

function costsDiffer(years: readonly YearResult[]): boolean {
  const seen = new Set(
    years.map((year) =>
      year.costs.map((cost) => `${valueOf(cost.perParticipant)?.toString()} ${originKey(cost.from)}`).join("|"),
    ),
  );
  return seen.size > 1;
}

const originKey = (origin: CostOrigin): string =>
  origin.kind === "cell" ? `${origin.cell.sheet}!${origin.cell.row},${origin.cell.column}` : origin.kind;
