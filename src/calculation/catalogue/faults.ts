import type { NumberDomain } from "./number-domain";

/** There is no such figure: never, or not reachable. Shown as #N/A. */
export type KernelFault =
  | { readonly code: "never"; readonly why: "annual-zero" | "annual-negative" | "limit-not-reached" | "flows" }
  | { readonly code: "over-100-years"; readonly months: number | null }
  | { readonly code: "value-not-positive" }
  | { readonly code: "unprofitable-without-deadweight" }
  /** Arguments that each may be but not together; shown as #VALUE!. */
  | { readonly code: "pot-below-base"; readonly pot: number; readonly needed: number };

/** An argument is wrong. Shown as #VALUE! (a passed-on #N/A stays one). Parameters are named as written. */
export type ArgumentFault =
  | { readonly code: "unknown-function"; readonly found: string }
  | { readonly code: "too-many-arguments"; readonly given: number; readonly most: number }
  | { readonly code: "missing"; readonly parameter: string }
  | { readonly code: "missing-or-zero"; readonly parameter: string }
  | { readonly code: "not-a-number"; readonly parameter: string; readonly found: string }
  | { readonly code: "ambiguous-number"; readonly parameter: string; readonly found: string }
  | { readonly code: "boolean"; readonly parameter: string; readonly found: boolean }
  | { readonly code: "not-a-boolean"; readonly parameter: string; readonly found: string }
  | { readonly code: "outside"; readonly parameter: string; readonly found: number; readonly domain: NumberDomain }
  | {
      readonly code: "unknown-word";
      readonly parameter: string;
      readonly found: string;
      readonly nearest: string;
      readonly known: readonly string[];
    }
  /** Of several cells each needs one figure, and so the word that chooses it. */
  | { readonly code: "word-needed"; readonly parameter: string }
  | { readonly code: "error-passed-on"; readonly parameter: string; readonly found: string }
  | { readonly code: "range-not-taken"; readonly parameter: string; readonly rows: number; readonly columns: number }
  | { readonly code: "not-one-line"; readonly parameter: string; readonly rows: number; readonly columns: number }
  /** A range that must hold so many values, or at most so many. */
  | { readonly code: "wrong-count"; readonly parameter: string; readonly found: number; readonly expected: number }
  | { readonly code: "too-many-values"; readonly parameter: string; readonly found: number; readonly most: number }
  | {
      readonly code: "counts-differ";
      readonly first: { readonly parameter: string; readonly count: number };
      readonly second: { readonly parameter: string; readonly count: number };
    }
  /** Low, likely and high are not in that order. */
  | { readonly code: "not-in-order"; readonly parameter: string; readonly found: readonly number[] }
  | { readonly code: "blank-in-range"; readonly parameter: string; readonly position: number }
  | { readonly code: "in-range"; readonly position: number; readonly fault: ArgumentFault }
  | {
      readonly code: "shapes-differ";
      readonly first: { readonly parameter: string; readonly rows: number; readonly columns: number };
      readonly second: { readonly parameter: string; readonly rows: number; readonly columns: number };
    }
  | { readonly code: "too-many-cells"; readonly cells: number; readonly most: number }
  | { readonly code: "too-large" }
  /** The part that runs the function could not be fetched. */
  | { readonly code: "not-loaded" };

export type FunctionFault = KernelFault | ArgumentFault;
