import type { Kronor, Months, CalendarYear } from "../../calculation/units";
import type { CellPosition } from "../../sheet/address";
import type { CostSector, Sector } from "../../valuation/sectors";

/**
 * What a workbook of published sector tables holds (layout A9 of the SUS note): figures with their cells.
 * Nothing is merged or corrected here: two tables that give the same figure give two entries.
 */
export interface SectorTables {
  readonly participants: readonly ParticipantCount[];
  readonly costsPerParticipant: readonly CostFigure[];
  readonly figures: readonly SectorFigure[];
  /** Ranges the figures came from: they are copied, values only, into a written file. */
  readonly ranges: readonly SourceRange[];
}

export interface SourceCell extends CellPosition {
  readonly sheet: string;
  /** The column's heading and the row's label as they stand in the sheet. */
  readonly heading: string;
  readonly label: string;
  /** The cell's content as text. */
  readonly text: string;
}

export interface SourceRange {
  readonly sheet: string;
  readonly from: CellPosition;
  readonly to: CellPosition;
  readonly title: string;
  readonly kind: "participants" | "cost" | "income" | "profitability" | "paybackOverYears";
}

export interface ParticipantCount {
  readonly year: CalendarYear;
  readonly count: number;
  readonly cell: SourceCell;
}

export interface CostFigure {
  /** null: the same for all years. */
  readonly year: CalendarYear | null;
  readonly sector: CostSector | "society" | "state";
  readonly amount: Kronor;
  /** The source itself says that the figure is derived, not printed. */
  readonly derived: boolean;
  readonly cell: SourceCell;
}

export type FigureMeasure =
  "income" | "incomePerParticipant" | "profitability" | "profitabilityPerParticipant" | "payback" | "paybackMean";

/**
 * What print rounded an amount to, in kronor: whole thousands, the decimals of a table in millions (0.1 mkr is
 * 100,000), or öre where it shows no rounding.
 */
export type PrintUnit = 0.01 | 1000 | 10_000 | 100_000 | 1_000_000;

export interface SectorFigure {
  readonly measure: FigureMeasure;
  /** null for paybackMean. */
  readonly year: CalendarYear | null;
  readonly sector: Sector;
  /** Years the amount covers as decided by the numbers, else as headed; null for payback. */
  readonly horizonYears: number | null;
  /** Years the heading says, where it differs from horizonYears. */
  readonly headedYears: number | null;
  /** null: the cell is empty or a dash, so the source prints that there is none. */
  readonly amount: Kronor | null;
  readonly months: Months | null;
  /** What print rounded to: the coarsest unit every amount of the table is a multiple of. */
  readonly roundedTo: PrintUnit;
  /** The source itself says that the figure is derived (härledd), not printed. */
  readonly derived: boolean;
  readonly cell: SourceCell;
}
