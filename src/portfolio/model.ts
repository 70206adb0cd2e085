import type { CalendarYear, Kronor, Months, Persons, Share } from "../calculation/units";
import type { FigureMeasure, SourceCell, PrintUnit } from "../participation/model/sector-tables";
import type { CostSector, Sector } from "../valuation/sectors";
import type { CostPreset } from "../valuation/presets/rar-2020-cost";

export interface PortfolioOptions {
  /** Years, ascending, each in (0, 100]. */
  readonly horizons: readonly number[];
  /** Chosen costs per participant; they go before the source's. null: the source's, else the default. */
  readonly cost: ReadonlyMap<CostSector, Kronor> | null;
  /** The total the chosen costs were split from, when only a total was chosen. */
  readonly costSplitFrom?: Kronor | null;
  readonly defaultCost: CostPreset;
}

/** The portfolio per year and sector: measures unrounded; whatever could not be computed says why. */
export interface SectorPortfolio {
  readonly years: readonly YearResult[];
  /** Sectors any figure exists for, in the order of METHOD section 1. */
  readonly sectors: readonly Sector[];
  readonly overYears: readonly PaybackOverYears[];
  readonly contradictions: readonly Contradiction[];
  /** Every printed figure of the source, with what we compute. */
  readonly comparisons: readonly Comparison[];
  readonly horizons: readonly number[];
  readonly costBasis: CostBasis;
}

/** Where the cost per participant comes from. */
export interface CostBasis {
  readonly kind: "source" | "default" | "chosen";
  /** True where the figure is derived by us or by the source, not printed in a report. */
  readonly derived: boolean;
  /** The total that was split in the default's proportions, when only a total was given: an assumption. */
  readonly splitFrom: Kronor | null;
  /** Where the source gives that total; null when it was chosen, or nothing was split. */
  readonly splitCell: SourceCell | null;
  /** True where the source has costs that a chosen cost stands in for. */
  readonly sourceSetAside: boolean;
}

export interface YearResult {
  readonly year: CalendarYear;
  /** null when missing: nothing per participant and no cost can be computed. */
  readonly participants: Persons | null;
  readonly participantsCell: SourceCell | null;
  /** The five costs per participant, also of sectors the portfolio has no row for; in the order of COST_SECTORS. */
  readonly costs: readonly PartCost[];
  readonly sectors: readonly SectorResult[];
}

export interface PartCost {
  readonly sector: CostSector;
  readonly perParticipant: Measured<Kronor>;
  readonly from: CostOrigin;
}

export interface SectorResult {
  readonly sector: Sector;
  readonly costPerParticipant: Measured<Kronor>;
  /** How the cost per participant came about; `none`: the sector carries no cost, or it is missing. */
  readonly costFrom: CostOrigin;
  readonly cost: Measured<Kronor>;
  readonly annualIncome: Measured<Kronor>;
  /** How the annual income came about: read from a cell, or as a difference/sum of other sectors. */
  readonly incomeFrom: IncomeOrigin;
  readonly horizons: readonly HorizonResult[];
  readonly payback: Measured<Months>;
  /** Over the longest of the horizons. */
  readonly benefitCostRatio: Measured<Share>;
}

export type IncomeOrigin =
  | {
      readonly kind: "cell";
      readonly cell: SourceCell;
      readonly derived: boolean;
      readonly roundedTo: PrintUnit;
      /** Years the cell's amount covers: 1, or more only when the source has no one-year figure (then divided). */
      readonly overYears: number;
    }
  /** A difference or a sum of other sectors, or missing. */
  | { readonly kind: "computed" };

export type CostOrigin =
  | { readonly kind: "cell"; readonly cell: SourceCell; readonly derived: boolean }
  /** A part of a total, in the default's proportions; cell null: the total was chosen, not the source's. */
  | { readonly kind: "split"; readonly total: Kronor; readonly cell: SourceCell | null }
  | { readonly kind: "default" | "chosen" | "sum" | "none" };

export interface HorizonResult {
  readonly years: number;
  readonly income: Measured<Kronor>;
  readonly incomePerParticipant: Measured<Kronor>;
  readonly profitability: Measured<Kronor>;
  readonly profitabilityPerParticipant: Measured<Kronor>;
}

/** A measure, or the reason why there is none: never 0 in its place. */
export type Measured<T> =
  { readonly kind: "value"; readonly value: T } | { readonly kind: "none"; readonly reason: NoneReason };

export type NoneReason =
  | "never" // annual income is 0 or negative
  | "over-100-years"
  | "no-cost" // the sector carries no cost
  | "income-missing"
  | "participants-missing"
  | "cost-missing"
  | "not-asked"; // a printed horizon that is not among the chosen horizons

export interface PaybackOverYears {
  readonly sector: Sector;
  readonly byYear: readonly { readonly year: CalendarYear; readonly payback: Measured<Months> }[];
  /** Mean of the years' months, rounded half up; only when every year has one. */
  readonly mean: Measured<Months>;
  /** ceil(12 × Σ cost / Σ annual income) over the years that have both. */
  readonly pooled: Measured<Months>;
}

/** A printed figure beside ours. */
export interface Comparison {
  readonly measure: FigureMeasure;
  readonly year: CalendarYear | null;
  readonly sector: Sector;
  readonly horizonYears: number | null;
  readonly printed: number | null;
  /** Ours, unrounded as a number of kronor (shown rounded to the print's unit) or months; null when none. */
  readonly computed: Measured<Kronor | Months>;
  /** Ours rounded as the print is. */
  readonly computedRounded: number | null;
  /**
   * equal: the same; rounding: differs, but no more than the source's own rounding explains;
   * printedOnly: we have nothing to compare with; contradicted: cannot both be true;
   * otherCost: not comparable, since the cost used is not the one the print rests on.
   */
  readonly mark: ComparisonMark;
  /** Unit of the print. */
  readonly roundedTo: PrintUnit;
  readonly cell: SourceCell;
}

export type ComparisonMark = "equal" | "rounding" | "printedOnly" | "contradicted" | "otherCost";

/** Two figures of the source (or of the source and the rules) that cannot both be true. Shown, never repaired. */
export interface Contradiction {
  readonly code: "figure" | "horizon-heading" | "parts-do-not-sum" | "cost-per-participant" | "duplicate-differs";
  readonly year: CalendarYear | null;
  readonly sector: Sector | null;
  readonly measure: FigureMeasure | null;
  readonly horizonYears: number | null;
  /** Plain numbers as text ("-1532000"), a range as "low..high"; null printed ("") means that none is printed. */
  readonly printed: string;
  readonly required: string;
  /** Cells that stand against it, or that the required figure follows from. */
  readonly cell: SourceCell;
  readonly against: readonly SourceCell[];
}
