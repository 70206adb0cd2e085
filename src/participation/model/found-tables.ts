import type { ReadingIssue } from "./issues";

/**
 * What kind of table a sheet holds: rows of participations or interventions, or one of the aggregated layouts of the
 * SUS note, 9.4. `statements` is the sheet "Textuppgifter", where a user writes down what a report's text says.
 */
export type LayoutId =
  | "participants" | "interventions" | "statements"
  | "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" | "A9" | "A10" | "A11" | "A12" | "A13" | "A14"; // prettier-ignore

/** Rows and columns are positions in the sheet, counted from 0; ends are included. */
export interface FoundTable {
  /** "Blad1!A3:T514": stable as long as the sheet is. */
  readonly id: string;
  readonly sheet: string;
  readonly layout: LayoutId;
  /** 0-1: how sure the layout is. */
  readonly confidence: number;
  readonly title: string | null;
  readonly headingRows: RowSpan;
  readonly bodyRows: RowSpan;
  /** The body reached the last row that was looked at: rows below belong to it too, where the sheet has more. */
  readonly continues?: boolean;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** What the headings say, folded: a mapping confirmed for one table fits every table with the same key. */
  readonly layoutKey: string;
  /** Empty for layouts that are read by their row labels. */
  readonly columns: readonly MappedColumn[];
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface MappedColumn {
  readonly column: number;
  /** The heading as people read it: "Före insats · Försörjning" where it stands in two rows. */
  readonly heading: string;
  /** null: kept under its own heading, but nothing is made of it. */
  readonly field: Field | null;
  /** For one column per code (0/1/x/ja): the code the column stands for. */
  readonly code: string | null;
  readonly confidence: number;
  readonly basis: "heading" | "synonym" | "likeness" | "content" | "remembered" | "user" | "none";
  /** A few values as they stand in the sheet; masked where they could name a person. */
  readonly samples: readonly string[];
  /** Read once for telling persons apart, never kept. */
  readonly identity: "number" | "name" | null;
}

/** What a column may be. `extra` columns keep their heading and are counted; free text is never kept. */
export type Field =
  // a participation
  | "participationId" | "personId" | "personName"
  | "association" | "intervention" | "municipality" | "district" | "sex" | "age" | "birthYear"
  | "start" | "end" | "registrationForm" | "budgetYear" | "education" | "benefitTime" | "endReason" | "referrer"
  | "targetGroup" | "responsibleOrganisation" | "hours"
  | "livelihoodBefore" | "livelihoodAfter" | "livelihoodBeforeExtent" | "livelihoodAfterExtent"
  | "workBefore" | "workAfter" | "workBeforeExtent" | "workAfterExtent" | "unsubsidisedBefore" | "unsubsidisedAfter" | "subsidisedBefore" | "subsidisedAfter"
  | "schemeBefore" | "schemeAfter" | "studiesBefore" | "studiesAfter" | "jobSeekingBefore" | "jobSeekingAfter"
  /** Sysselsättning: work, studies and job-seeking as values of one column. */
  | "occupationBefore" | "occupationAfter"
  // an intervention
  | "description" | "orientation" | "preciseOrientation" | "measurement" | "plannedParticipants"
  | "participants" | "participantsWomen" | "participantsMen" | "anonymousWomen" | "anonymousMen" | "volume"
  | "budget" | "outcome" | "budgetEsf" | "outcomeEsf" | "esfFinanced" | "parties" | "decidedFunds" | "financier"
  | "costKind" | "note"; // prettier-ignore

/** A mapping the user accepted or changed: column heading (folded) → field, per layout key. Kept in the workbook. */
export interface ConfirmedMapping {
  readonly layoutKey: string;
  readonly layout: LayoutId;
  readonly columns: readonly { readonly heading: string; readonly field: Field | null; readonly code: string | null }[];
}

/**
 * One kind of thing found, with every row it was found in: one list that is grouped for people (an entry is a group)
 * and complete for machines (`rows` has them all). `found` is the first example, masked where it could name a person.
 */
export interface ImportIssue extends Omit<ReadingIssue, "code" | "row"> {
  readonly code: ImportIssueCode;
  readonly table: string | null;
  readonly rows: readonly number[];
  /** What was done with the rows: kept, kept without this value, left out, or nothing (good to know). */
  readonly done: "kept" | "value-left-out" | "row-left-out" | "none";
}

export type ImportIssueCode =
  | "no-table-found" | "layout-guessed" | "column-unmapped" | "column-identity" | "column-name" | "required-missing"
  | "taken-from-title" | "intervention-from-above" | "rows-as-text" | "heading-twice" | "merged-cells" | "total-row" | "heading-repeated" | "row-outside"
  | "date-unreadable" | "date-two-readings" | "date-order-seen" | "date-year-only" | "end-before-start" | "end-missing" | "start-missing"
  | "number-unreadable" | "number-two-readings" | "number-suppressed" | "number-repaired" | "cell-error" | "extent-over-100" | "extents-sum-over-100"
  | "extent-assumed" | "age-band-read" | "age-band-wide" | "intervention-covered" | "extent-band" | "extent-zero" | "states-missing" | "livelihood-missing" | "table-as-text"
  | "code-unknown" | "code-guessed" | "none-beside-other" | "several-target-groups" | "scheme-missing"
  | "wrongly-registered" | "anonymous" | "volume" | "unfinished" | "overlap" | "duplicate-row" | "intervention-missing"
  | "identity-in-other-column" | "protected-identity" | "free-text-left-out"
  | "total-differs" | "statement-differs" | "statement-unmatched" | "average-differs" | "share-differs" | "sums-differ-between-tables" | "counts-differ"
  | "net-changes-only" | "double-count-refused" | "code-list-inferred" | "cost-kind-unknown" | "cost-year-missing" | "cost-with-and-without-year" | "outcome-partial" | "row-in-two-tables" | "cost-in-two-tables" | "amount-unit-guessed"
  | "year-missing" | "text-cut" | "sheet-hidden" | "sheet-of-assumptions"; // prettier-ignore
