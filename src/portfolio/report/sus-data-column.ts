import type { CellValue } from "../../sheet/cell";
import type { NumberFormat } from "../../sheet/layout";

/** A column of the sheet: heading, how it is shown, and the value of the participation at a position. */
export interface DataColumn {
  readonly heading: string;
  readonly format?: NumberFormat;
  readonly value: (position: number) => CellValue;
}
