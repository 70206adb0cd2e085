import type { CellPosition, CellRange } from "./address";
import type { CellValue } from "./cell";
import type { LayoutTable, LayoutValidation } from "./layout";
import type { StyleDefinition } from "./styles";

/** A sheet as it stands, whole: what passes between a file and the browser grid. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the layout the sheet was written from, when the add-in made it. */
  readonly mark: string | null;
  /** Values from A1, rows of equal length; a formula's place holds its last value. */
  readonly values: readonly (readonly CellValue[])[];
  /** The cells with more than a value, each place at most once. */
  readonly details: readonly CellDetail[];
  /** Width in characters by column from 0; null where the sheet's usual width holds. */
  readonly columnWidths: readonly (number | null)[];
  /** Heights in points of the rows that have one of their own, by row from 0. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay in view; zeros when none do. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly LayoutTable[];
  /** What may be typed where. */
  readonly validations?: readonly LayoutValidation[];
  /** Colour of the tab, RGB without #. */
  readonly tab: string | null;
}

export interface CellDetail extends CellPosition {
  /** English, without the leading "=". */
  readonly formula?: string;
  /** Rows and columns that the formula's result fills, where it is more than its own cell; `values` holds them. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** An Excel number format, English. */
  readonly numberFormat?: string;
  readonly style?: StyleDefinition;
  readonly note?: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly SnapshotName[];
  /** Small settings kept with the workbook. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A workbook name and what it refers to, English, without the leading "=": "'Blad 1'!$A$1". */
export interface SnapshotName {
  readonly name: string;
  readonly refersTo: string;
}
