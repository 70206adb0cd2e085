import type { NumberDomain } from "../../calculation/catalogue/number-domain";
import type { CalendarYear } from "../../calculation/units";
import type { AssumptionName } from "./names";

/** A span of dates for which a value exists, both included (ISO). */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** There is no value in force on 1 July of the year; `exists` says when there is one, never a neighbour in its place. */
export interface MissingValue {
  readonly code: "missing-value";
  readonly name: AssumptionName;
  readonly year: CalendarYear;
  readonly exists: readonly Span[];
}

/** What can be wrong with a year or an edit. */
export type AssumptionFault =
  | { readonly code: "year-outside"; readonly year: number; readonly first: CalendarYear; readonly last: CalendarYear }
  | { readonly code: "unknown-assumption"; readonly name: string; readonly nearest: string }
  | {
      readonly code: "edit-wrong-kind";
      readonly name: AssumptionName;
      readonly found: EditValue;
      readonly expected: "number" | "flag" | "word";
    }
  | {
      readonly code: "edit-outside";
      readonly name: AssumptionName;
      readonly found: number;
      readonly domain: NumberDomain;
    }
  | {
      readonly code: "edit-unknown-word";
      readonly name: AssumptionName;
      readonly found: string;
      readonly nearest: string;
      readonly known: readonly string[];
    };

/** A value as an edit gives it: a number in the unit of its name, a flag, or one of the words of its name. */
export type EditValue = number | boolean | string;

/** Edits by name; they hold for every rule year they are laid over. */
export type Edits = ReadonlyMap<string, EditValue>;
