import type { NumberDomain } from "../../calculation/catalogue/number-domain";
import type { NoteCode } from "./notes";
import type { SourceCode } from "./sources";

/**
 * How well a value is known: confirmed (read in a source), derived (arithmetic from confirmed figures), assumed (used,
 * and shown in every result that rests on it), missing (a fault where it is needed).
 */
export const MARKS = ["confirmed", "derived", "assumed", "missing"] as const;
export type Mark = (typeof MARKS)[number];

/** What a number counts. A share is 1 for the whole. */
export type Unit =
  "SEK" | "SEK/month" | "SEK/day" | "SEK/year" | "priceBaseAmounts" | "share" | "factor" | "days/month" | "weeks/year";

/** A value with the dates it is in force, both included (ISO). */
export interface Dated<V> {
  readonly from: string;
  readonly to: string;
  /** null and missing: not known. null and any other mark: the rule has no such limit in these years. */
  readonly value: V | null;
  readonly mark: Mark;
  readonly source: SourceCode;
  readonly note: NoteCode | null;
}

/** One assumption through the years. */
export interface NumberSeries {
  readonly kind: "number";
  readonly unit: Unit;
  readonly domain: NumberDomain;
  readonly values: readonly Dated<number>[];
}

export interface FlagSeries {
  readonly kind: "flag";
  readonly values: readonly Dated<boolean>[];
}

/** A choice among words that stand in the code: a payer, a rule. */
export interface WordSeries<W extends string = string> {
  readonly kind: "word";
  readonly words: readonly W[];
  readonly values: readonly Dated<W>[];
}

/** What an edit of a number may be, by unit: wide, so that it catches only what cannot be meant (32 for 0.32). */
const DOMAIN_OF: Readonly<Record<Unit, NumberDomain>> = {
  SEK: { min: 0, max: 100_000_000 },
  "SEK/month": { min: 0, max: 10_000_000 },
  "SEK/day": { min: 0, max: 100_000 },
  "SEK/year": { min: 0, max: 100_000_000 },
  priceBaseAmounts: { min: 0, max: 100 },
  share: { min: 0, max: 1 },
  factor: { min: 0, max: 10 },
  "days/month": { min: 0, max: 31 },
  "weeks/year": { min: 0, max: 53 },
};

/** For what is divided by. */
export const POSITIVE: NumberDomain = { min: 0, minExcluded: true, max: 10_000_000 };

export const series = (
  unit: Unit,
  values: readonly Dated<number>[],
  domain: NumberDomain = DOMAIN_OF[unit],
): NumberSeries => ({ kind: "number", unit, domain, values });

export const flag = (values: readonly Dated<boolean>[]): FlagSeries => ({ kind: "flag", values });

export const word = <W extends string>(words: readonly W[], values: readonly Dated<W>[]): WordSeries<W> => ({
  kind: "word",
  words,
  values,
});

/** A value in force from the first day of one year to the last of another. */
export const years = <V>(
  first: number,
  last: number,
  value: V | null,
  mark: Mark,
  source: SourceCode,
  note: NoteCode | null = null,
): Dated<V> => dated(`${String(first)}-01-01`, `${String(last)}-12-31`, value, mark, source, note);

/** A value in force between two dates, both included. */
export const dated = <V>(
  from: string,
  to: string,
  value: V | null,
  mark: Mark,
  source: SourceCode,
  note: NoteCode | null = null,
): Dated<V> => ({ from, to, value, mark, source, note });
