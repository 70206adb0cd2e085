import type { CalendarYear, Kronor } from "../../calculation/units";
import type { CellPosition } from "../../sheet/address";
import type { LayoutId } from "./found-tables";

/** One row of an intervention sheet: an intervention and a budget year (or no year, where the sheet has none). */
export interface InterventionRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly association: string | null;
  readonly year: CalendarYear | null;
  /** Serial dates. */
  readonly start: number | null;
  readonly end: number | null;
  readonly orientation: "individual" | "structural" | null;
  readonly preciseOrientation: string | null;
  /** Several are normal; what a table does with them (split, repeated, first) it states. */
  readonly targetGroups: readonly string[];
  readonly responsible: string | null;
  readonly measurement: "personal" | "volume" | null;
  readonly parties: string | null;
  readonly counts: Readonly<Partial<Record<CountKind, number>>>;
  readonly money: Readonly<Partial<Record<MoneyKind, Kronor>>>;
  readonly esfFinanced: boolean | null;
}

export type CountKind =
  | "planned" | "participants" | "participantsWomen" | "participantsMen"
  | "anonymousWomen" | "anonymousMen" | "volume"; // prettier-ignore
export type MoneyKind = "budget" | "outcome" | "budgetEsf" | "outcomeEsf" | "decidedFunds";

/**
 * A figure of an aggregated table, as printed, with its labels outermost first:
 * A1 "Försörjningsstöd" / "Före" 12; A8 "Kommun" / "Antal" 5 st. `measure` says what is counted.
 */
export interface AggregateFigure {
  readonly table: string;
  readonly layout: LayoutId;
  /** The table's title as printed ("Tabell 1. Fördelning …"), or null. */
  readonly title: string | null;
  readonly sheet: string;
  readonly at: CellPosition;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly measure:
    "before" | "after" | "change" | "changeShare" | "count" | "share" | "amount" | "average" | "hours" | "months";
  readonly unit: "count" | "kr" | "share" | "hours" | "months";
  /** Plain decimal text, in the unit above (mkr and tkr already as kr); null where the source suppresses it. */
  readonly value: string | null;
  /** What print rounded to, in the unit above. */
  readonly roundedTo: number | null;
  readonly text: string;
  /**
   * Read from damaged text: what it may stand for, in the unit above, and which identity confirms one of them. While
   * none does (null), `value` is null too and the user decides.
   */
  readonly repaired: {
    readonly from: string;
    readonly readings: readonly string[];
    readonly confirmedBy: "total" | "statement" | null;
  } | null;
}

/** What a report's text says about its figures, as a user wrote it down in a sheet "Textuppgifter". */
export interface Statement {
  readonly sheet: string;
  readonly at: CellPosition;
  /** What is claimed: "Antal insatser". Statements of the same words are compared with each other too. */
  readonly claim: string;
  /** The figures it is about: "Tabell 1, summa", "KINO, Kostnad per deltagare, Utfall"; null when it names none. */
  readonly about: string | null;
  /** Plain decimal text in the unit below; null where it could not be read. */
  readonly value: string | null;
  readonly unit: AggregateFigure["unit"];
  readonly roundedTo: number | null;
  readonly source: string | null;
  readonly text: string;
}
