import type { Kronor } from "../../calculation/units";
import type { PrintedFigure, PrintedMark } from "../printed-figure";

export type BudgetSide = "budget" | "outcome";
export const BUDGET_SIDES: readonly BudgetSide[] = ["budget", "outcome"];

/** What rows of no year are under: their money counts in the whole time, and in no year. */
export const NO_YEAR = "no-year";

/** A calendar year of a table, or none; null: the whole time. */
export type BudgetYear = number | typeof NO_YEAR | null;

/** An outcome that is of a part of its year: what the heading says, and how much of the year that is where it tells. */
export interface PartOfYear {
  readonly heading: string;
  /** ISO date, the last day included. */
  readonly until: string | null;
  /** Of the year's days, 0 to 1. */
  readonly share: number | null;
}

export interface BudgetAmount {
  readonly value: Kronor;
  /** Null where it is a sum of rows of interventions. */
  readonly printed: PrintedFigure | null;
}

export interface BudgetPeriod {
  readonly year: Exclude<BudgetYear, null>;
  /** Null: the outcome is of the whole year, as far as the source tells. */
  readonly part: PartOfYear | null;
}

/** Budget and outcome of items (kinds of cost, interventions) by year, with what is printed of their totals. */
export interface BudgetTable {
  readonly title: string;
  readonly kind: "printed" | "interventions" | "interventionsEsf";
  readonly items: readonly string[];
  /** Years in order, what has none last; the whole time is not among them. */
  readonly periods: readonly BudgetPeriod[];
  readonly amount: (item: string, year: BudgetYear, side: BudgetSide) => BudgetAmount | null;
  readonly total: (year: BudgetYear, side: BudgetSide) => PrintedFigure | null;
}

/** A printed figure beside what the others give. */
export interface BudgetCheck {
  /** Null: the total of the items. */
  readonly item: string | null;
  readonly year: BudgetYear;
  readonly side: BudgetSide;
  readonly printed: PrintedFigure;
  readonly computed: Kronor | null;
  readonly mark: PrintedMark;
}
