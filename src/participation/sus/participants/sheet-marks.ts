import type { LeftOutReason, RowAccounting } from "../../model/issues";
import { growing8 } from "./growing";

/** In order of strength: a row in two tables keeps the stronger, so that no row counts twice. Place 0: not seen. */
const MARKS: readonly (LeftOutReason | "used" | null)[] = [
  null, "blank", "note", "title", "outside-table", "heading", "without-numbers", "without-values", "total", "repeated",
  "wrongly-registered", "unreadable", "unknown-row", "used",
]; // prettier-ignore

export type Mark = Exclude<(typeof MARKS)[number], null>;

/** What became of each row of a sheet, a byte a row. */
export class SheetMarks {
  private readonly marks = growing8();
  private rows = 0;
  constructor(private readonly sheet: string) {}

  mark(row: number, what: Mark): void {
    const strength = MARKS.indexOf(what);
    this.marks.reserve(row + 1);
    if (row >= this.rows) this.rows = row + 1;
    if (strength > (this.marks.data[row] as number)) this.marks.data[row] = strength;
  }

  /** Many rows at once. */
  markUsed(first: number, count: number): void {
    this.marks.reserve(first + count);
    if (first + count > this.rows) this.rows = first + count;
    this.marks.data.fill(MARKS.indexOf("used"), first, first + count);
  }

  /** Rows no block held are blank rows above the first. */
  accounting(): RowAccounting {
    const counts = MARKS.map(() => 0);
    for (let row = 0; row < this.rows; row++) {
      const mark = this.marks.data[row] as number;
      counts[mark === 0 ? 1 : mark] = (counts[mark === 0 ? 1 : mark] as number) + 1;
    }
    const leftOut = MARKS.flatMap((reason, at) => {
      const rows = counts[at] as number;
      return reason === null || reason === "used" || rows === 0 ? [] : [{ reason, rows }];
    });
    return { sheet: this.sheet, rows: this.rows, used: counts[MARKS.length - 1] as number, leftOut };
  }
}
