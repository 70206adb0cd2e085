import type { CalendarYear } from "../../../calculation/units";
import type { Grid } from "../../../sheet/grid";
import type { Field, FoundTable, MappedColumn } from "../../model/found-tables";
import type { CountKind, MoneyKind } from "../../model/interventions";
import type { Cells } from "../aggregates/blocks";
import type { IssueCollector } from "../aggregates/import-issues";

export const COUNTS: Readonly<Partial<Record<Field, CountKind>>> = {
  plannedParticipants: "planned",
  participants: "participants",
  participantsWomen: "participantsWomen",
  participantsMen: "participantsMen",
  anonymousWomen: "anonymousWomen",
  anonymousMen: "anonymousMen",
  volume: "volume",
};
export const MONEY: Readonly<Partial<Record<Field, MoneyKind>>> = {
  budget: "budget",
  outcome: "outcome",
  budgetEsf: "budgetEsf",
  outcomeEsf: "outcomeEsf",
  decidedFunds: "decidedFunds",
};

/** The intervention's own money and that of ESF, each as an outcome and a budget. */
export const PURSES: readonly (readonly [outcome: MoneyKind, budget: MoneyKind])[] = [
  ["outcome", "budget"],
  ["outcomeEsf", "budgetEsf"],
];

/** What reading one row needs: cells by field, and where faults go. */
export interface RowContext {
  readonly grid: Grid;
  readonly cells: Cells;
  readonly table: FoundTable;
  readonly issues: IssueCollector;
  /** The year the lines above the table say, where none of its columns does. */
  readonly yearAbove: CalendarYear | null;
  columnsOf(field: Field): readonly MappedColumn[];
}
