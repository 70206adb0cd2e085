import type { CellPosition, CellRange } from "./address";
import type { CellValue } from "./cell";
import type { Formula } from "./formula";

/** A sheet as it is to be written: what, not how. Every adapter turns the same layout into its own calls. */
export interface SheetLayout {
  /** Stable key of this sheet within its report: formulas refer to it, and the mark carries it. ASCII letters, digits, "-". */
  readonly id: string;
  /** The wanted name, at most 31 characters; the adapter adds " (2)" when the name is taken by a sheet not ours. */
  readonly name: string;
  readonly cells: readonly LayoutCell[];
  /** Width in characters by column from 0. */
  readonly columnWidths: readonly number[];
  readonly merges?: readonly CellRange[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly tables?: readonly LayoutTable[];
  /** What may be typed in cells meant for it; hosts without such rules leave them out. */
  readonly validations?: readonly LayoutValidation[];
  /** Workbook names for key figures. */
  readonly names?: readonly { readonly name: string; readonly at: CellPosition }[];
  /** Colour of the tab, a style code. */
  readonly tab?: "report" | "source" | "check";
}

export interface LayoutCell extends CellPosition {
  /** The value, and where there is a formula its value as our core computed it. */
  readonly value: CellValue;
  readonly formula?: Formula;
  readonly format?: NumberFormat;
  readonly style?: CellStyle;
  readonly note?: string;
}

export interface LayoutTable {
  /** ASCII letters, digits and underscore. */
  readonly name: string;
  readonly range: CellRange;
}

export interface LayoutValidation {
  readonly at: CellPosition;
  readonly rule: ValidationRule;
  /** Shown when something else is typed; at most 225 characters (Excel's limit). */
  readonly message: string;
}

/** A blank cell is always allowed. The words of a list hold no comma. */
export type ValidationRule =
  | { readonly kind: "number"; readonly min: number; readonly minExcluded?: true; readonly max: number }
  | { readonly kind: "list"; readonly words: readonly string[] };

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Heading rows repeated on every page, from and to, counted from 0. */
  readonly repeatRows?: readonly [number, number];
  /** Rows that start a new page. */
  readonly breaksBefore?: readonly number[];
}

/** How a number is shown; the adapters share one table of Excel formats (styles.ts). */
export type NumberFormat =
  | "kronor" | "thousands" | "roundedThousands" | "count" | "decimal1" | "decimal2" | "months" | "share" | "rate" | "date"
  | "year" | "text"; // prettier-ignore

export type CellStyle =
  | "title" | "subtitle" | "heading" | "headingNumber" | "label" | "labelIndented" | "total" | "input" | "body"
  | "headingText" | "text" | "textWrapped" | "mutedText" | "figure" | "totalFigure" | "muted" | "good" | "warning" | "bad" | "wrap"; // prettier-ignore
