import type { Decimal } from "../../calculation/decimal";
import type { AggregateFigure, Statement } from "../../participation/model/interventions";
import type { ComparisonMark } from "../model";
import type { SeveralRule } from "../pivot/model";
import type { Breakdown, Category } from "./model";

export type PrintedMark = Exclude<ComparisonMark, "otherCost">;

/** What a printed figure is compared with, and what the comparison says. Unrounded; null where nothing gives it. */
export interface Compared<From> {
  readonly value: Decimal | null;
  readonly mark: PrintedMark;
  readonly from: From | null;
}

/** Other printed figures that a figure follows from. */
export type FromPrint =
  | { readonly kind: "sum"; readonly of: readonly AggregateFigure[] }
  | { readonly kind: "ratio"; readonly amount: AggregateFigure; readonly count: AggregateFigure }
  /** The same claim elsewhere in the text. */
  | { readonly kind: "statement"; readonly of: Statement };

/** A figure of the tables made from the rows. */
export interface FromRows {
  /** null: all interventions, each once, or the sum of a table. */
  readonly line: { readonly by: Breakdown; readonly category: Category } | null;
  /** A table whose total is the sum of its own lines: they are not all interventions. */
  readonly sumOf: Breakdown | null;
  readonly figure: RowFigure;
}

export type RowFigure = "count" | "amount" | "average" | "countShare" | "amountShare";

export interface PrintedFigure {
  readonly source: AggregateFigure;
  /** null: the table's total, or no category at all. */
  readonly category: Category | null;
  /** The labels of a figure that is neither: it is compared with nothing. */
  readonly unplaced: string | null;
  /** Null where the source hides it or it could not be read. */
  readonly printed: Decimal | null;
  readonly fromPrint: Compared<FromPrint>;
  readonly fromRows: Compared<FromRows>;
  /** Rules for several target groups by which the figure would follow from the rows, where the chosen one does not. */
  readonly agreesBy: readonly SeveralRule[];
}

export interface PrintedTable {
  /** The place it stands: "Tabell 1-6!A5:G6". */
  readonly id: string;
  readonly title: string | null;
  readonly sheet: string;
  readonly by: Breakdown;
  readonly figures: readonly PrintedFigure[];
}

/** What the text says of the tables. */
export interface PrintedStatement {
  readonly source: Statement;
  readonly printed: Decimal | null;
  readonly fromPrint: Compared<FromPrint>;
  readonly fromRows: Compared<FromRows>;
}
