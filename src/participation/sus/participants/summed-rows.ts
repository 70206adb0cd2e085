import type { CellValue } from "../../../sheet/cell";

type Cells = readonly CellValue[];

/** In the list of what is kept of a block: a row left out of every count that a source may have counted all the same. */
export const WRONG = 2;
const KEPT = 1;

/** The rows that a row of sums may be of, kept as they came while there are few enough. */
export class SummedRows {
  private readonly kept: Cells[] = [];
  private readonly withWrong: Cells[] = [];
  /** Where the rows since the last row of sums begin. */
  private since = 0;

  constructor(private readonly most: number) {}

  /** @returns whether more rows may be given: false once there are too many */
  add(rows: readonly Cells[], first: number, from: number, to: number, keep: Uint8Array): boolean {
    if (this.kept.length + to - from > this.most) return false;
    for (let i = from; i < to; i++) {
      const row = rows[first + i];
      if (row === undefined || keep[i] === 0) continue;
      this.withWrong.push(row);
      if (keep[i] === KEPT) this.kept.push(row);
    }
    return true;
  }

  /** The rows a sum may be of, the likeliest first: all, those since the last sum, and those wrongly registered too. */
  sets(): readonly (readonly Cells[])[] {
    return [this.kept, this.kept.slice(this.since), this.withWrong];
  }

  /** A row of sums stands here. */
  summedUp(): void {
    this.since = this.kept.length;
  }
}
