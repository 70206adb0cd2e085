import type { CalendarYear, Persons } from "../../calculation/units";
import type { CellPosition } from "../../sheet/address";
import type { Livelihood } from "../../valuation/livelihoods";
import type { LayoutId } from "./found-tables";

/**
 * What a row of a before/after table counts: those on a livelihood, in work (unsubsidised or not said), in subsidised
 * work, in studies, or in none of these (job-seekers, "övriga avslutade").
 */
export type NetCategory = Livelihood | "work" | "subsidisedWork" | "studies" | "other";

/** How many were in a category before and after: nothing says who moved where. */
export interface NetRow {
  /** As printed. */
  readonly label: string;
  readonly category: NetCategory;
  readonly before: Persons;
  readonly after: Persons;
}

/** A row that is not counted, and why; it is never taken for 0. */
export interface NetLeftOut {
  readonly label: string;
  readonly reason: NetLeftOutReason;
}

/**
 * suppressed: the source hides a figure. unread: a figure is missing, or damaged and not confirmed. category-unknown: no
 * livelihood or employment we know. part-of-row: "varav", which another row holds. work-twice: work beside kinds of work
 * that do not make it, so that either may hold the other. label-twice: two rows or columns of the same labels.
 */
export type NetLeftOutReason =
  "suppressed" | "unread" | "category-unknown" | "part-of-row" | "work-twice" | "label-twice";

/** One series of a before/after table: the whole table, or its part for one sex, intervention or year. */
export interface NetCounts {
  /** Id of the table found. */
  readonly table: string;
  readonly sheet: string;
  /** Its first figure. */
  readonly at: CellPosition;
  readonly title: string | null;
  /** The labels that set the part apart ("Kvinnor", "KINO"); null for a table of one part. */
  readonly part: string | null;
  /** The one year that its labels, its title or else its sheet's name tells. */
  readonly year: CalendarYear | null;
  /** What most of its rows are about. */
  readonly kind: "livelihood" | "employment";
  readonly rows: readonly NetRow[];
  readonly leftOut: readonly NetLeftOut[];
  /** A printed total row: persons, where the rows may count a person twice. */
  readonly total: { readonly before: Persons; readonly after: Persons } | null;
}

/** A table that tells no net change that would be sound to value. */
export interface NetUnusable {
  readonly table: string;
  readonly sheet: string;
  readonly at: CellPosition;
  readonly title: string | null;
  readonly layout: LayoutId;
  /**
   * matrix: cells of before against after, where several livelihoods at once make the sums no counts of persons.
   * funnel: says how many work or study after, not before. shares-only: no counts.
   */
  readonly reason: "matrix" | "funnel" | "shares-only";
}

export interface NetReading {
  readonly tables: readonly NetCounts[];
  readonly unusable: readonly NetUnusable[];
}
