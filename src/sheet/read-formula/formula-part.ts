import type { CellRange } from "../address";
import type { CellValue } from "../cell";

/** A formula of the user's, read: what is needed to work it out again. */
export type FormulaPart =
  /** A value as it is written; null where an argument is left out. */
  | { readonly kind: "value"; readonly value: CellValue }
  /** `sheet` is null on the formula's own. Whole rows and columns reach as far as a sheet can. */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly ReadArgument[] }
  | { readonly kind: "op"; readonly op: ReadOperator; readonly left: FormulaPart; readonly right: FormulaPart }
  | { readonly kind: "negative" | "positive" | "percent" | "single"; readonly of: FormulaPart }
  /** What cannot be followed from the formula alone. */
  | ({ readonly kind: "beyond" } & Beyond);

export interface ReadArgument {
  readonly part: FormulaPart;
  /** As it is written. */
  readonly text: string;
}

export type ReadOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Why a formula cannot be worked out here, and of what. */
export interface Beyond {
  readonly why:
    /** A name of the workbook, a part of a table, another file, a spilled range (A1#), or what is not known at all. */
    | "name"
    | "table"
    | "other-file"
    | "spilled-range"
    | "not-read"
    /** Gives another value each time it is asked, or points where its text does not tell. */
    | "volatile"
    | "unknown-function"
    /** A text that the host may take for a number or not. */
    | "text-as-number"
    /** One cell of several, chosen by where the formula stands. */
    | "one-of-several"
    | "sheet-missing"
    | "too-many-cells";
  readonly text: string;
}

/** The calls in a formula, the outermost and first ones first, those inside others' arguments too. */
export function callsIn(part: FormulaPart): readonly Extract<FormulaPart, { kind: "call" }>[] {
  switch (part.kind) {
    case "call":
      return [part, ...part.args.flatMap((one) => callsIn(one.part))];
    case "op":
      return [...callsIn(part.left), ...callsIn(part.right)];
    case "negative":
    case "positive":
    case "percent":
    case "single":
      return callsIn(part.of);
    default:
      return [];
  }
}

/** The cells that a formula points at, in its order. */
export function cellsIn(part: FormulaPart): readonly Extract<FormulaPart, { kind: "cells" }>[] {
  switch (part.kind) {
    case "cells":
      return [part];
    case "call":
      return part.args.flatMap((one) => cellsIn(one.part));
    case "op":
      return [...cellsIn(part.left), ...cellsIn(part.right)];
    case "negative":
    case "positive":
    case "percent":
    case "single":
      return cellsIn(part.of);
    default:
      return [];
  }
}
