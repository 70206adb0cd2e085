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
  /** Pictures of the sheet's own cells; hosts without charts leave them out (capability charts). */
  readonly charts?: readonly LayoutChart[];
  /** The host's own pivot tables; hosts without them leave them out (capability pivotTables). */
  readonly pivotTables?: readonly LayoutPivotTable[];
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

export interface LayoutChart {
  /** Unique within its sheet: ASCII letters, digits and "-". */
  readonly id: string;
  readonly kind: "line" | "column" | "bar";
  readonly title: string;
  /** What the picture shows in words, for those who do not see it. */
  readonly description: string;
  /**
   * Cells of the sheet itself, one column or one row; so are the values of every series, of the same length. Values are
   * numbers, blanks or errors: Excel draws a text as 0, so a formula that may have no value gives #N/A.
   */
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  readonly axisTitles?: { readonly category?: string; readonly value?: string };
  readonly format?: NumberFormat;
  /** The cells it covers. */
  readonly area: CellRange;
}

/**
 * On a sheet without tables and charts: once written it is the user's to slice, so replacing the sheet leaves it as it
 * stands and refreshes it (Excel).
 */
export interface LayoutPivotTable {
  /** ASCII letters, digits and underscore. */
  readonly name: string;
  /** A table written in the same unit, by its sheet's id and its name. */
  readonly source: { readonly sheet: string; readonly table: string };
  readonly at: CellPosition;
  /** Headings of the table's columns. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly { readonly heading: string; readonly summarise: "sum" | "count"; readonly name: string }[];
}

export interface LayoutValidation {
  readonly at: CellPosition;
  /** Last cell of an area that begins at `at`; left out for a single cell. */
  readonly to?: CellPosition;
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
  | "kronor" | "thousands" | "roundedThousands" | "millions" | "count" | "decimal1" | "decimal2" | "months" | "share" | "rate" | "date"
  | "year" | "text"; // prettier-ignore

export type CellStyle =
  | "title" | "subtitle" | "heading" | "headingNumber" | "label" | "labelIndented" | "total" | "input" | "inputText" | "body"
  | "headingText" | "text" | "textWrapped" | "mutedText" | "figure" | "totalFigure" | "muted" | "good" | "warning" | "bad" | "wrap"; // prettier-ignore
