import type { CellPosition } from "../../../sheet/address";
import type { SensitiveFigure } from "../../uncertainty/sensitive-inputs";

export const CHART_ROWS = 20;
/** The table's own, with the two that the picture is drawn from. */
export const COLUMNS = 11;

/** The columns of a case: what profitability and payback are worked out from, in the order of the words. */
export const CASE = {
  cost: 1,
  annual: 2,
  horizon: 3,
  discountRate: 4,
  dropOff: 5,
  lag: 6,
  profit: 7,
  months: 8,
} as const;

const TERMS: Readonly<Record<string, number>> = {
  "terms.horizon": CASE.horizon,
  "terms.discountRate": CASE.discountRate,
  "terms.dropOff": CASE.dropOff,
  "terms.lag": CASE.lag,
}; // prettier-ignore

/** What is left of the income follows it, unless all is taken off. */
const DEADWEIGHT = "terms.deadweight";
const OF_GROUP = ["base.cost", "base.income"];

interface EndPlaces {
  readonly row: number;
  readonly profit: CellPosition;
  readonly months: CellPosition;
}

/** Where everything stands on the sheet of sensitivity; rows and columns from 0. */
export interface SensitivityPlaces {
  /** The table's first row below its headings. */
  readonly table: number;
  readonly chart: number;
  /** The row of the case as it is; the cases of the table's rows follow, low and high. */
  readonly cases: number;
  readonly now: EndPlaces;
  row(at: number): number;
  end(at: number, side: number): EndPlaces;
  /** The column of a term among the cases; null for what is no term of them. */
  term(path: string): number | null;
  /** Whether the rules decide what comes of a figure: then its amounts are values. `plain`: nothing is planned. */
  needsRules(figure: Pick<SensitiveFigure, "path" | "value">, plain: boolean): boolean;
}

export function sensitivityPlaces(free: number, rows: number): SensitivityPlaces {
  const table = free + 1;
  const chart = table + rows + 1;
  const cases = chart + CHART_ROWS + 4;
  const end = (row: number): EndPlaces => ({
    row,
    profit: { row, column: CASE.profit },
    months: { row, column: CASE.months },
  });
  return {
    table,
    chart,
    cases,
    now: end(cases),
    row: (at) => table + at,
    end: (at, side) => end(cases + 1 + 2 * at + side),
    term: (path) => TERMS[path] ?? null,
    needsRules: ({ path, value }, plain) =>
      TERMS[path] === undefined && !(path === DEADWEIGHT && value < 1) && !(plain && OF_GROUP.includes(path)),
  };
}
