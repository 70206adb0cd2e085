import type { CellValue } from "../../sheet/cell";
import type { CellRange } from "../../sheet/address";

/** A sheet's cells that hold something, packed by row: columns and values lie in two long lists. */
export class CellStore {
  usedRows = 0;
  usedColumns = 0;
  private readonly rows: number[] = [];
  private readonly starts: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];

  /** Cells must come row by row; a row that comes again or too late goes through `insert`. */
  add(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    const last = this.rows.at(-1);
    if (last !== undefined && row < last) return this.insert(row, column, value);
    if (row !== last) {
      this.rows.push(row);
      this.starts.push(this.columns.length);
    }
    this.columns.push(column);
    this.values.push(value);
    this.grow(row, column);
  }

  row(row: number, from: number, to: number): CellValue[] {
    const found = new Array<CellValue>(Math.max(to - from + 1, 0)).fill(null);
    const [start, end] = this.extentOf(row);
    for (let index = start; index < end; index += 1) {
      const column = this.columns[index]!;
      if (column >= from && column <= to) found[column - from] = this.values[index]!;
    }
    return found;
  }

  /** Of merged cells only the top left one shows: what a file keeps under the others is dropped. */
  keepTopLeft(range: CellRange): void {
    for (let at = this.position(range.from.row); at < this.rows.length; at += 1) {
      const row = this.rows[at]!;
      if (row > range.to.row) return;
      const [start, end] = this.extentOf(row);
      for (let index = start; index < end; index += 1) {
        const column = this.columns[index]!;
        const covered = column >= range.from.column && column <= range.to.column;
        if (covered && !(row === range.from.row && column === range.from.column)) this.values[index] = null;
      }
    }
  }

  /** Extent of what is left after merged cells were emptied. */
  measure(): void {
    this.usedRows = 0;
    this.usedColumns = 0;
    for (const row of this.rows) {
      const [start, end] = this.extentOf(row);
      for (let index = start; index < end; index += 1) {
        if (this.values[index] !== null) this.grow(row, this.columns[index]!);
      }
    }
  }

  private grow(row: number, column: number): void {
    this.usedRows = Math.max(this.usedRows, row + 1);
    this.usedColumns = Math.max(this.usedColumns, column + 1);
  }

  private insert(row: number, column: number, value: CellValue): void {
    const at = this.position(row);
    const known = this.rows[at] === row;
    const index = known ? this.extentOf(row)[1] : this.starts[at]!;
    this.columns.splice(index, 0, column);
    this.values.splice(index, 0, value);
    if (!known) {
      this.rows.splice(at, 0, row);
      this.starts.splice(at, 0, index);
    }
    for (let later = at + 1; later < this.starts.length; later += 1) this.starts[later]! += 1;
    this.grow(row, column);
  }

  private extentOf(row: number): readonly [start: number, end: number] {
    const at = this.position(row);
    if (this.rows[at] !== row) return [0, 0];
    return [this.starts[at]!, this.starts[at + 1] ?? this.columns.length];
  }

  /** Index of the first kept row at or after `row`. */
  private position(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.rows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
