import type { CellPosition, CellRange } from "./address";

/**
 * A formula as a small tree. `sheet` names another layout of the same report by its id (the final sheet name is
 * not known until it is written); without it the reference is to the layout's own sheet.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "ref"; readonly at: CellPosition; readonly sheet?: string; readonly absolute?: boolean }
  | { readonly kind: "range"; readonly range: CellRange; readonly sheet?: string; readonly absolute?: boolean }
  | { readonly kind: "op"; readonly op: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "fn"; readonly name: NativeFunction; readonly args: readonly Formula[] }
  /** A function of the catalogue: written as its native twin, or as ours where the host has it and it is asked for. */
  | { readonly kind: "call"; readonly id: string; readonly args: readonly Formula[] };

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Excel functions (2016 level) that reports use. */
export type NativeFunction =
  | "SUM" | "IF" | "AND" | "OR" | "ROUND" | "ROUNDUP" | "INT" | "MOD" | "NA" | "ISNA" | "ISNUMBER" | "IFERROR"
  | "COUNT" | "COUNTA" | "AVERAGE" | "ABS" | "MIN" | "MAX" | "TEXT" | "SUMPRODUCT" | "TRIM"
  /** Worked out anew each day: only on sheets that are the user's own, never in a report. */
  | "TODAY"; // prettier-ignore

export const num = (value: number): Formula => ({ kind: "number", value });
export const txt = (value: string): Formula => ({ kind: "text", value });
export const ref = (at: CellPosition, sheet?: string): Formula =>
  sheet === undefined ? { kind: "ref", at } : { kind: "ref", at, sheet };
export const rangeRef = (range: CellRange, sheet?: string): Formula =>
  sheet === undefined ? { kind: "range", range } : { kind: "range", range, sheet };
export const op = (left: Formula, operator: Operator, right: Formula): Formula => ({
  kind: "op",
  op: operator,
  left,
  right,
});
export const fn = (name: NativeFunction, ...args: Formula[]): Formula => ({ kind: "fn", name, args });
export const call = (id: string, ...args: Formula[]): Formula => ({ kind: "call", id, args });
