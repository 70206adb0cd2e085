import type { CalendarYear, Kronor } from "../../calculation/units";
import type { Decimal } from "../../calculation/decimal";
import type { SeveralRule } from "../pivot/model";

/** What a table of interventions is broken down by. `support`: the process support of the interventions that are one. */
export type Breakdown = "responsible" | "targetGroup" | "orientation" | "support";

/** Which money is summed. ESF money is never in it: it stands by itself. */
export type AmountKind = "decidedFunds" | "outcome" | "budget";

export interface InterventionChoices {
  /** null: the first of decided funds, outcome and budget that any row has. */
  readonly amount: AmountKind | null;
  /** What a table by target group does with an intervention that has several. */
  readonly severalGroups: SeveralRule;
}

/**
 * A value interventions are counted under: a name as the source spells it, or one of ours. `undefined`: the source says
 * none, or says that it is none; `several`: the rows of the intervention differ.
 */
export type Category =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "undefined" | "several" | "individual" | "structural" | "processLeaders" | "esfSupport" };

/** An intervention over all its years. */
export interface Intervention {
  readonly name: string;
  readonly association: string | null;
  readonly years: { readonly first: CalendarYear; readonly last: CalendarYear } | null;
  readonly responsible: Category;
  readonly orientation: Category;
  readonly support: Category | null;
  /** At least one, in the source's order. */
  readonly targetGroups: readonly Category[];
  /** null: no row has one. Years without one are counted beside, never taken as 0. */
  readonly amount: Kronor | null;
  /** Years of the intervention in which no row tells the amount. */
  readonly rowsWithoutAmount: number;
  readonly esf: Kronor | null;
}

/** One target group of an intervention, with the part of the intervention that counts in it. */
export interface InterventionLine {
  readonly intervention: Intervention;
  readonly targetGroup: Category;
  /** 1, or 1/n where the intervention is split, or 0 where only the first group counts. */
  readonly parts: { readonly of: 0 | 1; readonly among: number };
  /** The line that stands for the intervention in every other table. */
  readonly stands: boolean;
}

/** A line of a table, unrounded. */
export interface BreakdownLine {
  readonly category: Category;
  readonly count: Decimal;
  /** Of all interventions; null where there are none. */
  readonly countShare: Decimal | null;
  /** null: interventions, but no amount known. */
  readonly amount: Kronor | null;
  readonly amountShare: Decimal | null;
  /** Amount by the interventions that have one; null where none has. */
  readonly average: Kronor | null;
  readonly withoutAmount: Decimal;
  /** Years of interventions without an amount, of interventions with one in other years too. */
  readonly rowsWithoutAmount: Decimal;
  readonly esf: Kronor;
}

export interface BreakdownTable {
  readonly by: Breakdown;
  readonly lines: readonly BreakdownLine[];
  /** The sum of the lines: more than all where interventions are repeated, less where only some are of the kind. */
  readonly sum: BreakdownLine;
}

/** Everything the tables show. */
export interface InterventionFigures {
  readonly choices: { readonly amount: AmountKind; readonly severalGroups: SeveralRule };
  readonly interventions: readonly Intervention[];
  readonly lines: readonly InterventionLine[];
  readonly tables: readonly BreakdownTable[];
  /** Every intervention once. */
  readonly all: BreakdownLine;
  readonly years: Intervention["years"];
  /** Rows of no year, whose money counts all the same. */
  readonly rowsWithoutYear: number;
  /** Tables by year take another amount for some row: they take the outcome, else the budget. */
  readonly differsByYear: boolean;
}
