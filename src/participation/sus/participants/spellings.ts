import type { CellValue } from "../../../sheet/cell";

const SLOTS = 1024;

/**
 * A number for each spelling of a column, made once, the first time it is seen. Rows arrive as fresh strings, so a
 * small table by length and letters answers before the map has to hash the whole text.
 */
export class Spellings {
  private readonly known = new Map<string | number | boolean, number>();
  private readonly slotText: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
  private readonly slotCode = new Uint32Array(SLOTS);

  /** `first` gives the number of a spelling that is new; it is called once for each. */
  constructor(private readonly first: (value: string | number | boolean) => number) {}

  get size(): number {
    return this.known.size;
  }

  codeOf(value: string): number {
    const last = value.length - 1;
    const slot =
      (last * 31 + value.charCodeAt(0) * 7 + value.charCodeAt(last) * 131 + value.charCodeAt(last >> 1) * 17) &
      (SLOTS - 1);
    if (this.slotText[slot] === value) return this.slotCode[slot] as number;
    const code = this.slowCodeOf(value);
    this.slotText[slot] = value;
    this.slotCode[slot] = code;
    return code;
  }

  slowCodeOf(value: string | number | boolean): number {
    const held = this.known.get(value);
    if (held !== undefined) return held;
    const code = this.first(value);
    this.known.set(value, code);
    return code;
  }
}

/** A cell of a row that may be shorter than the table is wide. */
export const cellOf = (row: readonly CellValue[] | undefined, column: number): CellValue => row?.[column] ?? null;
