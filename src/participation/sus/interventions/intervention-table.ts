import type { Field, LayoutId } from "../../model/found-tables";

/** A table of interventions as its headings give it; rows and columns are counted in the grid. */
export interface InterventionTable {
  readonly layout: LayoutId;
  readonly confidence: number;
  readonly title: string | null;
  readonly titleRows: readonly number[];
  readonly headingRows: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly field: Field | null }[];
}
