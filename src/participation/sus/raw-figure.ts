import type { CalendarYear, Kronor, Months } from "../../calculation/units";
import type { ReadingIssue } from "../model/issues";
import type { CostFigure, FigureMeasure, ParticipantCount, SourceCell } from "../model/sector-tables";
import type { Sector } from "../../valuation/sectors";
import type { Term } from "./meaning";
import type { FoundTable } from "./table";

/** A figure as the cell and its headings give it; the horizon of "kort sikt" is decided later, by the numbers. */
export interface RawFigure {
  readonly table: FoundTable;
  readonly measure: FigureMeasure;
  readonly year: CalendarYear | null;
  readonly sector: Sector;
  readonly term: Term | null;
  readonly headed: string | null;
  readonly amount: Kronor | null;
  /** Stated in millions (mkr), by the cell or its headings. */
  readonly inMillions: boolean;
  readonly months: Months | null;
  readonly derived: boolean;
  readonly cell: SourceCell;
}

/** What one table gave. */
export interface TableReading {
  readonly table: FoundTable;
  readonly figures: readonly RawFigure[];
  readonly participants: readonly ParticipantCount[];
  readonly costs: readonly CostFigure[];
  readonly issues: readonly ReadingIssue[];
}
