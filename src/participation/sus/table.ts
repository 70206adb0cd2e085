import type { Meaning } from "./meaning";
import type { SheetView } from "./sheet-view";

/** A table found in a sheet: where it is, and what its headings and captions say. Rows and columns as in the view. */
export interface FoundTable {
  /** Number within the workbook, in reading order. */
  readonly id: number;
  readonly view: SheetView;
  readonly labelColumn: number;
  /** Holds each row's year beside the sector labels, where there is such a column. */
  readonly yearColumn: number | null;
  readonly headerRows: readonly number[];
  /** First and last row below the headings. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly columns: readonly TableColumn[];
  readonly corner: Said;
  /** Text over the table, the nearest line first. */
  readonly captions: readonly Said[];
  /** Text over it that stands in other columns (one title over several tables). */
  readonly shared: readonly Said[];
  /** A lone year above, heading a section of several tables. */
  readonly section: Said | null;
  /** "Belopp i tkr" standing for the whole sheet. */
  readonly sheetUnit: Said | null;
  readonly sheetName: Said;
  /** A single label and value without headings ("Antal deltagare | 42"). */
  readonly loose: boolean;
}

export interface TableColumn {
  readonly column: number;
  readonly heading: string;
  readonly meaning: Meaning;
}

/** A text and its meaning, with its row where it has one. */
export interface Said {
  readonly text: string;
  readonly meaning: Meaning;
  readonly row: number | null;
}

/** A source line or note: says whether figures are derived, never their year or measure. */
export function isNote(text: string): boolean {
  return /^\s*(?:källa|kalla|källor|not|noter|anm|anmärkning|kommentar|obs|source|note)\b/i.test(text);
}
