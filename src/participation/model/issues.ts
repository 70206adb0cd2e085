import type { Result } from "../../calculation/result";

/**
 * Everything reading a sheet may find wrong, as codes with their facts. words/issues turns them into sentences.
 * `error`: the figure cannot be used; `warning`: used, but look; `info`: good to know.
 */
export interface ReadingIssue {
  readonly code: ReadingIssueCode;
  readonly severity: "error" | "warning" | "info";
  readonly sheet: string | null;
  /** Counted from 0; null when the issue is about the whole sheet or workbook. */
  readonly row: number | null;
  readonly column: number | null;
  /** The column's heading, or the row's label where the heading says nothing. */
  readonly heading: string | null;
  /** What was found, as text. */
  readonly found: string | null;
  /** What was done or was expected: numbers, names, years; by code. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export type ReadingIssueCode =
  | "no-sector-table"
  | "empty-sheet"
  | "no-year"
  | "participants-missing"
  | "participants-not-positive"
  | "not-a-number"
  | "ambiguous-number"
  | "number-repaired"
  | "error-value"
  | "sector-row-without-numbers"
  | "sector-missing"
  | "unknown-row"
  | "unknown-column"
  | "cost-missing-default-used"
  | "duplicate-figure"
  | "suppressed-figure"
  | "heading-guessed"
  | "label-guessed"
  | "measure-unknown"
  | "horizon-unknown"
  | "year-conflict"
  | "figure-missing"
  | "months-not-whole"
  | "cost-sector-missing"
  | "cost-negative"
  | "total-cost-found"
  | "no-income-table";

/** Every row of every table: used, or left out and why. used + leftOut = rows. */
export interface RowAccounting {
  readonly sheet: string;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[];
}

export type LeftOutReason =
  | "blank"
  | "title"
  | "heading"
  | "note"
  | "unknown-row"
  | "without-numbers"
  /** A sum of other rows: checked against them, never counted beside them. */
  | "total"
  /** End reason Felregistrering: left out of every count. */
  | "wrongly-registered"
  /** It says what a row of another table says: counted once. */
  | "repeated"
  /** Numbered in advance, and nothing else in it. */
  | "without-values"
  /** In a table, but none of its values could be used; each is listed. */
  | "unreadable"
  | "outside-table";

export type Read<T> = Result<T, ReadingIssue>;
