/** A figure a published report gives for comparison, which no table of a follow-up holds. */
export interface PublishedReference {
  readonly key: "livelihoodShare" | "resourceShare" | "metaStudyPayback";
  /** A share as parts of a whole, else a number of months. */
  readonly printed:
    | { readonly unit: "share"; readonly part: number; readonly of: number }
    | { readonly unit: "months"; readonly months: number };
  /** The figure that makes the whole together with this one; null: nothing printed says what this one should be. */
  readonly rest: PublishedReference["key"] | null;
}

/**
 * How the potential divides, and the payback that a meta-study of 58 evaluations found.
 * Source: Tranquist Utvärdering och Payoff (april 2020): Genomlysning av Samordningsförbundet RAR Sörmland.
 */
export const RAR_2020_REFERENCE: readonly PublishedReference[] = [
  { key: "livelihoodShare", printed: { unit: "share", part: 5, of: 6 }, rest: "resourceShare" },
  { key: "resourceShare", printed: { unit: "share", part: 1, of: 6 }, rest: "livelihoodShare" },
  { key: "metaStudyPayback", printed: { unit: "months", months: 12 }, rest: null },
];
